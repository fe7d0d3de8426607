import { awake, expect, inEachLanguage, test, words } from '../fixtures/champa';
import { inDatabase } from '../pages/device';
import { Lesson } from '../pages/lesson';

inEachLanguage('a quiz left half-way goes on where it was left, a half-made answer too', async ({ page, lang, hand }) => {
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  await lesson.question().answer('right');
  await hand.press(lesson.next);
  expect(await lesson.place()).toBe(2);
  const option = lesson.question().root.getByRole('radio').first();
  await hand.mark(option);
  const chosen = await option.locator('xpath=ancestor::label').innerText();

  await page.reload();
  await awake(page);
  await expect.poll(() => lesson.place()).toBe(2);
  await expect(lesson.question().root.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(lesson.question().root.locator('label').filter({ has: page.locator(':checked') })).toHaveText(chosen);
  await expect(page.locator('.meta').getByText(words(lang, 'progress-begun'))).toBeVisible();
});

test('two tabs keep what is answered in either, and see what the other has written', async ({ page, context, lang, hand }) => {
  const one = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  const two = new Lesson(await context.newPage(), lang, 'school/s1/a-job-for-ani', hand);
  await one.open();
  await two.open();

  await one.question().answer('right');
  // The other tab shows the same answer, checked.
  await expect(two.question().said).toContainText(words(lang, 'quiz-right'));
  await two.next.click();
  await two.question().answer('wrong');
  await one.next.click();
  await expect(one.question().said).toContainText(words(lang, 'quiz-not-yet'));

  // The third question in both at the same moment, with different answers. Whichever came first stands, in both.
  await one.next.click();
  await two.next.click();
  await one.question().root.getByRole('radio').first().check();
  await two.question().root.getByRole('radio').nth(1).check();
  const checkAtOnce = (lesson: Lesson) =>
    lesson.page.evaluate((check) => {
      const button = document.querySelector<HTMLButtonElement>('[data-live="quiz"] .question__buttons button');
      if (button?.textContent?.trim() === check) button.click();
    }, words(lang, 'quiz-check'));
  await Promise.all([one, two].map(checkAtOnce));
  await expect(one.next).toBeVisible();
  await expect(two.next).toBeVisible();
  for (const lesson of [one, two]) {
    await lesson.page.reload();
    await awake(lesson.page);
    await expect.poll(() => lesson.place()).toBe(4);
  }
  const kept = await inDatabase<{ entry: string }[]>(page, 'log', 'getAll');
  const answered = kept.map(({ entry }) => JSON.parse(entry)).filter((entry) => JSON.stringify(entry).includes('"question"'));
  // Nothing is lost: three questions are answered, the third perhaps twice.
  expect([3, 4]).toContain(answered.length);

  // The tab that is left goes on; the other follows to the question after.
  await one.question().answer('right');
  await expect(two.question().said).toContainText(words(lang, 'quiz-right'));
});

inEachLanguage('what is answered shows itself on the progress page of another tab, at once', async ({ page, context, lang, hand }) => {
  const progress = await context.newPage();
  await progress.goto(`/${lang}/progress/`);
  await awake(progress);
  await expect(progress.getByText(words(lang, 'progress-empty'))).toBeVisible();
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  await lesson.question().answer('right');
  await expect(progress.getByText(words(lang, 'progress-empty'))).toHaveCount(0);
  await expect(progress.getByText(words(lang, 'progress-begun'))).toHaveCount(1);
});

inEachLanguage('a lesson mastered some days ago is to be reviewed, and the progress page says which', async ({ page, lang, hand, a11y }) => {
  const start = new Date('2026-12-01T12:00:00Z').getTime();
  await page.clock.setFixedTime(start);
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  await lesson.finish();
  await page.clock.setFixedTime(start + 40 * 24 * 3600 * 1000);
  await page.goto(`/${lang}/progress/`);
  await awake(page);
  await expect(page.getByRole('heading', { name: words(lang, 'progress-due') })).toBeVisible();
  await a11y.audit();
  await hand.press(page.locator('.progress__due').getByRole('link'));
  await expect(page).toHaveURL(new RegExp(`${lesson.address}$`));
  await expect(page.locator('.meta').getByText(words(lang, 'progress-review-now'))).toBeVisible();
});
