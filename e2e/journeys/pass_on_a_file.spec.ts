// A course in one file, as it comes through Bluetooth or a messenger: opened from the phone, without any server.

import type { Page } from '@playwright/test';

import { awake, expect, FILES, inEachLanguage, test, words, type Lang } from '../fixtures/champa';
import { forbidStorage } from '../pages/device';
import type { Hand } from '../pages/hand';
import { expectNobodyThere, listOfTheTab, notAtFirst, slowly } from '../pages/history';
import { Lesson } from '../pages/lesson';

const LESSON = 'school/s1/a-job-for-ani';

const file = (track: string, lang: Lang, address = '') =>
  `${FILES}/champa-${track}-${lang}.html${address && `#/${lang}/${address}`}`;

/** The part of the address that names the page. */
const addressed = (address: string) => new RegExp(`#/[a-z]{2}/${address}/$`);

/** The first lesson, reached by its link. */
async function openLesson(page: Page, lang: Lang, hand: Hand): Promise<Lesson> {
  await page.goto(file('school', lang));
  await awake(page);
  await hand.press(page.locator(`.contents a[href$="/${LESSON}/"]`));
  await expect(page.locator('.lesson h1')).toBeFocused();
  await awake(page);
  return new Lesson(page, lang, LESSON, hand);
}

inEachLanguage('a course is read and answered from a file, and what was answered is kept', async ({ page, context, lang, hand, a11y }) => {
  // Not even the file itself may ask for anything else.
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  await context.setOffline(true);

  await page.goto(file('school', lang));
  await awake(page);
  await expect(page.getByRole('heading', { name: words(lang, 'file-about') })).toBeVisible();
  await expect(page.locator('[data-language-switch]')).toHaveCount(0);
  await a11y.audit();

  const lesson = await openLesson(page, lang, hand);
  const title = await lesson.heading.innerText();
  await expect(page).toHaveURL(addressed(LESSON));
  await expect(page).toHaveTitle(new RegExp(`^${title} · `));
  await expect(page.locator('#announcer')).toHaveText(await page.title());
  await a11y.audit();
  await lesson.question().answer('right');
  await expect(lesson.question().said).toContainText(words(lang, 'quiz-right'));
  await hand.press(lesson.next);
  expect(await lesson.place()).toBe(2);

  await page.reload();
  await awake(page);
  await expect(lesson.heading).toHaveText(title);
  await expect.poll(() => lesson.place()).toBe(2);

  await page.goBack();
  await expect(page.locator('.hero__title')).toBeVisible();
  await page.goForward();
  await expect(lesson.heading).toHaveText(title);

  await hand.press(page.locator('.tab-bar__link[href$="/progress/"]'));
  await awake(page);
  await expect(page.locator('.tab-bar__link[aria-current]')).toHaveAttribute('href', `#/${lang}/progress/`);
  // A link that an island has written leads there, too.
  await hand.press(page.locator(`main a[href$="/${LESSON}/"]`).first());
  await expect(lesson.heading).toHaveText(title);
  expect(new Set(asked)).toEqual(new Set([file('school', lang)]));
});

