import type { NextStep } from '../next-step/next-step';
import type { Reminder } from './reminder';

const titles: Readonly<Record<NextStep['kind'], string>> = {
  'next-step': 'Next step',
  'delivery-check': 'Delivery check',
  thanks: 'Thanks',
};

/** The reminder of a dated step: at its time, or when the working day begins. */
export function stepReminder(
  step: NextStep,
  { accountName, worksFrom }: { readonly accountName: string; readonly worksFrom: string },
): Reminder {
  return {
    id: `next-step:${step.id}`,
    at: `${step.dueOn}T${step.dueTime ?? worksFrom}`,
    title: `${titles[step.kind]}: ${accountName}`,
    detail: step.text,
    address: `/accounts/${step.accountId}`,
  };
}
