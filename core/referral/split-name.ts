/** "Fiona van Castle" as first and last name; a single word is the last name where it is all that is known. */
export function splitName(name: string): { readonly firstName: string; readonly lastName: string } {
  const words = name.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { firstName: '', lastName: words[0] ?? '' };
  const [firstName = '', ...rest] = words;
  return { firstName, lastName: rest.join(' ') };
}
