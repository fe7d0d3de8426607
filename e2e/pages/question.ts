// A question on the screen, whatever its kind.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../fixtures/champa';
import { saying, words } from '../fixtures/words';
import { answerKey, type AnswerKey } from './answer_key';
import type { Hand } from './hand';

export type Kind =
  | 'pick-one'
  | 'pick-many'
  | 'true-false'
  | 'sort-groups'
  | 'order'
  | 'pairs'
  | 'mark-text'
  | 'short-answer'
  | 'story';

export type Aim = 'right' | 'wrong';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

export class Question {
  readonly check: Locator;
  /** What is said after “Check”. */
  readonly said: Locator;

  constructor(
    private readonly page: Page,
    readonly root: Locator,
    private readonly lang: Lang,
    private readonly hand: Hand,
  ) {
    this.check = root.getByRole('button', { name: words(lang, 'quiz-check'), exact: true });
    this.said = root.locator('.question__said');
  }

  async ask(): Promise<string> {
    return flat((await this.root.locator('legend').first().textContent()) ?? '');
  }

  async kind(): Promise<Kind> {
    const has = async (role: Parameters<Locator['getByRole']>[0]) => (await this.root.getByRole(role).count()) > 0;
    if ((await this.root.getByRole('log').count()) > 0) return 'story';
    if (await has('slider')) return 'true-false';
    if (await has('textbox')) return 'short-answer';
    if ((await this.root.getByRole('button', { name: saying(this.lang, 'quiz-order-up') }).count()) > 0) return 'order';
    if ((await this.root.locator('.pairs').count()) > 0) return 'pairs';
    if (await has('checkbox')) return (await this.root.locator('.chat, .passages').count()) > 0 ? 'mark-text' : 'pick-many';
    return (await this.root.locator('fieldset fieldset').count()) > 0 ? 'sort-groups' : 'pick-one';
  }

  /** Answers and checks. Returns the kind. */
  async answer(aim: Aim): Promise<Kind> {
    const kind = await this.kind();
    const key = await answerKey(this.page, await this.ask());
    switch (kind) {
      case 'pick-one':
      case 'pick-many':
      case 'mark-text':
        await this.pick(key, aim, kind === 'pick-one' ? 'radio' : 'checkbox');
        break;
      case 'true-false':
        await this.judge(key, aim);
        break;
      case 'sort-groups':
        await this.sort(key, aim);
        break;
      case 'order':
        await this.putInOrder(key, aim);
        break;
      case 'pairs':
        await this.pair(key, aim);
        break;
      case 'short-answer':
        await this.hand.write(this.root.getByRole('textbox'), aim === 'right' ? key.typed : '1');
        break;
      case 'story':
        throw new Error('a story is walked, not answered: see Story');
    }
    // A deck of statements checks itself.
    if (kind !== 'true-false') await this.hand.press(this.check);
    await expect(this.root.locator('.verdict')).toBeVisible();
    // Who goes on with the keyboard goes on from there; keys that come before would go astray.
    if (kind !== 'true-false') await expect(this.said).toBeFocused();
    return kind;
  }

  private async pick(key: AnswerKey, aim: Aim, role: 'radio' | 'checkbox'): Promise<void> {
    const options = this.root.getByRole(role);
    for (let i = 0; i < (await options.count()); i += 1) {
      const option = options.nth(i);
      const text = flat((await option.locator('xpath=ancestor::label').textContent()) ?? '');
      if (key.right.includes(text) === (aim === 'right')) {
        await this.hand.mark(option);
        if (role === 'radio' || aim === 'wrong') return;
      }
    }
  }

  private async judge(key: AnswerKey, aim: Aim): Promise<void> {
    const all = await this.root.locator('fieldset.statement').count();
    for (let i = 0; i < all; i += 1) {
      const statement = this.root.locator('fieldset.statement').nth(i);
      const of = flat((await statement.locator('.statement__of').textContent()) ?? '');
      const text = flat((await statement.locator('legend').textContent()) ?? '').slice(of.length).trim();
      await this.hand.slideUp(statement.getByRole('slider'));
      const right = key.belongs[text];
      const labels = (await statement.getByRole('button').allTextContents()).map(flat);
      const label = labels.find((label) => (label === right) === (aim === 'right'));
      expect(right, `a label for: ${text}`).toBeDefined();
      await this.hand.press(statement.getByRole('button', { name: label!, exact: true }));
      // What is true, and why, is said at once.
      await expect(statement.locator('.feedback')).toBeVisible();
      await expect(statement.locator('.statement__said')).toBeFocused();
    }
  }

  private async sort(key: AnswerKey, aim: Aim): Promise<void> {
    const cards = this.root.locator('fieldset fieldset');
    for (let i = 0; i < (await cards.count()); i += 1) {
      const card = cards.nth(i);
      const right = key.belongs[flat((await card.locator('legend').textContent()) ?? '')];
      const names = (await card.locator('label').allTextContents()).map(flat);
      const name = names.find((name) => (name === right) === (aim === 'right'));
      expect(right, 'a group for each card').toBeDefined();
      await this.hand.mark(card.getByRole('radio', { name: name!, exact: true }));
    }
  }

  private async putInOrder(key: AnswerKey, aim: Aim): Promise<void> {
    const texts = async () => (await this.root.locator('.order__text').allTextContents()).map(flat);
    const up = (step: string) =>
      this.root.getByRole('button', { name: saying(this.lang, 'quiz-order-up') }).and(this.root.locator(`[aria-label*=${JSON.stringify(step)}]`));
    const wanted = aim === 'right' ? key.steps : [...key.steps].reverse();
    for (const [place, step] of wanted.entries()) {
      for (let at = (await texts()).indexOf(step); at > place; at -= 1) {
        await this.hand.press(up(step));
        await expect.poll(async () => (await texts()).indexOf(step)).toBe(at - 1);
      }
    }
    expect(await texts()).toEqual(wanted);
  }

  private async pair(key: AnswerKey, aim: Aim): Promise<void> {
    const prompt = this.root.locator('.pairs__prompt');
    while ((await prompt.count()) > 0) {
      const asked = flat((await prompt.textContent()) ?? '');
      const right = key.belongs[asked];
      expect(right, `a partner for: ${asked}`).toBeDefined();
      const options = this.root.locator('.pairs__options').getByRole('button');
      const names = (await options.locator('span:first-child').allTextContents()).map(flat);
      const place = names.findIndex((name) => (name === right) === (aim === 'right'));
      expect(place, `an option for: ${asked}`).toBeGreaterThanOrEqual(0);
      // The next prompt, or none. Two quick taps on one spot are a double tap, and only the first of it counts:
      // who sees that nothing happened taps again.
      await expect(async () => {
        await this.hand.press(options.nth(place));
        await expect(prompt.filter({ hasText: asked })).toHaveCount(0, { timeout: 1000 });
      }).toPass({ timeout: 10_000 });
    }
  }
}
