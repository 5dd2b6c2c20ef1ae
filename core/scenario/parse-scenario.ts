import { collectDiagnostics } from '../playbook/diagnose';
import { lintContent } from '../playbook/lint-content';
import { describeMarkupCost } from '../playbook/markup-cost';
import { parseMarkdown } from '../playbook/parse-markdown';
import type { ScoreStep } from '../playbook/playbook';
import { createSourceText } from '../playbook/source-text';
import { mostPlaybookBytes, utf8Length } from '../playbook/text-size';
import { lintMoments } from './lint-moments';
import { lintRatings } from './lint-ratings';
import { readMoments, type ScenarioBody } from './read-moments';
import { emptyHead, readScenarioHead } from './read-scenario-head';
import type { Scenario, ScenarioHead } from './scenario';

export interface ParseScenarioOptions {
  /** The scorecard of the playbook that the head names, by its id; `null` for one that is not known. */
  readonly scorecardOf?: (playbookId: string) => readonly ScoreStep[] | null;
}

const emptyBody: ScenarioBody = { briefing: '', moments: [], hiddenStory: '' };

/** Reads a scenario. Never throws: what could be understood comes back with every problem beside it. */
export function parseScenario(text: string, options: ParseScenarioOptions = {}): Scenario {
  const source = createSourceText(text);
  const { report, sorted } = collectDiagnostics();
  const start = source.rangeAt(0, 0);
  const finish = (head: ScenarioHead, body: ScenarioBody): Scenario => ({
    ...head,
    ...body,
    diagnostics: sorted(),
  });
  if (utf8Length(text) > mostPlaybookBytes) {
    report('error', 'file-too-large', start, 'This file is over 1 MB and was not read: split it.');
    return finish(emptyHead, emptyBody);
  }
  const cost = describeMarkupCost(source.body);
  if (cost !== null) {
    report('error', 'too-much-markup', start, `This file was not read: ${cost}. Mend or split it.`);
    return finish(emptyHead, emptyBody);
  }
  try {
    const root = parseMarkdown(source.body);
    const head = readScenarioHead(root, source, report);
    const body = readMoments(root, source, report);
    lintContent(root, source, report);
    lintMoments(body.moments, source, report);
    const scorecard = head.playbookId === '' ? null : (options.scorecardOf?.(head.playbookId) ?? null);
    if (scorecard !== null) lintRatings(body.moments, scorecard, report);
    else if (options.scorecardOf && head.playbookId !== '') {
      const message = `No playbook \`${head.playbookId}\` is at hand, so the points can't be checked or counted.`;
      report('warning', 'scenario-unknown-playbook', start, message);
    }
    return finish(head, body);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const message = `This text could not be read as Markdown (${detail}): it may be nested too deeply.`;
    report('error', 'unreadable-text', start, message);
    return finish(emptyHead, emptyBody);
  }
}
