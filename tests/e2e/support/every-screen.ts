import { expect, type Page } from '@playwright/test';
import { afterTheWin } from './after-win-screens';
import { bundleOfThree, plainNotes } from './bundle-contents';
import { coaching } from './coaching-screens';
import { answerCard, askedCard, readLesson } from './drill-card';
import { acceptImport, dropContents, dropFiles, mavenFiles } from './drop-files';
import { closeDialog, goTo, openPlace } from './go-to';
import { ownWords } from './own-words-screens';
import { paths } from './path-screens';
import { powerHour } from './power-hour-screens';
import { practiceScreens } from './practice-screens';
import { referrals } from './referral-screens';
import { openByKey, type Sight } from './sight';
import { trainees } from './trainee-screens';

const settingsParts = [
  'General',
  'Pools',
  'Ranking',
  'Reminders',
  'Power hour',
  'Lists',
  'Playbook folders',
  'Training',
  'Export',
  'Backups and safety',
  'Keyboard',
  'Insight',
];

const today: readonly Sight[] = [
  {
    name: 'today',
    async show(page) {
      await goTo(page, 'Today');
      await expect(page.getByRole('region', { name: 'Calls worth making' })).toBeVisible();
    },
  },
  {
    name: 'today-preview',
    async show(page) {
      await page.keyboard.press('Space');
      await expect(page.getByRole('complementary', { name: 'Preview' })).toBeVisible();
    },
  },
  { name: 'today-rank', show: (page) => openByKey(page, 'e') },
  { name: 'today-snooze', show: (page) => openByKey(page, 's') },
  { name: 'today-dismiss', show: (page) => openByKey(page, 'd') },
  { name: 'palette', show: (page) => openByKey(page, 'Control+k') },
  { name: 'keys', show: (page) => openByKey(page, '?') },
  { name: 'log-a-call', show: (page) => openByKey(page, 'l') },
  { name: 'reminders', show: (page) => openByKey(page, 'Shift+R') },
  {
    name: 'rhythm',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('g');
      await page.keyboard.press('y');
      await expect(page.getByRole('table', { name: 'Accounts by their rhythm' })).toBeVisible();
    },
  },
];

