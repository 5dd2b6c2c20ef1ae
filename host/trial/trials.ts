import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import type { Engagement } from '../../core/engagement/engagement';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { Trial, TrialAccount } from '../../core/trial/trial';
import { trialIdStart } from '../../core/trial/trial-id-start';
import { type TrialRecords, trialCollections, wouldHaveWritten } from '../../core/trial/would-have-written';
import { beginEngagement } from '../engagement/start-engagement';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import type { RecordContext } from '../record-context';
import { recordOrThrow } from '../records/build-record';
import { openTrial } from './open-trial';
import { trialAccounts } from './trial-accounts';

interface RunningTrial {
  readonly practice: RecordContext;
  readonly fileId: string;
  readonly from: Trial['from'];
  readonly before: TrialRecords;
}

/** The trials that run in this process; closing it forgets them. */
export interface Trials {
  accounts(text: string): Promise<TrialAccount[]>;
  /** @throws AppError `bad-request` for a text without steps */
  start(input: ParsedInput<'trial.start'>): Promise<Engagement>;
  /** Where this engagement is kept; `null` for a real one. @throws AppError `not-found` for a forgotten trial */
  practiceOf(engagementId: string): RecordContext | null;
  /** What the screen says about a trial; `null` for a real engagement. */
  describe(engagementId: string): Trial | null;
}

/** Older ones are forgotten: nobody goes back to them, and each holds a company in memory. */
const mostTrials = 20;

export function createTrials(workspace: HostContext): Trials {
  const running = new Map<string, RunningTrial>();
  const read = (text: string) => parsePlaybook(text, { picklists: workspace.settings() });
  const trialOf = (engagementId: string): RunningTrial | null => {
    if (!engagementId.startsWith(trialIdStart)) return null;
    const trial = running.get(engagementId);
    if (trial) return trial;
    throw new AppError(
      'not-found',
      'This trial is over. A trial is kept only until Rekindle is closed, and nothing of it was written. Open the playbook and try it again.',
    );
  };
  return {
    async accounts(text) {
      return trialAccounts(await openTrial(workspace), read(text));
    },
    async start({ fileId, text, from, accountId }) {
      const practice = await openTrial(workspace);
      const playbook = read(text);
      const chosen = accountId ?? trialAccounts(practice, playbook)[0]?.id ?? '';
      const before = copyOf(practice);
      const page = { text, playbook, textHash: hashOf(text) };
      const subject = { accountId: chosen, pool: null, dealId: null, contactId: null };
      const engagement = await beginEngagement(practice, page, subject);
      // Screens read again what the trial changes; only its own engagement differs.
      practice.store.onCommitted(() => workspace.emit('changed', { collections: ['engagements'] }));
      running.set(engagement.id, { practice, fileId, from, before });
      const [oldest] = running.keys();
      if (running.size > mostTrials && oldest !== undefined) running.delete(oldest);
      return engagement;
    },
    practiceOf: (engagementId) => trialOf(engagementId)?.practice ?? null,
    describe(engagementId) {
      const trial = trialOf(engagementId);
      if (trial === null) return null;
      const { practice, fileId, from, before } = trial;
      const engagement = recordOrThrow(practice, 'engagements', engagementId);
      const isOver = engagement.status !== 'open';
      const written = isOver ? wouldHaveWritten(before, practice.store.data, engagement) : [];
      return { fileId, from, wouldHaveWritten: written };
    },
  };
}

/** Records are never changed in place, so that copying the collections keeps how they were. */
function copyOf({ store }: RecordContext): TrialRecords {
  const copies = trialCollections.map((name) => [name, { ...store.data[name] }]);
  return Object.fromEntries(copies) as TrialRecords;
}
