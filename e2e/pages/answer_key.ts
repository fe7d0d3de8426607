// The right answers, as the end of every lesson tells them in words: a journey knows what a reader may know.

import type { Page } from '@playwright/test';

export interface AnswerKey {
  /** What is right among options, passages: their texts. */
  right: string[];
  /** What belongs where: statement → label, left → right, prompt → place, card → group. */
  belongs: Record<string, string>;
  /** Steps in their order. */
  steps: string[];
  /** What has to be typed. */
  typed: string;
}

/** The key to the question that asks this. */
export async function answerKey(page: Page, ask: string): Promise<AnswerKey> {
  return page.evaluate((wanted) => {
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const details = [...document.querySelectorAll('.in-words')].find(
      (entry) => text(entry.querySelector('summary')) === wanted,
    );
    if (!details) throw new Error(`no answer in words to: ${wanted}`);
    const key = { right: [] as string[], belongs: {} as Record<string, string>, steps: [] as string[], typed: '' };
    for (const mark of details.querySelectorAll('.in-words__mark--right')) {
      key.right.push(text(mark.parentElement).slice(text(mark).length).trim());
    }
    for (const entry of details.querySelectorAll('.in-words__entry')) {
      // A label stands as a sentence, a partner before a dash.
      const belongs = text(entry.querySelector('dd strong')).replace(/ —$|[.։]$/u, '');
      key.belongs[text(entry.querySelector('dt'))] = belongs;
    }
    for (const heading of details.querySelectorAll('.in-words__heading')) {
      for (const card of heading.nextElementSibling?.querySelectorAll(':scope > li > p:first-child') ?? []) {
        key.belongs[text(card)] = text(heading);
      }
    }
    for (const step of details.querySelectorAll('ol > li > p:first-child')) key.steps.push(text(step));
    // “The answer: 6 months”: the value stands behind the colon, the unit behind the value.
    const typed = text(details.querySelector('.in-words__told > p > strong'));
    key.typed = typed.split(/[:՝] /u)[1]?.split(' ')[0] ?? '';
    return key;
  }, ask);
}
