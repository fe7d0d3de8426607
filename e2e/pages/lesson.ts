// A lesson: its activities, its quiz, the result of the quiz.

import { expect, type Locator, type Page } from '@playwright/test';
import { awake, type Lang } from '../fixtures/champa';
import { saying, words } from '../fixtures/words';
import type { Hand } from './hand';
import { Question, type Kind } from './question';

export class Lesson {
  readonly heading: Locator;
  readonly quiz: Locator;
  readonly result: Locator;
  readonly next: Locator;
  readonly toResult: Locator;
  readonly tryAgain: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
    readonly id: string,
    readonly hand: Hand,
  ) {
    const button = (key: string) => this.quiz.getByRole('button', { name: words(lang, key), exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.quiz = page.locator('[data-live="quiz"]');
    this.result = this.quiz.getByRole('heading', { name: words(lang, 'quiz-result-title') });
    this.next = button('quiz-next');
    this.toResult = button('quiz-to-result');
    this.tryAgain = button('quiz-try-again');
  }

  get address(): string {
    return `/${this.lang}/${this.id}/`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await awake(this.page);
    await expect(this.quiz.locator('fieldset').first()).toBeEnabled();
  }

  /** The question of the quiz that is on the screen. */
  question(): Question {
    return new Question(this.page, this.quiz.locator('.question'), this.lang, this.hand);
  }

  activity(place: number): Question {
    const root = this.page.locator('[data-live="activity"] .question').nth(place);
    return new Question(this.page, root, this.lang, this.hand);
  }

  /** “Question 2 of 6”. */
  way(): Locator {
    return this.quiz.getByText(saying(this.lang, 'quiz-question-of'));
  }

  /** The place in the way, from 1. */
  async place(): Promise<number> {
    const numbers = (await this.way().innerText()).match(/\d+/g)!.map(Number);
    // Armenian and English name the place first, whatever stands between the numbers.
    return Math.min(...numbers);
  }

  /** Answers every open question rightly and goes to the result. Returns the kinds met. */
  async finish(aim: (place: number) => 'right' | 'wrong' = () => 'right'): Promise<Kind[]> {
    const kinds: Kind[] = [];
    for (let place = 0; place < 12; place += 1) {
      kinds.push(await this.question().answer(aim(place)));
      if ((await this.next.count()) === 0) break;
      await this.hand.press(this.next);
      await expect(this.question().check.or(this.quiz.getByRole('slider').first())).toBeVisible();
    }
    await this.hand.press(this.toResult);
    await expect(this.result).toBeFocused();
    return kinds;
  }
}
