import {
  IconBold,
  IconChartDots3,
  IconCheckbox,
  IconHeading,
  IconLayoutRows,
  IconLink,
  IconList,
  IconMessage2,
  IconMessageQuestion,
  IconStar,
  type TablerIcon,
} from '@tabler/icons-react';
import { AppError } from '../../../core/app-error';
import { insertPassage, insertPhase, insertStep, type NewPassage } from '../../../core/playbook/insert-step';
import { boldWords, linkWords } from '../../../core/playbook/wrap-words';
import { useCommands } from '../../app/commands';
import { showFailure } from '../../app/show-failure';
import { type Insert, runInsert } from './editor-insert';
import type { ViewRef } from './use-source-commands';

export interface InsertAction {
  readonly id: string;
  /** Beside its icon where there is room. */
  readonly word: string;
  /** What it does, whole. */
  readonly label: string;
  readonly keys: string;
  readonly icon: TablerIcon;
  readonly isStep: boolean;
  readonly run: () => void;
}

type FormKind = 'question' | 'score';

const notHere = new AppError(
  'bad-request',
  'Something above is not closed, or these words can’t hold it. Nothing was changed; see the problems below the text.',
);

/** What the toolbar, the keys and the palette put into the text at the cursor; steps only where somebody runs it. */
export function useInsertActions(
  view: ViewRef,
  hasSteps: boolean,
  onForm: (kind: FormKind) => void,
): readonly InsertAction[] {
  const insert = (make: Insert) => () => {
    if (view.current !== null && !runInsert(view.current, make)) showFailure(notHere, 'Nothing was inserted');
  };
  const passage = (kind: NewPassage) =>
    insert(({ text, playbook }, _, end) => insertPassage(text, playbook, end, kind));
  const step = (kind: 'check' | 'objection') =>
    insert(({ text, playbook }, _, end) => insertStep(text, playbook, end, { kind }));
  const steps = [
    action('item', 'Item', 'Insert a checklist item', 'c', IconCheckbox, step('check')),
    action('question', 'Question', 'Insert a question', 'q', IconMessageQuestion, () => onForm('question')),
    action('objection', 'Objection', 'Insert an objection', 'o', IconMessage2, step('objection')),
    action('score', 'Score', 'Insert a score', 's', IconStar, () => onForm('score')),
  ].map((one) => ({ ...one, isStep: true }));
  const others = [
    action('diagram', 'Diagram', 'Insert a diagram', 'd', IconChartDots3, passage('diagram')),
    action('heading', 'Heading', 'Insert a heading', 'h', IconHeading, passage('heading')),
    ...(hasSteps
      ? [action('phase', 'Phase', 'Insert the next phase', 'p', IconLayoutRows, insertNextPhase)]
      : []),
    action('list', 'List', 'Insert a list', 'l', IconList, passage('list')),
    action(
      'bold',
      'Bold',
      'Make the words bold',
      'b',
      IconBold,
      insert(({ text }, ...at) => boldWords(text, ...at)),
    ),
    action(
      'link',
      'Link',
      'Make a link of the words',
      'k',
      IconLink,
      insert(({ text }, ...at) => linkWords(text, ...at)),
    ),
  ];
  function insertNextPhase(): void {
    if (view.current === null) return;
    const isDone = runInsert(view.current, ({ text, playbook }) => insertPhase(text, playbook));
    const words = 'Prepare, Call and Review all have their heading already.';
    if (!isDone) showFailure(new AppError('bad-request', words), 'Nothing was inserted');
  }
  const actions: InsertAction[] = hasSteps ? [...steps, ...others] : others;
  useCommands(
    actions.map(({ id, label, keys, run }) => ({ id: `insert-${id}`, label, keys, run, group: 'Writing' })),
  );
  return actions;
}

function action(
  id: string,
  word: string,
  label: string,
  letter: string,
  icon: TablerIcon,
  run: () => void,
): InsertAction {
  return { id, word, label, keys: `alt+shift+${letter}`, icon, isStep: false, run };
}