const targets: readonly Sight[] = [
  {
    name: 'targets',
    async show(page) {
      await goTo(page, 'Accounts');
      await page.getByRole('link', { name: 'Right targets' }).click();
      await expect(page.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'targets-profile',
    async show(page) {
      await page.keyboard.press('2');
      await expect(page.getByRole('table', { name: 'Industry' })).toBeVisible();
    },
  },
  {
    name: 'targets-missing',
    async show(page) {
      await page.keyboard.press('3');
      await expect(page.getByText('Not known: Employees').first()).toBeVisible();
    },
  },
  {
    name: 'stock',
    async show(page) {
      await goTo(page, 'Today');
      await page.getByRole('link', { name: 'History' }).click();
      await expect(page.locator('.recharts-surface').first()).toBeVisible();
    },
  },
];

const accounts: readonly Sight[] = [
  { name: 'accounts', show: (page) => goTo(page, 'Accounts') },
  {
    name: 'account',
    async show(page) {
      await goTo(page, 'Today');
      await page.getByRole('region', { name: 'Calls worth making' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    },
  },
  { name: 'account-edit', show: (page) => openByKey(page, 'e') },
  { name: 'account-deal', show: (page) => openByKey(page, 'd') },
  { name: 'account-contact', show: (page) => openByKey(page, 'c') },
  { name: 'account-step', show: (page) => openByKey(page, 's') },
  { name: 'account-verdict', show: (page) => openByKey(page, 'Shift+V') },
  { name: 'account-trigger', show: (page) => openByKey(page, 't') },
];

const engagement: readonly Sight[] = [
  {
    name: 'engagement-prepare',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('p');
      await expect(page.getByRole('region', { name: 'Current step' })).toBeVisible();
    },
  },
  { name: 'engagement-call', show: (page) => switchPart(page, 'Call') },
  { name: 'objections', show: (page) => openByKey(page, 'o') },
  {
    name: 'engagement-review',
    async show(page) {
      await closeDialog(page);
      await switchPart(page, 'Review');
    },
  },
  {
    name: 'engagement-finish',
    async show(page) {
      await page.keyboard.press('Control+Shift+Enter');
      await expect(page.getByText('Not completed yet')).toBeVisible();
    },
  },
];

const paper: readonly Sight[] = [
  {
    name: 'call-sheet',
    async show(page) {
      await page.keyboard.press('Control+p');
      await expect(page.getByRole('article', { name: 'Call sheet' })).toBeVisible();
    },
  },
];

const settings: readonly Sight[] = settingsParts.map((part) => ({
  name: `settings-${part.toLowerCase().replaceAll(' ', '-')}`,
  async show(page) {
    await goTo(page, 'Settings');
    await page.getByRole('tab', { name: part }).click();
    await expect(page.getByRole('tabpanel', { name: part })).toBeVisible();
  },
}));

const playbooks: readonly Sight[] = [
  { name: 'playbooks', show: (page) => goTo(page, 'Playbooks') },
  {
    name: 'playbook-reader',
    async show(page) {
      // It may stand among those used lately as well.
      await page.getByRole('link', { name: 'Dead lead or follow-up?' }).first().click();
      await expect(page.getByRole('article', { name: 'Dead lead or follow-up?' })).toBeVisible();
      await expect(page.locator('figure[data-state="drawn"]')).toBeVisible();
    },
  },
  {
    name: 'playbook-editor',
    async show(page) {
      await page.keyboard.press('e');
      await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
    },
  },
  {
    name: 'playbook-as-rep',
    async show(page) {
      const picker = page.getByRole('combobox', { name: 'Preview with an account' });
      await picker.fill('a');
      await page.getByRole('option').first().click();
      await expect(page.getByTitle(/^A run would be about/)).toBeVisible();
    },
  },
  { name: 'playbook-question', show: (page) => openByKey(page, 'Alt+Shift+q') },
  { name: 'playbook-score', show: (page) => openByKey(page, 'Alt+Shift+s') },
  {
    name: 'playbooks-export',
    async show(page) {
      await goTo(page, 'Playbooks');
      await expect(page.getByRole('button', { name: 'New playbook' })).toBeVisible();
      await openByKey(page, 'x');
    },
  },
  {
    name: 'playbooks-import',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('i');
      await expect(page.getByRole('heading', { name: 'Import playbooks' })).toBeVisible();
    },
  },
  {
    name: 'playbooks-bundle',
    async show(page) {
      await dropContents(page, [{ name: 'theirs.zip', content: bundleOfThree }]);
      await page.getByRole('button', { name: 'Compare' }).first().click();
      await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible();
    },
  },
  {
    name: 'playbooks-convert',
    async show(page) {
      await page.getByRole('button', { name: 'Leave it' }).click();
      await dropContents(page, [{ name: 'notes.md', content: plainNotes }]);
      await expect(page.getByRole('group', { name: 'What it could become' })).toBeVisible();
    },
  },
  {
    name: 'stories',
    async show(page) {
      await goTo(page, 'Playbooks');
      await page.getByRole('link', { name: /stories/i }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
];

const trial: readonly Sight[] = [
  {
    name: 'trial-begin',
    async show(page) {
      await openPlace(page, '/playbooks/dead-lead-review.md');
      await expect(page.getByRole('article', { name: 'Dead lead or follow-up?' })).toBeVisible();
      await openByKey(page, 't');
      await expect(page.getByRole('list', { name: 'Why this account' })).toBeVisible();
    },
  },
  {
    name: 'trial',
    async show(page) {
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('region', { name: 'Trial' })).toBeVisible();
    },
  },
];

const training: readonly Sight[] = [
  {
    name: 'training',
    async show(page) {
      await goTo(page, 'Training');
      await expect(page.getByRole('button', { name: 'Play The polite "no budget"' })).toBeVisible();
    },
  },
  {
    name: 'role-play',
    async show(page) {
      await page.getByRole('button', { name: 'Play The polite "no budget"' }).click();
      await expect(page.getByRole('list', { name: 'Replies' })).toBeVisible();
    },
  },
  {
    name: 'role-play-own-words',
    async show(page) {
      await page.keyboard.press('w');
      await expect(page.getByLabel('In your own words')).toBeVisible();
    },
  },
  {
    name: 'role-play-result',
    async show(page) {
      await page.getByRole('switch', { name: 'My own words first' }).click();
      for (const words of ['let me not sell', 'no matter last year', 'unpleasant minute', 'three figures']) {
        await page.getByRole('list', { name: 'Replies' }).getByRole('button', { name: words }).click();
      }
      await page.getByText('The ways as a list').click();
      await expect(page.locator('figure:not([data-state="waiting"])')).toBeVisible();
    },
  },
  {
    name: 'drills-empty',
    async show(page) {
      await openPlace(page, '/training/drills');
      await expect(page.getByRole('heading', { name: 'Nothing to drill yet' })).toBeVisible();
    },
  },
  {
    name: 'lessons',
    async show(page) {
      await openPlace(page, '/training/lessons');
      await expect(page.getByRole('link', { name: 'Dead lead or follow-up?' })).toBeVisible();
    },
  },
  {
    name: 'lesson-question',
    async show(page) {
      await page.getByRole('link', { name: 'Dead lead or follow-up?' }).click();
      await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
      const question = page.getByRole('heading', { name: /what really held you back/ });
      for (let step = 0; step < 20 && !(await question.isVisible()); step++) await page.keyboard.press('j');
      await expect(question).toBeVisible();
    },
  },
  { name: 'lesson-end', show: readLesson },
  {
    name: 'drill-asked',
    async show(page) {
      await page.keyboard.press('d');
      await askedCard(page);
    },
  },
  { name: 'drill-answered', show: answerCard },
  {
    name: 'drill-choice',
    async show(page) {
      const choices = page.getByRole('group', { name: 'Answers to choose from' });
      for (let card = 0; card < 9 && !(await choices.isVisible()); card++) {
        await page.keyboard.press('4');
        await askedCard(page);
        if (!(await choices.isVisible())) await answerCard(page);
      }
      await expect(choices).toBeVisible();
    },
  },
  {
    name: 'drills',
    async show(page) {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
];

const imports: readonly Sight[] = [
  { name: 'import-empty', show: (page) => goTo(page, 'Import') },
  {
    name: 'import-preview',
    async show(page) {
      await dropFiles(page, mavenFiles);
      await expect(page.getByText('GTXPro').first()).toBeVisible();
    },
  },
  { name: 'import-done', show: acceptImport },
  { name: 'import-undecided', show: (page) => showImportPart(page, /Undecided/) },
  { name: 'import-history', show: (page) => showImportPart(page, 'History') },
  { name: 'import-merges', show: (page) => showImportPart(page, 'Merges') },
];

const insight: readonly Sight[] = [
  {
    name: 'insight-process',
    async show(page) {
      await goTo(page, 'Insight');
      await expect(page.getByRole('region', { name: 'Month by month' }).locator('svg').first()).toBeVisible();
    },
  },
  {
    name: 'insight-table',
    async show(page) {
      await page.getByRole('button', { name: 'Table of Month by month' }).click();
      await expect(page.getByRole('region', { name: 'Figures: Month by month' })).toBeVisible();
    },
  },
  { name: 'insight-what-works', show: (page) => showInsight(page, '2', 'Between versions of a playbook') },
  { name: 'insight-why-we-lose', show: (page) => showInsight(page, '3', 'Stated against real') },
  { name: 'insight-pipeline', show: (page) => showInsight(page, '4', 'Pools: from in to won') },
  {
    name: 'insight-accounts',
    async show(page) {
      await page
        .getByRole('button', { name: /accounts? behind: / })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'insight-own',
    async show(page) {
      await closeDialog(page);
      await page.keyboard.press('5');
      await page.getByRole('combobox', { name: 'Rep' }).click();
      await page.getByRole('option', { name: 'Dana Whitlock' }).click();
      const weeks = page.getByRole('region', { name: 'Week by week' });
      await expect(weeks.locator('svg').first()).toBeVisible();
    },
  },
  {
    name: 'insight-week',
    async show(page) {
      await page.getByRole('link', { name: 'Weekly summary' }).click();
      await expect(page.getByRole('article', { name: 'Weekly summary' })).toBeVisible();
      await page.getByRole('combobox', { name: 'Rep' }).click();
      await page.getByRole('option', { name: 'The team' }).click();
      await expect(page.getByRole('article', { name: 'Weekly summary' })).toContainText('The team');
    },
  },
];

/** Every screen of a workspace with data in it; within a group each is reached from the one before. */
export const everyScreen: Readonly<Record<string, readonly Sight[]>> = {
  Today: today,
  'right targets and the stock': targets,
  'accounts and engagements': [...accounts, ...engagement],
  referrals,
  'playbooks and trials': [...playbooks, ...trial, ...paper],
  'power hour': powerHour,
  coaching,
  training: [...training, ...ownWords],
  practice: practiceScreens,
  paths,
  trainees,
  'after the win': afterTheWin,
  insight,
  'reps and settings': [{ name: 'reps', show: (page) => goTo(page, 'Reps') }, ...settings],
  imports,
};

async function showInsight(page: Page, key: string, figure: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: figure }).locator('svg').first()).toBeVisible();
}

async function showImportPart(page: Page, name: string | RegExp): Promise<void> {
  const part = page.getByRole('navigation', { name: 'Parts of the import' }).getByRole('link', { name });
  await part.click();
  await expect(part).toHaveAttribute('aria-current', 'page');
}

async function switchPart(page: Page, part: 'Call' | 'Review'): Promise<void> {
  await page.keyboard.press(']');
  const tab = page
    .getByRole('navigation', { name: 'Parts of the engagement' })
    .getByRole('button', { name: part });
  await expect(tab).toHaveAttribute('aria-current', 'step');
}
