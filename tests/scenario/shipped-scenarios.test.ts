import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { countPoints } from '../../core/scenario/count-points';
import { parseScenario } from '../../core/scenario/parse-scenario';
import { playedTurns } from '../../core/scenario/play';
import { ratingShare } from '../../core/scenario/rating-share';
import type { Turn } from '../../core/scenario/role-play';
import type { Scenario } from '../../core/scenario/scenario';
import { lintFiles } from '../../host/playbooks/lint-files';

const folder = path.join(import.meta.dirname, '../../playbooks');
const files = readdirSync(path.join(folder, 'scenarios')).filter((name) => name.endsWith('.md'));
const scenarios = files.map((name) => ({
  name,
  scenario: parseScenario(readFileSync(path.join(folder, 'scenarios', name), 'utf8')),
}));

const scorecardOf = ({ playbookId }: Scenario) =>
  parsePlaybook(readFileSync(path.join(folder, `${playbookId}.md`), 'utf8')).steps.filter(
    (step) => step.kind === 'score',
  );

/** Every way from the first moment to an ending that comes to no moment twice. */
function waysThrough(scenario: Scenario): Turn[][] {
  const ways: Turn[][] = [];
  const walk = (momentId: string, turns: readonly Turn[]) => {
    const moment = scenario.moments.find(({ id }) => id === momentId);
    if (!moment) throw new Error(`No moment ${momentId}`);
    if (moment.ending) ways.push([...turns]);
    for (const [reply, { leadsTo }] of moment.replies.entries()) {
      if (leadsTo === momentId || turns.some((turn) => turn.momentId === leadsTo)) continue;
      walk(leadsTo, [...turns, { momentId, reply, words: '' }]);
    }
  };
  walk(scenario.moments[0]?.id ?? '', []);
  return ways;
}

it('nothing is to be mended in any role-play that ships', async () => {
  const findings = (await lintFiles([folder])).filter(({ file }) => file.includes('scenarios'));
  expect(findings).toEqual([]);
});

describe.each(scenarios)('$name', ({ name, scenario }) => {
  it('is named as its file, and is a call of some length with several endings', () => {
    expect(`${scenario.id}.md`).toBe(name);
    const endings = scenario.moments.flatMap(({ ending }) => ending?.kind ?? []);
    const talking = scenario.moments.length - endings.length;
    expect(talking).toBeGreaterThanOrEqual(7);
    expect(scenario.moments.length).toBeLessThanOrEqual(18);
    expect(new Set(endings)).toEqual(new Set(['good', 'so-so', 'bad']));
    for (const { replies, ending } of scenario.moments) {
      if (!ending) expect(replies.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('leads on every way to an ending, with points within the bounds of the scorecard', () => {
    const scorecard = scorecardOf(scenario);
    const ways = waysThrough(scenario);
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways) {
      const turns = playedTurns(scenario, way);
      expect(turns).toHaveLength(way.length);
      const { total, scores } = countPoints(scenario, scorecard, turns);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      for (const { score, ratings } of scores) {
        for (const { value } of ratings) expect(ratingShare(score, value)).not.toBeNull();
      }
    }
  });

  it('rewards the good endings over the bad ones', () => {
    const scorecard = scorecardOf(scenario);
    const best = { good: 0, 'so-so': 0, bad: 0 };
    for (const way of waysThrough(scenario)) {
      const turns = playedTurns(scenario, way);
      const last = turns.at(-1)?.chosen.leadsTo;
      const kind = scenario.moments.find(({ id }) => id === last)?.ending?.kind;
      if (kind) best[kind] = Math.max(best[kind], countPoints(scenario, scorecard, turns).total ?? 0);
    }
    expect(best.good).toBeGreaterThanOrEqual(80);
    expect(best.good).toBeGreaterThan(best.bad + 10);
    expect(best.good).toBeGreaterThan(best['so-so']);
  });
});
