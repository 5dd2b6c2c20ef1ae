import { errorWords } from '../../app/error-words';
import { sendFile } from '../../app/send-file';
import { bridge } from '../../bridge';
import { currentWork, updateWork } from './import-store';
import { type Mapping, noWork } from './import-work';

/** Every cancel begins a new turn; what an older turn still brings is dropped. */
let turn = 0;
let wantsAnotherPlan = false;
let isPlanning = false;
/** Files that came while others were sent. */
let waiting: File[] = [];

bridge.on('progress', ({ task, done, total, message }) => {
  const { phase } = currentWork();
  if (task !== 'import' || (phase !== 'planning' && phase !== 'applying')) return;
  updateWork({ progress: { message, done, total } });
});

/** Sends files and plans them with those that are here already. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const { phase } = currentWork();
  if (files.length === 0) return;
  if (phase === 'uploading' || phase === 'applying') {
    waiting = [...waiting, ...files];
    return;
  }
  if (phase === 'done') updateWork(noWork);
  const ownTurn = turn;
  const isCancelled = () => turn !== ownTurn;
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  updateWork({
    phase: 'uploading',
    problem: null,
    progress: { message: 'Reading the files', done: 0, total },
  });
  for (const file of files) {
    let begun: string | null = null;
    const tell = (bytes: number) => {
      const progress = { message: `Reading ${file.name}`, done: before + bytes, total };
      if (!isCancelled()) updateWork({ progress });
    };
    tell(0);
    try {
      await sendFile(file, {
        isCancelled,
        onBegun: (uploadId) => {
          begun = uploadId;
        },
        onSent: tell,
      });
      const done = begun;
      if (isCancelled()) return void (await giveUp(done));
      if (done) updateWork({ uploads: [...currentWork().uploads, { uploadId: done, name: file.name }] });
    } catch (error) {
      await giveUp(begun);
      if (isCancelled()) return;
      const reason = errorWords(error).message;
      updateWork({ failures: [...currentWork().failures, { name: file.name, reason }] });
    }
    before += file.size;
  }
  if (waiting.length > 0) {
    updateWork({ phase: 'choose' });
    await addFiles(takeWaiting());
  } else if (currentWork().uploads.length === 0) updateWork({ phase: 'choose', progress: null });
  else await planAgain();
}

function takeWaiting(): File[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

async function giveUp(uploadId: string | null): Promise<void> {
  // The host forgets what it holds when it ends, so that a failure here costs memory for a while at most.
  if (uploadId) await bridge.request('import.cancel', { uploadIds: [uploadId] }).catch(() => {});
}

/** Asks for a plan with what is set now; while one is made, a second one follows with the latest. */
export async function planAgain(): Promise<void> {
  wantsAnotherPlan = true;
  if (isPlanning) return;
  isPlanning = true;
  const ownTurn = turn;
  const hasPlan = currentWork().plan !== null;
  updateWork({ phase: hasPlan ? 'preview' : 'planning', isReplanning: hasPlan, problem: null });
  try {
    while (wantsAnotherPlan && turn === ownTurn) {
      wantsAnotherPlan = false;
      const { uploads, mappings, answers } = currentWork();
      const uploadIds = uploads.map(({ uploadId }) => uploadId);
      const plan = await bridge.request('import.plan', { uploadIds, mappings, answers });
      if (turn === ownTurn) updateWork({ phase: 'preview', plan, progress: null });
    }
  } catch (error) {
    if (turn === ownTurn)
      updateWork({
        phase: hasPlan ? 'preview' : 'choose',
        problem: errorWords(error, 'The files could not be looked at'),
      });
  } finally {
    isPlanning = false;
    if (turn === ownTurn) updateWork({ isReplanning: false, progress: null });
    else if (wantsAnotherPlan) void planAgain();
  }
}

export function setMapping(uploadId: string, mapping: Mapping): void {
  updateWork({ mappings: { ...currentWork().mappings, [uploadId]: mapping } });
  void planAgain();
}

/** Takes every guessed mapping as it stands. */
export function confirmMappings(uploadIds: readonly string[]): void {
  const mappings = { ...currentWork().mappings };
  for (const file of currentWork().plan?.files ?? []) {
    const { uploadId, kind, columns, dateOrder } = file;
    if (kind && uploadIds.includes(uploadId)) mappings[uploadId] = { kind, columns, dateOrder };
  }
  updateWork({ mappings });
  void planAgain();
}

export function answerQuestions(answers: Readonly<Record<string, string>>): void {
  updateWork({ answers: { ...currentWork().answers, ...answers } });
  void planAgain();
}

export function removeFile(uploadId: string): void {
  const uploads = currentWork().uploads.filter((upload) => upload.uploadId !== uploadId);
  if (uploads.length === 0) {
    startAnew();
    return;
  }
  updateWork({ uploads });
  void giveUp(uploadId);
  void planAgain();
}

export function removeFailure(name: string): void {
  updateWork({ failures: currentWork().failures.filter((failure) => failure.name !== name) });
}

/** Gives the files up, or leaves the result; nothing that was written is touched. */
export function startAnew(): void {
  turn++;
  waiting = [];
  wantsAnotherPlan = false;
  const uploadIds = currentWork().uploads.map(({ uploadId }) => uploadId);
  updateWork(noWork);
  for (const id of uploadIds) void giveUp(id);
}

/** Writes the plan; a failure keeps it, so that it can be tried again. */
export async function applyPlan(): Promise<void> {
  const { plan, phase, isReplanning } = currentWork();
  if (!plan || phase !== 'preview' || isReplanning) return;
  const ownTurn = turn;
  updateWork({ phase: 'applying', problem: null, progress: { message: 'Importing', done: 0, total: 0 } });
  try {
    const result = await bridge.request('import.apply', { planId: plan.planId });
    // A cancel that came too late: what was written is shown all the same, unless other files are here by now.
    if (turn === ownTurn || currentWork().phase === 'choose')
      updateWork({ ...noWork, phase: 'done', result });
  } catch (error) {
    if (turn === ownTurn)
      updateWork({ phase: 'preview', progress: null, problem: errorWords(error, 'Nothing was imported') });
  }
  if (waiting.length > 0) await addFiles(takeWaiting());
}
