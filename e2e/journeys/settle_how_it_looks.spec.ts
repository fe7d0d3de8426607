import { awake, expect, expectNothingSideways, inEachLanguage, test } from '../fixtures/champa';
import { Lesson } from '../pages/lesson';
import { Story } from '../pages/story';

const PATHS = ['', 'school/', 'school/s1/', 'school/s1/a-job-for-ani/', 'border/b1/kinds-of-documents/', 'border/b1/anatomy-of-a-passport/', 'travel/t1/benefits-and-costs/', 'help/', 'glossary/', 'progress/', 'settings/', 'about/', 'recipe/'];

inEachLanguage('colours and size of the text are kept', async ({ page, lang, a11y }) => {
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await page.locator('input[name="theme"]').nth(2).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await a11y.audit();
  await page.locator('input[name="text-size"]').nth(2).check();
  await page.goto(`/${lang}/help/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
  await a11y.audit();
  // Nothing runs out of the screen sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1)).toBe(true);
});

inEachLanguage('nothing runs out of a screen 320 pixels wide, nor out of a phone with text twice as large', async ({ page, lang }) => {
  for (const [width, text] of [[320, '100%'], [360, '200%']] as const) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of PATHS) {
      await page.goto(`/${lang}/${path}`);
      if (path !== 'recipe/') await awake(page);
      await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, text);
      await expectNothingSideways(page);
    }
  }
});

test('with forced colours what is chosen, right or wrong can be told apart', async ({ page, lang, hand, a11y }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  await lesson.question().answer('right');
  await hand.press(lesson.next);
  const cards = lesson.question().root.locator('.choice');
  await hand.mark(cards.getByRole('radio').first());
  const drawn = (place: number) => cards.nth(place).evaluate((card) => {
    const { borderColor, borderStyle, borderWidth, outlineStyle } = getComputedStyle(card.querySelector('label')!);
    return [borderColor, borderStyle, borderWidth, outlineStyle, getComputedStyle(card).borderColor, getComputedStyle(card).outlineStyle].join();
  });
  expect(await drawn(0)).not.toBe(await drawn(1));
  await a11y.audit();
});

test('where motion is unwelcome nothing moves', async ({ page, lang, hand }) => {
  const lesson = new Lesson(page, lang, 'school/s1/a-job-for-ani', hand);
  await lesson.open();
  await new Story(page, lang, hand).walk();
  await lesson.question().answer('right');
  const moving = await page.evaluate(() =>
    document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length);
  expect(moving).toBe(0);
  const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(smooth).toBe('auto');
});

test('on paper stand the words, every answer, and nothing to press', async ({ page, lang }) => {
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await awake(page);
  await page.emulateMedia({ media: 'print' });
  for (const answer of await page.locator('.in-words__told').all()) {
    expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(20);
  }
  await expect(page.getByRole('button').and(page.locator(':not(.term)')).locator('visible=true')).toHaveCount(0);
  await expect(page.locator('.site-header, .tab-bar, .site-footer, .help-box').locator('visible=true')).toHaveCount(0);
});

inEachLanguage('erase all empties the device', async ({ page, lang }) => {
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await page.locator('input[name="theme"]').nth(1).check();
  await page.locator('.erase .button--danger').click();
  await page.locator('.erase .button--danger').click();
  await expect(page.locator('.erase .notice')).toBeVisible();
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
});
