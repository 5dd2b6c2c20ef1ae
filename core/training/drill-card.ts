import { shortHash } from '../playbook/short-hash';

export const cardKinds = ['goal', 'why', 'next', 'branch', 'purpose', 'order', 'objection'] as const;
export type CardKind = (typeof cardKinds)[number];

/** One thing to recall, made from a playbook and from nothing else. */
export interface DrillCard {
  /** Of playbook, step and kind, so that edits of other steps never touch it. */
  readonly id: string;
  readonly playbookId: string;
  readonly playbookTitle: string;
  readonly kind: CardKind;
  readonly stepId: string;
  /** Markdown. */
  readonly prompt: string;
  /** Markdown. */
  readonly answer: string;
  /** Wrong answers from the same playbook; empty where one recalls instead of choosing. */
  readonly alternatives: readonly string[];
  /** The steps in their right order; empty unless the kind is `order`. */
  readonly order: readonly string[];
  /** Of what is asked and answered: another one means that the coach changed the card. */
  readonly hash: string;
}

export type CardDraft = Omit<DrillCard, 'id' | 'playbookId' | 'playbookTitle' | 'hash'>;

/** Gives a card its identity and its hash. Alternatives are no part of the hash: they are other cards' texts. */
export function finishCard(draft: CardDraft, playbook: { id: string; title: string }): DrillCard {
  // The line ends of another system are no change of the coach's.
  const answer = draft.answer.replace(/\r\n?/g, '\n');
  return {
    ...draft,
    answer,
    id: `${playbook.id}/${draft.stepId}/${draft.kind}`,
    playbookId: playbook.id,
    playbookTitle: playbook.title,
    hash: shortHash([draft.prompt, answer, ...draft.order].join('\n')),
  };
}