test('a place in a page, and a word of the glossary, are found', async ({ page, lang, hand }) => {
  await openLesson(page, lang, hand);
  const term = page.locator('a.term').first();
  await hand.press(term);
  await expect(page.locator('#term-box')).toBeVisible();
  await hand.press(page.locator('#term-box a'));
  await expect(page).toHaveURL(/#\/en\/glossary\/#[a-z-]+$/);
  const entry = page.locator(`[id="${page.url().split('#')[2]}"]`);
  await expect(entry).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(addressed(LESSON));
  await page.keyboard.press('Control+Home');
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/a-job-for-ani\/#main$/);
  await expect(page.locator('#main')).toBeFocused();
  await page.reload();
  await awake(page);
  await expect(page.locator('.lesson h1')).toBeVisible();
});

inEachLanguage('help is two taps away', async ({ page, lang, hand, a11y }) => {
  await page.goto(file('travel', lang));
  await awake(page);
  await hand.press(page.locator('.tab-bar__link[href$="/help/"]'));
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await a11y.audit();
});

/** Expects that nothing but the recipe is left of the file in this tab, whatever way is gone. */
async function expectNoWayBack(page: Page, lang: Lang): Promise<void> {
  const recipe = `#/${lang}/recipe/ ${await page.title()}`;
  expect(recipe).not.toMatch(/Champa|Чампа|Ճամփա/);
  const shown = async () => (await listOfTheTab(page)).filter((entry) => entry !== 'about:blank ');
  await expect.poll(shown, 'the list of the Back button').toEqual([recipe, recipe]);
  await expectNobodyThere(page, 2, 2);
  await page.reload();
  await expect(page.locator('.innocent h1')).toBeVisible();
  await expect(page.locator('.site-header')).toHaveCount(0);
}

inEachLanguage('quick exit leaves a recipe and no way back', async ({ page, lang, hand }) => {
  await openLesson(page, lang, hand);
  await page.reload();
  await awake(page);
  await hand.press(page.locator('.tab-bar__link[href$="/settings/"]'));
  await expect(page).toHaveURL(addressed('settings'));
  await hand.press(page.locator('[data-quick-exit]'));
  await expect(page.locator('.innocent h1')).toBeVisible();
  await expect(page.locator('.site-header')).toHaveCount(0);
  await expect(page).toHaveURL(addressed('recipe'));
  await expectNoWayBack(page, lang);

  // Opened anew, on purpose, it works again.
  await page.goto('about:blank');
  await page.goto(file('school', lang));
  await awake(page);
  await expect(page.locator('.hero__title')).toBeVisible();
});

for (const [how, what] of [['is slow', slowly], ['gets lost', notAtFirst]] as const) {
  test(`so it is when the walk back ${how}: the recipe does not wait for it`, async ({ page, lang, hand }) => {
    await openLesson(page, lang, hand);
    await page.evaluate(what);
    await hand.press(page.locator('[data-quick-exit]'));
    await expect(page.locator('.innocent h1')).toBeVisible({ timeout: 1000 });
    await expectNoWayBack(page, lang);
  });
}

test('what was answered can be erased, all of it', async ({ page, lang, hand }) => {
  const lesson = await openLesson(page, lang, hand);
  await lesson.question().answer('right');
  await hand.press(page.locator('.tab-bar__link[href$="/settings/"]'));
  await awake(page);
  await hand.press(page.getByRole('button', { name: words(lang, 'settings-erase'), exact: true }));
  await hand.press(page.getByRole('button', { name: words(lang, 'settings-erase-sure'), exact: true }));
  await expect(page.getByText(words(lang, 'settings-erased'))).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('where a file may keep nothing, it says so and goes on', async ({ page, context, lang, hand }) => {
  await forbidStorage(context);
  const lesson = await openLesson(page, lang, hand);
  await lesson.question().answer('right');
  await expect(lesson.question().said).toContainText(words(lang, 'quiz-right'));
  await expect(page.getByText(words(lang, 'storage-trouble-blocked'))).toBeVisible();
});

test('a tool of the lab works from the file of its course', async ({ page, lang, hand, a11y }) => {
  await page.goto(file('border', lang));
  await awake(page);
  await hand.press(page.locator('.site-footer a[href$="/tools/"]'));
  await hand.press(page.locator('.tool-card a[href$="/light-table/"]'));
  await expect(page).toHaveURL(addressed('tools/light-table'));
  await awake(page);
  const sheets = page.locator('.board__sheets');
  await expect(sheets.locator('svg').first()).toBeVisible();
  const seen = () => sheets.evaluate((root) => root.textContent! + root.innerHTML.length);
  const inDaylight = await seen();
  await hand.mark(page.getByRole('radio', { name: words(lang, 'document-light-ultraviolet'), exact: true }));
  await expect.poll(seen).not.toBe(inDaylight);
  await a11y.audit();
  for (const tool of ['chip-check', 'faces', 'mrz-viewer', 'practice', 'statistics', 'sheet']) {
    await page.goto(file('border', lang, `tools/${tool}/`));
    await expect(page).toHaveURL(addressed(`tools/${tool}`));
    await awake(page);
    await expect(page.locator('#no-live')).toBeHidden();
  }
});

test('an address that the file has not leads to its first page', async ({ page, lang }) => {
  await page.goto(file('school', lang, 'border/b1/'));
  await awake(page);
  await expect(page.locator('.hero__title')).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<a id="out" href="/en/border/">Border</a>');
  });
  await page.locator('#out').click();
  await expect(page.locator('#announcer')).toHaveText(words(lang, 'file-no-way'));
  await expect(page.locator('.hero__title')).toBeVisible();
});

test('where the program cannot start, every page can still be opened and read', async ({ page, context, lang, hand, expectTrouble }) => {
  expectTrouble(/^console/);
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
  });
  await page.goto(file('school', lang));
  await expect(page.locator('#no-live')).toBeVisible();
  await hand.press(page.locator(`.contents a[href$="/${LESSON}/"]`));
  await expect(page.locator('.lesson h1')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.hero__title')).toBeVisible();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage('the file is one long page with every word in it', async ({ page, lang }) => {
    await page.goto(file('school', lang));
    await expect(page.locator('#main noscript .notice')).toBeVisible();
    await page.locator(`.contents a[href$="/${LESSON}/"]`).click();
    const lesson = page.locator(`[id="/${lang}/${LESSON}/"]`);
    await expect(lesson.locator('h1')).toBeInViewport();
    const answers = lesson.locator('section.answers details');
    expect(await answers.count()).toBeGreaterThanOrEqual(6);
    await answers.first().locator('summary').click();
    await expect(answers.first()).toHaveAttribute('open', '');
    await lesson.locator('a.term').first().click();
    await expect(page.locator(`[id="/${lang}/glossary/"]`).locator(':target')).toBeInViewport();
    await page.locator('.tab-bar__link[href$="/help/"]').click();
    await expect(page.locator(`[id="/${lang}/help/"] .danger-box__number`)).toBeInViewport();
    // The recipe covers everything when it is wanted, and is not in the way before.
    const recipe = page.locator('.page--innocent');
    await expect(recipe).toBeHidden();
    await page.locator('[data-quick-exit]').click();
    await expect(recipe.locator('h1')).toBeInViewport();
    const corner = await recipe.boundingBox();
    expect([corner?.x, corner?.y], 'nothing shows above the recipe').toEqual([0, 0]);
  });
});
