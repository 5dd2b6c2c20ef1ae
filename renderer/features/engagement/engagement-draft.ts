import type { RequestInput } from '../../../core/contract';
import type { Answer, Engagement, Review } from '../../../core/engagement/engagement';

type StepState = Engagement['steps'][string];
export type ServerPatch = RequestInput<'engagement.save'>['fields'];

/** The fields that are replaced whole. */
type WholeFields = Pick<
  Engagement,
  | 'phase'
  | 'currentStepId'
  | 'notes'
  | 'noteDraft'
  | 'usedObjections'
  | 'timerStartedAt'
  | 'elapsedMs'
  | 'calledAt'
  | 'dealId'
  | 'programmeId'
  | 'contactId'
>;

/** Edits that the disk has not confirmed. Answers, steps, scores and parts of the review merge key by key. */
export interface EngagementEdits extends Partial<WholeFields> {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly steps?: Readonly<Record<string, StepState>>;
  readonly selfScore?: Readonly<Record<string, Answer>>;
  readonly review?: Partial<Review>;
}

/** What the host last confirmed, what is on its way there, and what was typed since. */
export interface EngagementDraft {
  readonly server: Engagement;
  readonly inFlight: EngagementEdits | null;
  readonly pending: EngagementEdits;
  /** Why the last save failed, in words for the user; `null` when it did not. */
  readonly failure: string | null;
}

export type DraftEvent =
  | { readonly kind: 'edited'; readonly edits: EngagementEdits }
  | { readonly kind: 'sent' }
  | { readonly kind: 'saved'; readonly server: Engagement }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'received'; readonly server: Engagement };

export function beginDraft(server: Engagement): EngagementDraft {
  return { server, inFlight: null, pending: {}, failure: null };
}

/** The one way in which a draft changes. Never drops an edit that the host has not confirmed. */
export function reduceDraft(draft: EngagementDraft, event: DraftEvent): EngagementDraft {
  switch (event.kind) {
    case 'edited':
      return { ...draft, pending: mergeEdits(draft.pending, event.edits) };
    case 'sent':
      if (draft.inFlight !== null || isEmpty(draft.pending)) return draft;
      return { ...draft, inFlight: draft.pending, pending: {} };
    case 'saved':
      return { ...draft, server: newest(draft.server, event.server), inFlight: null, failure: null };
    case 'failed':
      return {
        ...draft,
        inFlight: null,
        pending: mergeEdits(draft.inFlight ?? {}, draft.pending),
        failure: event.message,
      };
    case 'received':
      return { ...draft, server: newest(draft.server, event.server) };
  }
}

/** What belongs on the screen: the host's record with every local edit on top. */
export function draftView(draft: EngagementDraft): Engagement {
  return applyEdits(applyEdits(draft.server, draft.inFlight ?? {}), draft.pending);
}

export type SaveState = 'saved' | 'saving' | 'failed';

export function saveState(draft: EngagementDraft): SaveState {
  if (draft.failure !== null) return 'failed';
  return draft.inFlight !== null || !isEmpty(draft.pending) ? 'saving' : 'saved';
}

/** What is to be sent now. The review travels whole, since its schema fills in what is left out. */
export function patchToSend(draft: EngagementDraft): ServerPatch | null {
  const edits = draft.inFlight;
  if (edits === null) return null;
  const { review, ...rest } = edits;
  return review === undefined ? rest : { ...rest, review: applyEdits(draft.server, edits).review };
}

function applyEdits(record: Engagement, edits: EngagementEdits): Engagement {
  const { answers, steps, selfScore, review, ...whole } = edits;
  return {
    ...record,
    ...whole,
    answers: { ...record.answers, ...answers },
    steps: { ...record.steps, ...steps },
    selfScore: { ...record.selfScore, ...selfScore },
    review: { ...record.review, ...review },
  };
}

function mergeEdits(older: EngagementEdits, newer: EngagementEdits): EngagementEdits {
  return {
    ...older,
    ...newer,
    ...merged('answers', older, newer),
    ...merged('steps', older, newer),
    ...merged('selfScore', older, newer),
    ...merged('review', older, newer),
  };
}

function merged(
  key: 'answers' | 'steps' | 'selfScore' | 'review',
  older: EngagementEdits,
  newer: EngagementEdits,
): EngagementEdits {
  if (older[key] === undefined && newer[key] === undefined) return {};
  return { [key]: { ...older[key], ...newer[key] } };
}

function isEmpty(edits: EngagementEdits): boolean {
  return Object.keys(edits).length === 0;
}

/** An answer that was asked for before a save may arrive after it: the later version wins. */
function newest(known: Engagement, arrived: Engagement): Engagement {
  return arrived.updatedAt >= known.updatedAt ? arrived : known;
}
