import { expect, type Locator, type Page } from '@playwright/test';

/** What to press or type for a step, by a part of its title; digits choose, other text is typed. */
export type Answers = Readonly<Record<string, string>>;

/** Drives an engagement by keys alone, as a rep with a headset on. */
export class KeyboardEngagement {
  readonly step: Locator;
  private readonly title: Locator;

  constructor(readonly page: Page) {
    this.step = page.getByRole('region', { name: 'Step', exact: true });
    this.title = page.getByRole('region', { name: 'Current step' }).getByRole('heading', { level: 2 });
  }

  part(name: 'Prepare' | 'Call' | 'Review'): Locator {
    return this.page
      .getByRole('navigation', { name: 'Parts of the engagement' })
      .getByRole('button', { name, exact: false });
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
  }

  /** Settles steps and goes on until the current one's title has these words; that one is left alone. */
  async workUpTo(words: string, answers: Answers = {}): Promise<void> {
    for (let count = 0; count < 60; count++) {
      if ((await this.currentTitle()).includes(words)) return;
      await this.settle(answers);
      await this.goOn();
    }
    throw new Error(`No step is called "${words}"`);
  }

  /** Ctrl Enter: the next step, or the next part. */
  async goOn(): Promise<void> {
    const before = await this.place();
    await this.page.keyboard.press('Control+Enter');
    await expect.poll(() => this.place()).not.toBe(before);
  }

  /** Ticks a checklist item, chooses an option by its digit, or types into the field. */
  async settle(answers: Answers): Promise<void> {
    const title = await this.currentTitle();
    const given = Object.entries(answers).find(([words]) => title.includes(words))?.[1];
    if ((await this.step.getByRole('checkbox', { name: 'Done', exact: true }).count()) > 0) {
      await this.page.keyboard.press('x');
      await expect(this.step.getByRole('checkbox', { name: 'Done', exact: true })).toBeChecked();
    } else if ((await this.step.getByRole('radiogroup').count()) > 0) {
      await this.choose(Number(given ?? 1));
    } else if (given !== undefined) await this.type(given);
  }

  async choose(digit: number): Promise<void> {
    const option = this.step
      .getByRole('radiogroup')
      .first()
      .getByRole('radio')
      .nth(digit - 1);
    if ((await option.getAttribute('aria-checked')) !== 'true') await this.page.keyboard.press(String(digit));
    await expect(option).toHaveAttribute('aria-checked', 'true');
  }

  /** A, then the text, then Escape back to the keys of the screen. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press('a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Tab until the field or button has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let count = 0; count < 60; count++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  }

  async currentTitle(): Promise<string> {
    return (await this.title.count()) > 0 ? ((await this.title.textContent()) ?? '') : '';
  }

  private async place(): Promise<string> {
    const part = this.page.getByRole('navigation', { name: 'Parts of the engagement' });
    const current = await part.locator('[aria-current="step"]').getAttribute('title');
    return `${current} ${await this.step.getByText(/ · \d+ of \d+$/).textContent()} ${await this.currentTitle()}`;
  }
}
