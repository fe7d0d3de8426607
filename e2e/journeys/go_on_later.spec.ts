import { awake, expect, inEachLanguage, test, words } from '../fixtures/champa';
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

  // Both at once, one question each: the third here, the fourth there.
  await one.next.click();
  await two.next.click();
  const third = one.question();
  await third.root.getByRole('radio').first().check();
  await two.question().root.getByRole('radio').nth(1).check();
  await Promise.all([third.check.click(), two.question().check.click()]);
  // One question, two answers at the same moment: both are in the log, and both tabs agree on one of them.
  await expect(one.next).toBeVisible();
  await expect(two.next).toBeVisible();
  await Promise.all([page.reload(), two.page.reload()]);
  for (const lesson of [one, two]) await expect.poll(() => lesson.place()).toBe(4);
  const entries = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('champa');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('log').objectStore('log').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.map((record: { entry: string }) => record.entry));
          };
        };
      }),
  );
  const answers = entries.map((entry) => JSON.parse(entry)).filter((entry) => 'question' in entry || JSON.stringify(entry).includes('question'));
  expect(answers.length).toBe(4);
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
