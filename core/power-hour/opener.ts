import type { Playbook, PlaybookStep } from '../playbook/playbook';

/**
 * The words to begin a call with: what a playbook's call part has people say first. Quoted lines of its first
 * text are what is said; without any the whole text; without a text its first question. Empty when it has none.
 */
export function openerOf({ steps }: Pick<Playbook, 'steps'>): string {
  const call = steps.filter(({ phase }) => phase === 'call');
  const texts = call.filter((step) => step.kind === 'prose');
  for (const { body } of texts) {
    const quoted = firstQuote(body);
    if (quoted !== '') return quoted;
  }
  const [text] = texts;
  if (text !== undefined) return text.body;
  return call.find(isQuestion)?.text ?? '';
}

const isQuestion = (step: PlaybookStep) => step.kind === 'question';

function firstQuote(body: string): string {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => line.startsWith('>'));
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('>'));
  return lines
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .trim();
}
