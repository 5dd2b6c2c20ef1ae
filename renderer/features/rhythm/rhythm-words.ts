import type { RhythmView } from '../../../core/rhythm/rhythm';

export const views: readonly { readonly view: RhythmView; readonly label: string; readonly empty: string }[] =
  [
    {
      view: 'overdue',
      label: 'Overdue',
      empty: 'Every customer has heard from you in time. Settings, Lists, say how often each segment should.',
    },
    {
      view: 'coming',
      label: 'Coming',
      empty: 'Nobody is due in the next 30 days. Customers come here by their last touch and their cadence.',
    },
    {
      view: 'decide',
      label: 'Decide',
      empty: 'Nobody waits for a verdict. Whoever has not answered your last attempt comes here.',
    },
    {
      view: 'peace',
      label: 'In peace',
      empty: 'Nobody asked to be left in peace. A quiet period is set on a person, “do not contact” on both.',
    },
  ];

/** "12 days late", "due today", "in 5 days". */
export function lateWords(lateDays: number): string {
  const days = (count: number) => (count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`);
  if (lateDays === 0) return 'due today';
  return lateDays > 0 ? `${days(lateDays)} late` : `in ${days(-lateDays)}`;
}
