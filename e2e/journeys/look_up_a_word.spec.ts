import { awake, expect, inEachLanguage, LANGUAGES, test, words } from '../fixtures/champa';
import { kept } from '../fixtures/network';

const LESSON = 'school/s1/a-job-for-ani/';

inEachLanguage('a term opens what it means beside the text, in three languages, and closes again', async ({ page, lang, hand, a11y }) => {
  await page.goto(`/${lang}/${LESSON}`);
  await awake(page);
  const term = page.locator('a.term').first();
  const meaning = page.getByRole('dialog');
  await expect(meaning).toBeHidden();
  // What was read is being kept for reading without a network; that has nothing to do with it.
  await expect.poll(async () => Object.values(await kept(page)).flat()).toContain(`/${lang}/${LESSON}`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await hand.press(term);
  await expect(meaning).toBeVisible();
  await expect(meaning).toBeFocused();
  await expect(meaning.locator('dd p').first()).not.toBeEmpty();
  for (const other of LANGUAGES.filter((other) => other !== lang)) {
    await expect(meaning.locator(`[lang="${other}"]`)).not.toBeEmpty();
  }
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expect(term).toBeInViewport();
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await a11y.audit();

  await hand.press(meaning.getByRole('button', { name: words(lang, 'lesson-term-close') }));
  await expect(meaning).toBeHidden();
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  // A tap on the term opens and closes it; a tap elsewhere closes it, too.
  await hand.press(term);
  await expect(meaning).toBeVisible();
  await hand.press(term);
  await expect(meaning).toBeHidden();
  await hand.press(term);
  await expect(meaning).toBeVisible();
  await hand.press(page.getByRole('heading', { name: words(lang, 'lesson-quiz-title') }));
  await expect(meaning).toBeHidden();
  expect(asked, 'nothing is fetched for it').toEqual([]);

  await hand.press(page.locator('a.term').nth(1));
  await hand.press(meaning.getByRole('link'));
  await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/#`));
  await expect(page.locator('[data-term]:focus')).toBeInViewport();
});

test('the keyboard opens and closes it, and its Esc is no half of a quick exit', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'a keyboard belongs to a desktop');
  await page.goto(`/en/${LESSON}`);
  await awake(page);
  const term = page.locator('a.term').first();
  const meaning = page.getByRole('dialog');
  for (const key of ['Enter', 'Space']) {
    await term.focus();
    await page.keyboard.press(key);
    await expect(meaning).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(term).toBeFocused();
  }
  // One that closes it and one more within the time of a double Esc: the page stays.
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.lesson')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/recipe\/$/);
});

test('it works in a page that was swapped in', async ({ page, hand }) => {
  await page.goto('/en/school/s1/');
  await awake(page);
  await hand.press(page.locator('.lesson-card__title a').first());
  await expect(page.locator('.lesson')).toBeVisible();
  await hand.press(page.locator('a.term').first());
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.lesson-card')).not.toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to the glossary', async ({ page, hand }) => {
    await page.goto(`/en/${LESSON}`);
    await hand.press(page.locator('a.term').first());
    await expect(page).toHaveURL(/\/en\/glossary\/#/);
    await expect(page.locator(':target dt')).toBeInViewport();
  });
});
