import { expect, inEachLanguage, saying, test, words } from '../fixtures/champa';
import { Keyboard } from '../pages/hand';
import { Lesson } from '../pages/lesson';
import { Story } from '../pages/story';

// A deck of statements, cards into groups, passages, a number, one of several.
const FIRST = 'school/s1/under-eighteen';
// Pairs, several of several, an order; its activity is a drawing.
const SECOND = 'border/b1/anatomy-of-a-passport';

inEachLanguage('a quiz: not yet, why, the result, and once more until it is mastered', async ({ page, lang, hand, a11y }) => {
  const lesson = new Lesson(page, lang, FIRST, hand);
  await lesson.open();
  expect(await lesson.place()).toBe(1);

  await lesson.question().answer('wrong');
  await expect(lesson.question().said).toContainText(words(lang, 'quiz-after-not-yet'));
  // The reasons stand beside the answers, and confidence is compared with success.
  await expect(lesson.quiz.locator('.feedback').first()).not.toBeEmpty();
  await expect(lesson.quiz.getByText(words(lang, 'quiz-calibration-title'))).toBeVisible();
  await expect(lesson.quiz.getByText(words(lang, 'quiz-calibration-over'))).toBeVisible();
  await a11y.audit();

  await hand.press(lesson.next);
  await expect(lesson.question().root).toBeFocused();
  expect(await lesson.place()).toBe(2);
  await lesson.finish((place) => (place === 0 ? 'wrong' : 'right'));
  await expect(lesson.quiz.getByText(words(lang, 'quiz-not-mastered'))).toBeVisible();
  await expect(lesson.quiz.getByText(words(lang, 'quiz-calibration-title'))).toBeVisible();
  await a11y.audit();

  // Looking again at the first question: it stands as it was answered.
  await hand.press(lesson.quiz.locator('.result__questions').getByRole('button').first());
  await expect(lesson.question().said).toContainText(words(lang, 'quiz-after-not-yet'));
  await hand.press(lesson.toResult);

  await hand.press(lesson.tryAgain);
  expect(await lesson.place()).toBe(1);
  await expect(lesson.quiz.locator('.verdict, .feedback')).toHaveCount(0);
  await lesson.finish();
  await expect(lesson.quiz.getByText(words(lang, 'quiz-mastered'))).toBeVisible();
  await expect(lesson.quiz.getByText(saying(lang, 'quiz-review-on'))).toBeVisible();
  await expect(page.locator('.meta').getByText(words(lang, 'progress-mastered'))).toBeVisible();
});

inEachLanguage('pairs, an order, a code and a drawing are answered by touch', async ({ page, lang, hand, a11y }) => {
  const lesson = new Lesson(page, lang, SECOND, hand);
  await lesson.open();

  const drawing = lesson.activity(0);
  await a11y.audit();
  await hand.press(drawing.check);
  await expect(drawing.said.getByText(saying(lang, 'quiz-missing-places'))).toBeVisible();
  await drawing.answer('wrong');
  await a11y.audit();
  await hand.press(drawing.root.getByRole('button', { name: words(lang, 'quiz-try-again') }));
  await drawing.answer('right');
  await expect(drawing.said).toContainText(words(lang, 'quiz-right'));

  const kinds = await lesson.finish();
  expect(kinds).toEqual(expect.arrayContaining(['pairs', 'pick-one', 'pick-many', 'order', 'short-answer']));
  await expect(lesson.quiz.getByText(words(lang, 'quiz-mastered'))).toBeVisible();
});

test('a place in a drawing is found by tapping the drawing', async ({ page, hand, lang }) => {
  const lesson = new Lesson(page, lang, SECOND, hand);
  await lesson.open();
  const drawing = lesson.activity(0);
  const first = await drawing.root.locator('.pairs__prompt').innerText();
  await hand.press(drawing.root.locator('.plate [data-region]').first());
  await expect(drawing.root.locator('.pairs__pair')).toHaveCount(1);
  await expect(drawing.root.locator('.pairs__prompt')).not.toHaveText(first);
});

test.describe('with the keyboard alone', () => {
  test.beforeEach(({ hasTouch }) => test.skip(hasTouch, 'a keyboard belongs to a desktop'));

  for (const id of [FIRST, SECOND]) {
    test(`every question of ${id} can be answered`, async ({ page, lang }) => {
      const lesson = new Lesson(page, lang, id, new Keyboard(page));
      await lesson.open();
      await lesson.activity(0).answer('right');
      await lesson.finish();
      await expect(lesson.quiz.getByText(words(lang, 'quiz-mastered'))).toBeVisible();
    });
  }

  test('a story can be walked', async ({ page, lang }) => {
    const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', new Keyboard(page));
    await lesson.open();
    const story = new Story(page, lang, lesson.hand);
    const steps = await story.walk('last');
    await lesson.hand.press(story.back);
    expect(await story.chosen()).toBe(steps - 1);
  });
});
