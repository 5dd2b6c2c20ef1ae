import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parseScenario } from '../../core/scenario/parse-scenario';
import { fixFiles } from '../../host/playbooks/fix-files';
import { lintFiles } from '../../host/playbooks/lint-files';
import { aPlaybookFolder, type TemporaryFolder } from '../support/a-playbook-folder';
import { exampleScenario, scenarioPlaybook } from '../support/a-scenario';

let folder: TemporaryFolder;
afterEach(() => folder.remove());

const errors = async () =>
  (await lintFiles([folder.path]))
    .filter(({ severity, file }) => severity !== 'info' && file.includes('scenarios'))
    .map(({ file, line, rule }) => [path.basename(file), line, rule]);

it('checks points against the scorecard of the playbook in the folder', async () => {
  folder = await aPlaybookFolder({
    'fair.md': scenarioPlaybook,
    'scenarios/a.md': exampleScenario.replace('`asked` yes', '`asked` 5'),
  });
  expect(await errors()).toEqual([['a.md', 26, 'scenario-bad-points']]);
});

it('two role-plays with one id are an error; a playbook may have it as well', async () => {
  const twin = scenarioPlaybook.replace('id: after-the-trade-fair', 'id: after-the-fair');
  folder = await aPlaybookFolder({
    'fair.md': scenarioPlaybook,
    'twin.md': twin,
    'scenarios/a.md': exampleScenario,
    'scenarios/b.md': exampleScenario,
  });
  expect(await errors()).toEqual([['b.md', 1, 'duplicate-scenario-id']]);
});

it('the safe fixes of playbooks leave a role-play as it is', async () => {
  folder = await aPlaybookFolder({ 'scenarios/a.md': exampleScenario.replace('id: after-the-fair\n', '') });
  expect((await fixFiles([folder.path], true)).mended).toEqual([]);
});

it.each([
  ['a refused key', 'mood: In a hurry', '__proto__: {x: 1}', 'front-matter-refused-key'],
  [
    'too many aliases',
    '  - You met at the fair',
    `  - &a x\n${'  - *a\n'.repeat(40)}`,
    'front-matter-aliases',
  ],
  ['a deep head', 'mood: In a hurry', `mood: ${'['.repeat(50)}`, 'front-matter-size'],
  ['a merge tag', 'Find out whether', '{% assign x = 1 %} whether', 'liquid-tag'],
  ['a picture from the web', 'Find out whether', '![x](https://x.example/a.png) whether', 'remote-picture'],
])('%s in a role-play is refused as in a playbook', async (_name, from, to, rule) => {
  folder = await aPlaybookFolder({});
  const { diagnostics } = parseScenario(exampleScenario.replace(from, to));
  expect(diagnostics.map((one) => one.rule)).toContain(rule);
});
