// A branching story.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../fixtures/champa';
import { saying, words } from '../fixtures/words';
import type { Hand } from './hand';

export class Story {
  readonly root: Locator;
  readonly choices: Locator;
  readonly ending: Locator;
  readonly back: Locator;
  readonly again: Locator;
  readonly found: Locator;
  readonly clock: Locator;

  constructor(page: Page, private readonly lang: Lang, private readonly hand: Hand) {
    this.root = page.locator('.story').first();
    const button = (key: string) => this.root.getByRole('button', { name: words(lang, key), exact: true });
    this.choices = this.root.locator('.story__choices').getByRole('button');
    this.ending = this.root.getByRole('heading', { level: 3 });
    this.back = button('quiz-story-back');
    this.again = button('quiz-story-again');
    this.found = this.root.getByText(saying(lang, 'quiz-story-found'));
    this.clock = this.root.getByRole('switch', { name: words(lang, 'quiz-clock') });
  }

  /** What the learner has chosen so far. */
  async chosen(): Promise<number> {
    return this.root.getByText(words(this.lang, 'quiz-story-own'), { exact: true }).count();
  }

  /** Takes one choice in each scene, the first or the last, until the story ends. Returns the steps taken. */
  async walk(which: 'first' | 'last' = 'first'): Promise<number> {
    for (let steps = 0; steps < 40; steps += 1) {
      if ((await this.ending.count()) > 0) return steps;
      const before = await this.chosen();
      const goesOn = async () => (await this.ending.count()) > 0 || (await this.chosen()) > before;
      // Two quick taps on one spot are a double tap, and only the first of it counts.
      await expect(async () => {
        await this.hand.press(which === 'first' ? this.choices.first() : this.choices.last());
        await expect.poll(goesOn, { timeout: 1000 }).toBe(true);
      }).toPass({ timeout: 10_000 });
    }
    throw new Error('the story does not end');
  }

  /** How many endings were found, as the page says. */
  async endingsFound(): Promise<number> {
    return Math.min(...(await this.found.innerText()).match(/\d+/g)!.map(Number));
  }
}
