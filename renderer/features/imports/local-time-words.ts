import { exactDate } from '../../ui/calendar';

/** An instant in the words of this machine's clock. */
export function localTimeWords(at: string): string {
  const time = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  return exactDate(`${date}T${pad(time.getHours())}:${pad(time.getMinutes())}`);
}
