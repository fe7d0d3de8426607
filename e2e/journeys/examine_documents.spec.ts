// The document lab: looking, the examination desk, faces, the practice hall and what it adds up to, the trainer's sheet.

import { awake, expect, inEachLanguage, saying, test, words, type Lang } from '../fixtures/champa';
import type { Page } from '@playwright/test';

async function openTool(page: Page, lang: Lang, name: string): Promise<void> {
  await page.goto(`/${lang}/tools/${name}/`);
  await awake(page);
}

/** Begins a case in the practice hall. */
async function beginCase(page: Page, lang: Lang): Promise<void> {
  await openTool(page, lang, 'practice');
  await page.locator('.hall__begin').click();
  await expect(page.locator('.board__sheets svg').first()).toBeVisible();
}

/** What lies in front; behind it the next case may be waiting. */
const front = (page: Page) => page.locator('.tray:not(.tray--back)');

/** The drawing that is seen; others are made and kept beside it. */
const SEEN = '.board__sheet:not(.board__sheet--new, .board__sheet--kept, .board__sheet--away)';
const sheet = (page: Page) => front(page).locator(SEEN);

const light = (page: Page, lang: Lang, name: string) =>
  page.getByRole('radio', { name: words(lang, `document-light-${name}`), exact: true });

const decision = (page: Page, lang: Lang, name: string) =>
  page.getByRole('radio', { name: words(lang, `desk-decision-${name}`), exact: true });

inEachLanguage('a genuine document is looked at in another light, tilted, through the lens, and in words', async ({ page, lang, hand, a11y }) => {
  await openTool(page, lang, 'light-table');
  const sheets = page.locator('.board__sheets');
  const seen = async () => sheets.evaluate((root) => root.textContent! + root.innerHTML.length);
  await expect(sheets.locator('svg').first()).toBeVisible();
  await a11y.audit();
  const inDaylight = await seen();
  await hand.mark(light(page, lang, 'ultraviolet'));
  await expect.poll(seen).not.toBe(inDaylight);
  await hand.press(page.getByRole('button', { name: words(lang, 'desk-visible') }));
  await expect(page.locator('.sights dt').first()).toBeVisible();
  const inWords = await page.locator('.sights').innerText();
  await hand.mark(light(page, lang, 'infrared'));
  await expect(page.locator('.sights')).not.toHaveText(inWords);
  await hand.press(page.getByRole('button', { name: words(lang, 'desk-lens-there') }));
  await expect(page.locator('.board__lens > svg')).toBeVisible();
  await a11y.audit();
  // Another document takes the place of this one.
  await page.locator('#table-series').selectOption({ index: 0 });
  await expect(page.locator(SEEN)).toHaveCount(1);
});

inEachLanguage('a case is examined, decided and explained; it counts', async ({ page, lang, hand, a11y }) => {
  await beginCase(page, lang);
  await hand.mark(light(page, lang, 'transmitted'));
  await expect(light(page, lang, 'transmitted')).toBeChecked();
  // Nothing is decided by default.
  const go = front(page).locator('.desk__go');
  await hand.press(go);
  await expect(page.getByText(words(lang, 'desk-choose-decision'))).toBeVisible();
  await hand.press(page.getByRole('button', { name: saying(lang, 'desk-mark-place') }).first());
  await expect(page.locator('.findings__one')).toHaveCount(1);
  await a11y.audit();
  await hand.press(page.locator('.findings__remove'));
  await expect(page.locator('.findings__one')).toHaveCount(0);
  await hand.mark(decision(page, lang, 'second-line'));
  await hand.press(go);
  await expect(page.locator('.debrief__verdict')).toBeFocused();
  await expect(page.locator('.debrief__truth')).not.toBeEmpty();
  await a11y.audit();
  await hand.press(page.getByRole('button', { name: words(lang, 'desk-next') }));
  await expect(front(page).locator('.desk__case')).toContainText('2');
  // The case before leaves nothing on the desk.
  await expect(page.locator('.debrief')).toHaveCount(0);
  await expect(page.locator('.desk__case')).toHaveCount(1);
  await expect(sheet(page)).toHaveCount(1);

  await page.goto(`/${lang}/tools/statistics/`);
  await awake(page);
  await expect(page.locator('.tile__value').first()).toHaveText('1');
  await expect(page.locator('.confusion')).toBeVisible();
  await a11y.audit();
});

test('the desk answers to the keyboard alone', async ({ page, lang }) => {
  await beginCase(page, lang);
  const board = page.locator('.board__page').first();
  await board.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.board__lens > svg')).toBeVisible();
  await light(page, lang, 'daylight').focus();
  await page.keyboard.press('ArrowRight');
  await expect(light(page, lang, 'oblique')).toBeChecked();
  await decision(page, lang, 'pass').focus();
  await page.keyboard.press('Space');
  await front(page).locator('.desk__go').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.debrief__verdict')).toBeFocused();
});

