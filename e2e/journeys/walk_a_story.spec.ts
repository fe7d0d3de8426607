import { expect, inEachLanguage, saying, test, words } from '../fixtures/champa';
import { Lesson } from '../pages/lesson';
import { Story } from '../pages/story';

inEachLanguage('a story comes to an ending, goes a step back, and ends otherwise', async ({ page, lang, hand, a11y }) => {
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  const story = new Story(page, lang, hand);
  await a11y.audit();
  const steps = await story.walk('first');
  await expect(story.root.getByText(words(lang, 'quiz-story-look-back'))).toBeVisible();
  // Each choice, and what came of it.
  await expect(story.root.locator('.ending__step')).toHaveCount(steps);
  expect(await story.endingsFound()).toBe(1);
  await a11y.audit();

  await hand.press(story.back);
  await expect(story.ending).toHaveCount(0);
  expect(await story.chosen()).toBe(steps - 1);

  // The way is resumed after a reload.
  await page.reload();
  await expect.poll(() => story.chosen()).toBe(steps - 1);
  await story.walk('first');
  await hand.press(story.again);
  expect(await story.chosen()).toBe(0);
  await story.walk('last');
  expect(await story.endingsFound()).toBe(2);
  // It is never judged.
  await expect(page.locator('[data-live="activity"] .verdict')).toHaveCount(0);
});

inEachLanguage('a clock runs only for whoever switches it on, and is forgotten', async ({ page, lang, hand, a11y }) => {
  const noon = new Date('2026-12-01T12:00:00Z').getTime();
  await page.clock.setFixedTime(noon);
  const lesson = new Lesson(page, lang, 'border/b1/working-procedure', hand);
  await lesson.open();
  const story = new Story(page, lang, hand);
  await story.walk();
  const total = story.root.getByText(saying(lang, 'quiz-clock-total'));
  await expect(total).toHaveCount(0);

  await hand.mark(story.clock);
  await hand.press(story.again);
  await expect(story.choices.first()).toBeVisible();
  await page.clock.setFixedTime(noon + 65_000);
  const steps = await story.walk();
  await expect(total).toContainText('1:05');
  const laps = story.root.getByRole('listitem').getByText(saying(lang, 'quiz-clock-lap'));
  await expect(laps).toHaveCount(steps);
  await expect(laps.first()).toContainText('1:05');
  await expect(laps.nth(1)).toContainText('0:00');
  await a11y.audit();

  await page.reload();
  await expect(story.clock).toBeEnabled();
  await expect(story.clock).not.toBeChecked();
  await expect(total).toHaveCount(0);
});

test('a story without a clock offers none', async ({ page, lang, hand }) => {
  await new Lesson(page, lang, 'school/s1/a-job-for-ani', hand).open();
  await expect(new Story(page, lang, hand).clock).toHaveCount(0);
});
