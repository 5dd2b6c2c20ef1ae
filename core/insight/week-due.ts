import type { InsightSource } from './insight-source';
import { repNameIn } from './insight-source';
import type { WeekSummary } from './week-summary';

interface DueQuery {
  readonly repId: string | null;
  /** The day that is looked ahead from: what was done by then is not due. */
  readonly until: string;
  readonly from: string;
  readonly to: string;
}

/** The next steps that are due in a range, earliest first, as they stood on the day that is looked from. */
export function dueAfter(source: InsightSource, { repId, until, from, to }: DueQuery): WeekSummary['due'] {
  return source.accounts
    .flatMap(({ history, ownerId }) =>
      history.nextSteps
        .filter(
          (step) =>
            step.dueOn >= from &&
            step.dueOn <= to &&
            (step.doneAt === null || step.doneAt.slice(0, 10) > until) &&
            (repId === null || (step.repId ?? ownerId) === repId),
        )
        .map((step) => ({
          ...{ accountId: history.account.id, accountName: history.account.name },
          repName: repNameIn(source, step.repId ?? ownerId),
          ...{ dueOn: step.dueOn, text: step.text },
        })),
    )
    .sort((a, b) =>
      a.dueOn === b.dueOn ? (a.accountName < b.accountName ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1,
    );
}
