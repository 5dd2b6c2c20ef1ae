import type { ImportPlan, PlannedFile, PlanRequest } from '../../core/import/import-plan';
import { planImport } from '../../core/import/plan-import';
import { type MappedFile, noCounts, type PlanState } from '../../core/import/plan-state';
import type { HostContext } from '../host-context';
import { type ReadUpload, readUploads } from './read-uploads';
import { type Breath, runInSlices } from './take-breaths';
import type { UploadShelf } from './upload-shelf';

/** A plan as it is kept until it is applied. */
export interface MadePlan {
  readonly request: PlanRequest;
  readonly uploads: readonly ReadUpload[];
  /** `null` when no file could be read. */
  readonly state: PlanState | null;
  readonly needsConfirmation: readonly string[];
}

/** Plans an import in slices and tells how far it is. Nothing is written. */
export async function makePlan(
  context: HostContext,
  shelf: UploadShelf,
  request: PlanRequest,
  breath: Breath,
): Promise<MadePlan> {
  const tell = (done: number, total: number, message: string) =>
    context.emit('progress', { task: 'import', done, total, message });
  tell(0, 1, 'Reading the files');
  const uploads = await readUploads(context, shelf, request, breath);
  const files = uploads.flatMap(({ name, table, reading, dateOrder, origin }): MappedFile[] =>
    table && reading
      ? [{ name, table, reading, dateOrder: dateOrder ?? request.dateOrder, isOwn: origin === 'own' }]
      : [],
  );
  const total = files.reduce((sum, { table }) => sum + table.rows.length, 0);
  const work = planImport({
    data: context.store.data,
    files: withOwnNames(files),
    answers: request.answers,
    acceptProposals: request.acceptProposals,
    newId: context.newId,
    device: context.records.device,
  });
  const state = await runInSlices(work, breath, (done) => tell(done, total, 'Comparing with what is here'));
  tell(total, total, 'The plan is ready');
  const needsConfirmation = request.acceptProposals
    ? []
    : uploads.filter(({ origin, reading }) => reading && origin === 'guessed').map(({ id }) => id);
  return { request, uploads, state: files.length > 0 ? state : null, needsConfirmation };
}

/** Two files of one name are told apart in reports. */
function withOwnNames(files: readonly MappedFile[]): MappedFile[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const count = (counts.get(file.name) ?? 0) + 1;
    counts.set(file.name, count);
    return count === 1 ? file : { ...file, name: `${file.name} (${count})` };
  });
}

const sampleRows = 5;
const longestSampleCell = 200;

export function describePlan(planId: string, plan: MadePlan): ImportPlan {
  const { state } = plan;
  return {
    planId,
    files: plan.uploads.map((upload) => describeUpload(upload, state)),
    created: state?.counts.created ?? noCounts(),
    updated: state?.counts.updated ?? noCounts(),
    unchanged: state?.counts.unchanged ?? noCounts(),
    skipped: state?.skipped ?? [],
    warnings: state?.warnings ?? [],
    questions: state?.questions.all() ?? [],
    stillWaiting: state?.questions.stillWaiting() ?? 0,
    examples: state?.examples ?? [],
    needsConfirmation: [...plan.needsConfirmation],
  };
}

function describeUpload(upload: ReadUpload, state: PlanState | null): PlannedFile {
  const { id, name, table, reading, origin, problem } = upload;
  const reader = table && state?.readers.get(table);
  return {
    uploadId: id,
    name,
    rows: table?.rows.length ?? 0,
    headers: [...(table?.headers ?? [])],
    kind: reading?.kind ?? null,
    problem,
    system: reading?.system ?? 'file',
    origin,
    columns: { ...reading?.columns },
    encoding: table?.encoding ?? '',
    delimiter: table?.delimiter ?? '',
    dateOrder: reader?.dateOrder ?? null,
    dateOrderIsAmbiguous: reader?.dateOrderIsAmbiguous ?? false,
    sample: (table?.rows ?? [])
      .slice(0, sampleRows)
      .map(({ cells }) => cells.map((cell) => cell.slice(0, longestSampleCell))),
  };
}
