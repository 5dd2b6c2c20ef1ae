import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { PlanRequest } from '../../core/import/import-plan';
import type { HostContext } from '../host-context';
import { applyPlan, writesSomething } from '../import/apply-plan';
import { decideRows } from '../import/decide-rows';
import { hasRecords } from '../import/has-records';
import { describePlan, type MadePlan, makePlan } from '../import/make-plan';
import { Breath, cancelled } from '../import/take-breaths';
import { undoRun } from '../import/undo-run';
import type { UploadShelf } from '../import/upload-shelf';

type Names =
  | 'import.begin'
  | 'import.addPart'
  | 'import.plan'
  | 'import.apply'
  | 'import.cancel'
  | 'import.list'
  | 'import.undo'
  | 'import.undecided'
  | 'import.decide';

/** A few plans are kept, so that going back on the screen does not ask for the files again. */
const mostPlans = 5;

export function importHandlers(context: HostContext, shelf: UploadShelf): Pick<Handlers, Names> {
  const { store } = context;
  const plans = new Map<string, PlanRequest>();
  const running = new Map<AbortController, readonly string[]>();

  return {
    'import.begin': async ({ name, bytes }) => ({ uploadId: shelf.begin(name, bytes) }),
    'import.addPart': async ({ uploadId, base64 }) => ({ received: shelf.addPart(uploadId, base64) }),
    'import.plan': async (request) => {
      const plan = await planUnlessCancelled(request);
      const planId = context.newId();
      plans.set(planId, request);
      for (const old of [...plans.keys()].slice(0, -mostPlans)) plans.delete(old);
      return describePlan(planId, plan);
    },
    'import.apply': async ({ planId }) => {
      const request = plans.get(planId);
      if (!request)
        throw new AppError('not-found', 'This plan is gone. Nothing was written; look at it again.');
      const plan = await planUnlessCancelled(request);
      if (plan.state && writesSomething(plan.state) && hasRecords(context))
        await context.workspace.createBackup('import');
      const run = await applyPlan(context, plan);
      plans.delete(planId);
      shelf.drop(request.uploadIds);
      return run;
    },
    'import.cancel': async ({ uploadIds }) => {
      for (const [controller, ids] of running)
        if (ids.some((id) => uploadIds.includes(id))) controller.abort();
      shelf.drop(uploadIds);
      return {};
    },
    'import.list': async () => ({
      imports: Object.values(store.data.imports)
        .map(({ createdIds, changes, ...rest }) => rest)
        .sort((left, right) => right.createdAt.localeCompare(left.createdAt)),
    }),
    'import.undo': ({ id }) => undoRun(context, id),
    'import.undecided': async () => ({
      rows: Object.values(store.data.undecidedRows).sort(
        (left, right) => left.file.localeCompare(right.file) || left.row - right.row,
      ),
    }),
    'import.decide': ({ rowIds, decision }) => decideRows(context, rowIds, decision),
  };

  async function planUnlessCancelled(request: PlanRequest): Promise<MadePlan> {
    const controller = new AbortController();
    running.set(controller, request.uploadIds);
    try {
      return await makePlan(context, shelf, request, new Breath(controller.signal));
    } catch (error) {
      // Cancelling drops the files as well, which fails in its own way when a plan is between two of them.
      throw controller.signal.aborted ? cancelled() : error;
    } finally {
      running.delete(controller);
    }
  }
}
