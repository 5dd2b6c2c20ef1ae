import { z } from 'zod';
import { accountRequests } from './contract/account-requests';
import { afterWinRequests } from './contract/after-win-requests';
import { coachingRequests } from './contract/coaching-requests';
import { engagementRequests } from './contract/engagement-requests';
import { exportRequests } from './contract/export-requests';
import { importRequests } from './contract/import-requests';
import { ownWordsRequests } from './contract/own-words-requests';
import { pathRequests } from './contract/path-requests';
import { playbookRequests } from './contract/playbook-requests';
import { powerHourRequests } from './contract/power-hour-requests';
import { referralRequests } from './contract/referral-requests';
import { todayRequests } from './contract/today-requests';
import { traineeRequests } from './contract/trainee-requests';
import { trainingRequests } from './contract/training-requests';
import { workspaceRequests } from './contract/workspace-requests';
import { collectionName } from './workspace/workspace-data';

/** Every request that crosses the boundary: name, input, output. The only list. */
export const contract = {
  ...workspaceRequests,
  ...todayRequests,
  ...accountRequests,
  ...referralRequests,
  ...afterWinRequests,
  ...importRequests,
  ...playbookRequests,
  ...engagementRequests,
  ...trainingRequests,
  ...ownWordsRequests,
  ...pathRequests,
  ...traineeRequests,
  ...powerHourRequests,
  ...coachingRequests,
  ...exportRequests,
} as const;

export type Contract = typeof contract;
export type RequestName = keyof Contract;
/** What a caller may leave out has a default; what a handler gets is complete. */
export type RequestInput<N extends RequestName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends RequestName> = z.output<Contract[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<Contract[N]['output']>;

/** Everything that the host tells by itself. */
export const events = {
  /** Records were written: screens that show these collections read again. */
  changed: z.object({ collections: z.array(collectionName) }),
  playbooksChanged: z.object({ fileIds: z.array(z.string()) }),
  /** `done` of `total` steps of a long task. */
  progress: z.object({ task: z.string(), done: z.number(), total: z.number(), message: z.string() }),
  /** The disk failed or works again; `null` when all is well. */
  writeProblem: z.object({ message: z.string().nullable() }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** Derived, so that a missing handler does not compile. */
export type Handlers = { [N in RequestName]: (input: ParsedInput<N>) => Promise<RequestOutput<N>> };
export interface Client {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
