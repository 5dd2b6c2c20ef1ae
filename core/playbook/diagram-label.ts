const mostCharacters = 70;

/** Characters that mean something to Mermaid, and what is drawn in their place. */
const lookalikes: Readonly<Record<string, string>> = {
  '"': '”',
  '#': '♯',
  '&': '+',
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '|': '/',
  '\\': '/',
  '`': '’',
  '%': '٪',
};

/** Words as a label of a diagram, cut where they are long: nothing of them is syntax to Mermaid. */
export function diagramLabel(text: string): string {
  const letters = [...text.replace(/\p{C}/gu, ' ').trim()];
  const cut = letters.length > mostCharacters ? [...letters.slice(0, mostCharacters - 1), '…'] : letters;
  return cut.map((character) => lookalikes[character] ?? character).join('');
}
