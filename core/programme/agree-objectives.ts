import type { Programme, ProgrammeFields } from './programme';

export const programmeSteps = ['wish', 'detail', 'list', 'review', 'settled'] as const;
export type ProgrammeStep = (typeof programmeSteps)[number];

/** Where the agreement stands (M30): what is still to be done, in the method's order. */
export function programmeStep(programme: Programme): ProgrammeStep {
  if (programme.wish.trim() === '') return 'wish';
  if (programme.detail.trim() === '' || programme.deadline === null) return 'detail';
  const { shortList } = programme;
  if (shortList.trim() !== '' && programme.versions.at(-1)?.text === shortList) return 'settled';
  return shortList.trim() === '' || programme.sentText !== shortList ? 'list' : 'review';
}

/** The short list goes to everyone: whoever agreed to an earlier text is asked again; their words stay. */
export function sendList(
  programme: Programme,
  asOf: string,
): Pick<ProgrammeFields, 'sentText' | 'sentOn' | 'stakeholders'> {
  const stakeholders = programme.stakeholders.map((one) => ({
    ...one,
    stance: 'waiting' as const,
    reason: '',
  }));
  return { sentText: programme.shortList, sentOn: asOf, stakeholders };
}

/** Why the list can't be settled yet, as a sentence; `null` when it can. */
export function settleProblem(programme: Programme): string | null {
  const step = programmeStep(programme);
  if (step === 'settled') return 'This text is settled already.';
  if (step !== 'review')
    return 'Send the short list to everyone first: nobody can agree to what they have not seen.';
  const objecting = programme.stakeholders.filter(({ stance }) => stance === 'objects');
  if (objecting.length === 0) return null;
  const names = objecting.map(({ name }) => name).join(', ');
  return `${names} ${objecting.length === 1 ? 'objects' : 'object'}: change the word that they mind, or ask whether they can live with it.`;
}

/** The final review is over: the text as sent becomes the next version. */
export function settleList(programme: Programme, asOf: string): Pick<ProgrammeFields, 'versions'> {
  const agreed = programme.stakeholders.filter(({ stance }) => stance === 'agreed').map(({ name }) => name);
  const number = (programme.versions.at(-1)?.number ?? 0) + 1;
  return { versions: [...programme.versions, { number, on: asOf, text: programme.shortList, agreed }] };
}

/** The short list proposed from the objectives, a line each; `inWords` writes a date as a reader wants it. */
export function proposeList(
  { objectives }: Pick<Programme, 'objectives'>,
  inWords: (date: string) => string,
): string {
  return objectives.map(({ text, by }) => `- ${text} (by ${inWords(by)})`).join('\n');
}
