import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { settingsFields } from '../../core/settings/settings';
import { defaultPaths } from '../../core/training/default-paths';
import { nextOnPath } from '../../core/training/next-on-path';
import { paceWords } from '../../core/training/pace-words';
import { pathPace } from '../../core/training/path-pace';
import { type StageProgress, stageProgress } from '../../core/training/path-progress';
import { type PathStage, pathStages } from '../../core/training/training-path';
import { aPlayed, aWatched, someEvidence } from '../support/some-evidence';

const rule = settingsFields.parse({}).readiness;
const done = (stage: PathStage, doneOn: string | null): StageProgress => ({
  stage,
  doneOn,
  isDone: doneOn !== null,
  share: doneOn === null ? 0 : 1,
});
/** A playbook whose stages were done on these days; `null` is open. */
const stagesOn = (...days: (string | null)[]) =>
  days.map((day, index) => done(pathStages[index] ?? 'read', day));

describe('stageProgress', () => {
  it('goes by what is there, in the order of the stages', () => {
    const evidence = someEvidence({
      readCount: 10,
      readOn: '2026-05-03',
      drilledCount: 5,
      rolePlays: [aPlayed('2026-05-04', 50), aPlayed('2026-05-05', 80), aPlayed('2026-05-06', 90)],
      supervisedRuns: [aWatched('2026-05-07')],
    });
    expect(stageProgress(['supervised-run', 'role-play', 'drill', 'read'], evidence, rule)).toEqual([
      { stage: 'read', isDone: true, doneOn: '2026-05-03', share: 1 },
      { stage: 'drill', isDone: false, doneOn: null, share: 0.25 },
      { stage: 'role-play', isDone: true, doneOn: '2026-05-05', share: 1 },
      { stage: 'supervised-run', isDone: true, doneOn: '2026-05-07', share: 1 },
    ]);
  });

  it('leaves out what is not wanted and role-plays where there are none', () => {
    const stages = stageProgress(['read', 'role-play'], someEvidence({ scenarioCount: 0 }), rule);
    expect(stages.map(({ stage }) => stage)).toEqual(['read']);
  });
});

describe('pathPace', () => {
  const two = [
    stagesOn('2026-02-20', '2026-02-22', '2026-02-25', '2026-02-28'),
    stagesOn('2026-02-26', '2026-02-28', null, null),
    stagesOn(null, null, null, null),
  ];

  it('counts on from what was done since the beginning, over the end of February', () => {
    // 20 Feb to 28 Feb are 9 days for 6 stages; the other 6 take 9 more days.
    const pace = pathPace(two, { startedOn: '2026-02-20', targetOn: '2026-03-05' }, '2026-02-28');
    expect(pace).toMatchObject({ days: 9, doneStages: 6, allStages: 12, donePlaybooks: 1, allPlaybooks: 3 });
    expect(pace).toMatchObject({ readyOn: '2026-03-09', lateDays: 4, neededPerWeek: 9 });
    expect(paceWords(pace, '2026-03-05', '2026-02-28')).toBe(
      '1 of 3 playbooks and 6 of 12 stages in 9 days. At this pace ready on 9 Mar, 4 days after the target date. 9 stages a week would meet it.',
    );
  });

  it('has one day more in a leap year', () => {
    const leap = [stagesOn('2028-02-28', '2028-02-29', null, null)];
    // 28 Feb, 29 Feb and 1 March for two stages: three days for the other two.
    const pace = pathPace(leap, { startedOn: '2028-02-28', targetOn: '2028-03-04' }, '2028-03-01');
    expect(pace).toMatchObject({ days: 3, readyOn: '2028-03-04', lateDays: 0 });
    expect(paceWords(pace, '2028-03-04', '2028-03-01')).toContain('ready on 4 Mar, on the target date.');
  });

  it('does not count what was done before the path began as pace', () => {
    const pace = pathPace(two, { startedOn: '2026-02-28', targetOn: null }, '2026-02-28');
    expect(pace).toMatchObject({
      days: 1,
      doneSince: 2,
      doneStages: 6,
      readyOn: '2026-03-03',
      lateDays: null,
    });
    expect(paceWords(pace, null, '2026-02-28')).toBe(
      '1 of 3 playbooks and 6 of 12 stages, 2 of them in 1 day. At this pace ready on 3 Mar.',
    );
  });

  it('says nothing of a pace where there is none, and no reproach', () => {
    const none = pathPace(
      [stagesOn(null, null)],
      { startedOn: '2026-02-20', targetOn: '2026-02-25' },
      '2026-02-28',
    );
    expect(none).toMatchObject({ readyOn: null, lateDays: null, neededPerWeek: null });
    expect(paceWords(none, '2026-02-25', '2026-02-28')).toBe(
      '0 of 1 playbook and 0 of 2 stages in 9 days. The pace shows with the first stage. The target date was 25 Feb; a new one can be set.',
    );
    const all = pathPace([stagesOn('2026-02-20')], { startedOn: '2026-02-20', targetOn: null }, '2026-02-28');
    expect(paceWords(all, null, '2026-02-28')).toBe('Every stage of the path is done.');
    const empty = pathPace([[]], { startedOn: '2026-02-20', targetOn: null }, '2026-02-28');
    expect(paceWords(empty, null, '2026-02-28')).toBe('Nothing on this path is in the library.');
  });
});

describe('nextOnPath', () => {
  const canDrillNew = { canDrillNew: true };
  const a = { playbookId: 'a', stages: stagesOn('2026-02-20', '2026-02-21', '2026-02-22', null) };
  const b = { playbookId: 'b', stages: stagesOn('2026-02-20', null, null, null) };

  it('is the first open stage; a supervised run does not hold the next playbook up', () => {
    expect(nextOnPath([a, b], canDrillNew)).toEqual([
      { playbookId: 'a', stage: 'supervised-run' },
      { playbookId: 'b', stage: 'drill' },
    ]);
  });

  it('goes past drilling when today’s new cards are used up', () => {
    expect(nextOnPath([b], { canDrillNew: false }).map(({ stage }) => stage)).toEqual(['drill', 'role-play']);
  });

  it('is nothing when all is done', () => {
    expect(nextOnPath([{ playbookId: 'a', stages: stagesOn('2026-02-20') }], canDrillNew)).toEqual([]);
  });
});

describe('the paths that come with the app', () => {
  const folder = path.join(import.meta.dirname, '../../playbooks');
  const ids = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => parsePlaybook(readFileSync(path.join(folder, name), 'utf8')).id),
  );

  it.each(defaultPaths)(
    '$id: names playbooks of the library once each, with a sentence why',
    ({ playbooks }) => {
      expect(playbooks.filter(({ playbookId }) => !ids.has(playbookId))).toEqual([]);
      expect(new Set(playbooks.map(({ playbookId }) => playbookId)).size).toBe(playbooks.length);
      for (const { why, stages } of playbooks) {
        expect(why).toMatch(/^[A-Z].*\.$/);
        expect(stages.length).toBeGreaterThan(1);
      }
    },
  );
});
