/**
 * The instant of a local time (`YYYY-MM-DDTHH:mm`) on this computer's clock. A time that the clocks skip in
 * spring is taken after the change, one that they have twice in autumn is the first.
 */
export function instantOf(localTime: string): Date {
  const part = (from: number, to: number) => Number(localTime.slice(from, to)) || 0;
  return new Date(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16), part(17, 19));
}
