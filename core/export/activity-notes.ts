import type { Activity } from '../activity/activity';

type NotedActivity = Pick<Activity, 'text' | 'outcome' | 'result' | 'direction' | 'askedForReferral'>;

const referralLine = 'A referral was asked for.';
const inboundLine = 'Direction: Inbound';

/** The text, and below it what the CRM's file has no column for; `readActivityNotes` takes it apart again. */
export function activityNotes(
  { text, outcome, result, direction, askedForReferral }: NotedActivity,
  columns: { readonly hasOutcome: boolean; readonly hasDirection: boolean },
): string {
  const lines = [
    text.trim(),
    columns.hasOutcome || outcome.trim() === '' ? '' : `Outcome: ${outcome.trim()}`,
    result.trim() === '' ? '' : `Result: ${result.trim()}`,
    askedForReferral ? referralLine : '',
    columns.hasDirection || direction !== 'inbound' ? '' : inboundLine,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Takes such notes apart; a text that ends otherwise stays whole. */
export function readActivityNotes(notes: string): Partial<NotedActivity> & { readonly text: string } {
  const lines = notes.split('\n');
  const facts: Partial<NotedActivity> = {};
  for (;;) {
    const line = lines.at(-1)?.trim() ?? '';
    const [, label, words] = /^(Outcome|Result): (.{1,200})$/.exec(line) ?? [];
    if (line === referralLine) facts.askedForReferral = true;
    else if (line === inboundLine) facts.direction = 'inbound';
    else if (label && words) facts[label === 'Outcome' ? 'outcome' : 'result'] = words;
    else return { ...facts, text: lines.join('\n').trim() };
    lines.pop();
  }
}
