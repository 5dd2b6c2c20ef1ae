import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Report } from '../playbook/diagnose';
import { hasTaskItems, readTaskItems } from '../playbook/read-task-items';
import type { SourceText } from '../playbook/source-text';
import { slugOf } from '../playbook/step-id';
import { defaultPicklists } from '../settings/default-picklists';
import type { ProcessStage } from './process';

type Heading = Extract<RootContent, { type: 'heading' }>;

/** A process from heading to heading: `##` is a stage, a task item in it a checkpoint, the rest is prose. */
export function readStages(root: Root, source: SourceText, report: Report): ProcessStage[] {
  const stages: ProcessStage[] = [];
  const ids = new Set<string>();
  let heading: Heading | null = null;
  let blocks: RootContent[] = [];
  const end = () => {
    if (heading) stages.push(readStage(heading, blocks, { source, report, ids }));
    blocks = [];
  };
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      end();
      heading = node;
    } else if (heading) blocks.push(node);
    if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      report('warning', 'step-in-process', source.rangeOf(node.position), stepWords);
    } else if (!heading && node.type === 'list' && hasTaskItems(node)) {
      report('warning', 'checkpoint-outside-stage', source.rangeOf(node.position), outsideWords);
    }
  }
  end();
  if (stages.length === 0) {
    const message =
      'This process has no stages: write each as a heading with two hashes, such as `## First talk`.';
    report('error', 'process-without-stages', source.rangeAt(0, 0), message);
  }
  return stages;
}

const stepWords =
  'Questions, scores and objections belong into playbooks: a process has stages, checkpoints (`- [ ]`) and prose.';
const outsideWords = 'These checkpoints belong to no stage: move them below a heading with two hashes.';

interface StageContext {
  readonly source: SourceText;
  readonly report: Report;
  readonly ids: Set<string>;
}

function readStage(heading: Heading, blocks: readonly RootContent[], context: StageContext): ProcessStage {
  const { source, report, ids } = context;
  const range = source.rangeOf(heading.position);
  const title = plainText(heading).replace(/\s+/g, ' ').trim();
  const slug = slugOf(title);
  if (title === '')
    report('error', 'empty-text', range, 'This stage has no name: write it behind the hashes.');
  else if (ids.has(slug)) {
    report(
      'warning',
      'repeated-stage',
      range,
      `The stage \`${title}\` stands here twice: name one of them otherwise.`,
    );
  }
  const id = freeId(slug, ids);
  ids.add(id);
  const steps = blocks.flatMap((node) =>
    node.type === 'list' && hasTaskItems(node)
      ? readTaskItems(node, { source, report, phase: 'prepare', picklists: defaultPicklists })
      : [],
  );
  const checkpoints = steps.flatMap((step) =>
    step.kind === 'check' ? [{ text: step.text, isRequired: step.required, range: step.range }] : [],
  );
  if (checkpoints.length === 0) {
    const message = `Nothing tells when \`${title}\` is over: add a checkpoint, a line with \`- [ ]\`.`;
    report('warning', 'stage-without-checkpoint', range, message);
  }
  return { id, title, words: wordsOf(blocks), checkpoints, range };
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  return id;
}

/** The paragraphs between heading and checkpoints; the file itself has the rest. */
function wordsOf(blocks: readonly RootContent[]): string {
  const paragraphs = blocks.filter((node) => node.type === 'paragraph');
  return paragraphs.map((node) => plainText(node).replace(/\s+/g, ' ').trim()).join('\n');
}
