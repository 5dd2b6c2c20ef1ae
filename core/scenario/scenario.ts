import type { Diagnostic, SourceRange } from '../playbook/playbook';

export const endingKinds = ['good', 'so-so', 'bad'] as const;
export type EndingKind = (typeof endingKinds)[number];

/** What the prospect says, or what happens besides. */
export interface ScenarioLine {
  readonly kind: 'spoken' | 'happens';
  /** Plain text. */
  readonly text: string;
  readonly range: SourceRange;
}

/** What a reply counts on one line of the playbook's scorecard. */
export interface Rating {
  readonly scoreId: string;
  /** As written: a figure, `yes`, `no` or one of the score's options. */
  readonly value: string;
  /** Plain text: the explanation that the trainee reads. */
  readonly why: string;
  readonly range: SourceRange;
}

export interface Reply {
  readonly text: string;
  /** The id of the moment that it leads to. */
  readonly leadsTo: string;
  readonly ratings: readonly Rating[];
  readonly range: SourceRange;
}

export interface Moment {
  /** The heading as an anchor, as GitHub makes it. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ScenarioLine[];
  readonly replies: readonly Reply[];
  readonly ending: { readonly kind: EndingKind; readonly text: string } | null;
  /** The heading. */
  readonly range: SourceRange;
}

export interface ScenarioHead {
  readonly id: string;
  readonly title: string;
  /** The id of the playbook whose scorecard gives the points. */
  readonly playbookId: string;
  /** 1 is easy, 3 is hard. */
  readonly difficulty: number;
  readonly persona: string;
  readonly mood: string;
  /** Kept from the trainee until the end. */
  readonly realReason: string;
  /** What a rep would find in the account's history. */
  readonly facts: readonly string[];
}

/** A branching role-play: a file of front matter, moments and a hidden story. */
export interface Scenario extends ScenarioHead {
  /** Markdown above the first moment: what the trainee reads before the call. */
  readonly briefing: string;
  /** In the order of the file; the call begins at the first. */
  readonly moments: readonly Moment[];
  /** Markdown; kept from the trainee until the end. */
  readonly hiddenStory: string;
  readonly diagnostics: readonly Diagnostic[];
}
