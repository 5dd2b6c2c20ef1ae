import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { phases } from '../engagement/engagement';
import { readStages } from '../process/read-stages';
import { isScenario } from '../scenario/is-scenario';
import { parseScenario } from '../scenario/parse-scenario';
import { defaultPicklists } from '../settings/default-picklists';
import { assignStepIds } from './assign-step-ids';
import { collectDiagnostics, type Report } from './diagnose';
import { lintConditions } from './lint-conditions';
import { lintContent } from './lint-content';
import { readDiagrams } from './lint-diagrams';
import { describeMarkupCost } from './markup-cost';
import { parseMarkdown } from './parse-markdown';
import type { Playbook, PlaybookDiagram } from './playbook';
import type { Picklists } from './playbook-fields';
import { emptyFrontMatter, type FrontMatter, readFrontMatter } from './read-front-matter';
import { readSteps } from './read-steps';
import { createSourceText, type SourceText } from './source-text';
import { isId, slugOf } from './step-id';
import { mostPlaybookBytes, utf8Length } from './text-size';

export interface ParsePlaybookOptions {
  /** The settings' lists; the defaults of a new workspace where it is left out. */
  readonly picklists?: Picklists;
  /** The file's name, with or without folders: names a playbook that has no `id` or `title`. */
  readonly fileName?: string;
}

/** Reads a playbook. Never throws: what could be understood comes back with every problem beside it. */
export function parsePlaybook(text: string, options: ParsePlaybookOptions = {}): Playbook {
  const source = createSourceText(text);
  const { report, sorted } = collectDiagnostics();
  const fileName = options.fileName ?? '';
  let diagrams: readonly PlaybookDiagram[] = [];
  const finish = (
    head: FrontMatter | null,
    { steps = [], stages = [] }: Partial<Pick<Playbook, 'steps' | 'stages'>>,
    heading = '',
  ): Playbook => ({
    ...(head ?? emptyFrontMatter),
    id: head?.id || idFromFileName(fileName),
    title: head?.title || heading || nameOf(fileName),
    steps,
    diagrams,
    stages,
    diagnostics: sorted(),
  });
  if (isScenario(text)) return scenarioInPlace(text, nameOf(fileName));
  const bytes = utf8Length(text);
  if (bytes > mostPlaybookBytes) {
    const message = `This file is over 1 MB (${(bytes / 1_000_000).toFixed(1)} MB) and was not read: split it.`;
    report('error', 'file-too-large', source.rangeAt(0, 0), message);
    return finish(null, {});
  }
  const cost = describeMarkupCost(source.body);
  if (cost !== null) {
    report(
      'error',
      'too-much-markup',
      source.rangeAt(0, 0),
      `This file was not read: ${cost}. Mend or split it.`,
    );
    return finish(null, {});
  }
  try {
    const root = parseMarkdown(source.body);
    const head = readFrontMatter(root, source, report);
    if (head?.kind === 'process') {
      checkProcessName(fileName, source, report);
      lintContent(root, source, report);
      diagrams = readDiagrams(root, source, report);
      return finish(head, { stages: readStages(root, source, report) }, firstHeading(root));
    }
    const found = readSteps(root, source, options.picklists ?? defaultPicklists, report);
    const steps = assignStepIds(found.steps, report);
    lintConditions(steps, report);
    if (!isReadme(fileName)) {
      lintContent(root, source, report);
      diagrams = readDiagrams(root, source, report);
    }
    checkShape(head !== null, found.phases, fileName, source, report);
    return finish(head, { steps }, firstHeading(root));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `This text could not be read as Markdown (${detail}): it may be nested too deeply.`;
    report('error', 'unreadable-text', source.rangeAt(0, 0), message);
    return finish(null, {});
  }
}

/** A role-play has no steps to run; its findings stand in the editor's margin all the same. */
function scenarioInPlace(text: string, name: string): Playbook {
  const { id, title, diagnostics } = parseScenario(text);
  return { ...emptyFrontMatter, id, title: title || name, steps: [], stages: [], diagrams: [], diagnostics };
}

function checkShape(
  hasHead: boolean,
  seen: ReadonlySet<string>,
  fileName: string,
  source: SourceText,
  report: Report,
): void {
  const start = source.rangeAt(0, 0);
  if (!hasHead && !isReadme(fileName)) {
    const message =
      'This file has no front matter, so it is no playbook: begin it with `---`, `id:` and `title:`, or move it elsewhere.';
    report('warning', 'no-front-matter', start, message);
  }
  if (!hasHead && seen.size === 0) return;
  const absent = phases.filter((phase) => !seen.has(phase)).map((phase) => `## ${capitalized(phase)}`);
  if (absent.length === 0) return;
  const message = `There is no heading \`${absent.join('`, `')}\`: a run has the parts Prepare, Call and Review.`;
  report('warning', 'missing-phase', start, message);
}

/** The one file that holds a folder's process. */
export const processFileName = 'process.md';

function checkProcessName(fileName: string, source: SourceText, report: Report): void {
  const name = fileName.split(/[/\\]/).at(-1) ?? '';
  if (name === '' || name === processFileName) return;
  const message = `Rekindle reads a process from \`${processFileName}\` at the top of a playbook folder: give this file that name.`;
  report('warning', 'process-file-name', source.rangeAt(0, 0), message);
}

export function isReadme(fileName: string): boolean {
  return /(^|[/\\])readme\.md$/i.test(fileName);
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function nameOf(fileName: string): string {
  return fileName.split(/[/\\]/).at(-1)?.replace(/\.md$/i, '') ?? '';
}

function idFromFileName(fileName: string): string {
  const slug = slugOf(nameOf(fileName));
  return isId(slug) ? slug : `playbook-${slug}`;
}

function firstHeading(root: Root): string {
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  return heading ? plainText(heading).replace(/\s+/g, ' ').trim() : '';
}
