/** The fields that differ from what was there; arrays and objects are compared by their content. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(before[key as keyof T]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

export function isChanged<T extends object>(before: T, after: T): boolean {
  return Object.keys(changedFields(before, after)).length > 0;
}