test('cases differ, however long or short the debrief was read', async ({ page, lang, hand }) => {
  await page.clock.install();
  await beginCase(page, lang);
  const seen = new Set<string>();
  for (const pause of [0, 1500, 0, 1500, 1500]) {
    // Ids of the drawing differ from tray to tray.
    const zone = (await sheet(page).innerHTML()).replaceAll(/desk-(left|right)/g, '');
    expect(seen.has(zone)).toBe(false);
    seen.add(zone);
    await hand.mark(decision(page, lang, 'second-line'));
    await hand.press(front(page).locator('.desk__go'));
    await expect(page.locator('.debrief__verdict')).toBeVisible();
    // The next case is made while the debrief is read, or when it is asked for.
    await page.clock.runFor(pause);
    await hand.press(page.getByRole('button', { name: words(lang, 'desk-next') }));
    await expect(front(page).locator('.desk__case')).toContainText(String(seen.size + 1));
  }
});

test('a trace is shown in the light in which it is plain', async ({ page, lang, hand }) => {
  await beginCase(page, lang);
  // About half of the cases are altered: one comes soon.
  for (let place = 0; place < 12; place += 1) {
    await hand.mark(decision(page, lang, 'second-line'));
    await hand.press(front(page).locator('.desk__go'));
    await expect(page.locator('.debrief__verdict')).toBeVisible();
    const shows = page.locator('.debrief__show');
    if (await shows.count()) {
      await hand.press(shows.first());
      await expect(page.locator('.debrief [role="status"]')).not.toBeEmpty();
      return;
    }
    await hand.press(page.getByRole('button', { name: words(lang, 'desk-next') }));
    await expect(page.locator('.debrief__verdict')).toHaveCount(0);
  }
  throw new Error('twelve cases, and none of them altered');
});

inEachLanguage('the desk of a lesson has a set of twelve', async ({ page, lang }) => {
  await page.goto(`/${lang}/border/b3/two-zones-compared/`);
  await awake(page);
  const desk = page.locator('[data-part="desk"]');
  await desk.scrollIntoViewIfNeeded();
  await expect(desk.locator('[data-woken]')).toBeAttached();
  await expect(desk.locator('.desk__case')).toHaveText(/12/);
});

inEachLanguage('two faces are compared feature by feature', async ({ page, lang, hand, a11y }) => {
  await openTool(page, lang, 'faces');
  await a11y.audit();
  await hand.press(page.locator('.faces .button--primary').first());
  await expect(page.locator('.faces__picture svg')).toHaveCount(2);
  await hand.press(page.locator('.faces .button--primary'));
  await expect(page.locator('.faces__said')).not.toBeEmpty();
  await hand.mark(page.getByRole('radio', { name: words(lang, 'faces-same'), exact: true }));
  await a11y.audit();
  await hand.press(page.locator('.faces .button--primary'));
  await expect(page.locator('.faces__lines li').first()).toBeVisible();
  await a11y.audit();
  await hand.press(page.getByRole('button', { name: words(lang, 'faces-next') }));
  await expect(page.locator('.faces__heading').first()).toContainText('2');
});

inEachLanguage('a sheet is printed, and its code gives the same sheet again', async ({ page, lang, hand, a11y }) => {
  await openTool(page, lang, 'sheet');
  await hand.press(page.getByRole('button', { name: words(lang, 'sheet-make') }));
  await expect(page.locator('.sheet__case').first()).toBeVisible();
  await expect(page.locator('.sheet__key')).toHaveCount(1);
  const code = (await page.locator('.sheet__code').first().innerText()).trim();
  const cases = await page.locator('.sheet__case').allInnerTexts();
  await a11y.audit();
  await page.reload();
  await awake(page);
  await page.getByLabel(words(lang, 'sheet-code'), { exact: true }).fill(code);
  await hand.press(page.getByRole('button', { name: words(lang, 'sheet-open') }));
  await expect(page.locator('.sheet__case').first()).toBeVisible();
  expect(await page.locator('.sheet__case').allInnerTexts()).toEqual(cases);
});

inEachLanguage('eight ways of printing stand side by side', async ({ page, lang, a11y }) => {
  await openTool(page, lang, 'magnifier');
  await expect(page.locator('.magnifier__glass')).toHaveCount(8);
  await page.locator('#magnifier-power').fill('20');
  await expect(page.locator('.magnifier__said').first()).not.toBeEmpty();
  await a11y.audit();
});

test('a lesson without the lab loads nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/school/s1/act-means-purpose/');
  await awake(page);
  await page.keyboard.press('End');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /split_|chunk_/.test(address))).toEqual([]);
});
