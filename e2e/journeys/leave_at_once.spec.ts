import type { Page } from '@playwright/test';
import { awake, expect, inEachLanguage, test } from '../fixtures/champa';
import { expectNobodyThere, listOfTheTab, notAtFirst, slowly } from '../pages/history';

const innocent = /\/recipe\/$/;

/** Expects that neither Back, Forward nor their lists show anything of the platform. */
async function expectNoWayBack(page: Page): Promise<void> {
  await expect(page.locator('#ingredients')).toBeVisible();
  const others = async () => (await listOfTheTab(page)).filter((entry) => !/^about:blank |\/recipe\/ /.test(entry));
  await expect.poll(others, 'the list of the Back button').toEqual([]);
  expect((await listOfTheTab(page)).join()).not.toMatch(/Champa|Чампа|Ճամփա/);
  await expectNobodyThere(page, 4, 3);
}

inEachLanguage('quick exit leaves no way back', async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await awake(page);
  await page.locator('.audience__link').first().click();
  await page.locator('.module-card__title a').first().click();
  await page.locator('.lesson-card__title a').first().click();
  await expect(page.locator('.lesson')).toBeVisible();
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(innocent);
  await expectNoWayBack(page);
});

for (const [what, pattern] of [['every page was loaded in full', '**/assets/champa.*.wasm'], ['pages were loaded both ways', null]] as const) {
  test(`so it is when ${what}`, async ({ page, expectTrouble }) => {
    if (pattern) {
      expectTrouble();
      await page.route(pattern, (route) => route.abort());
    }
    await page.goto('/en/');
    if (!pattern) await awake(page);
    await page.locator('.audience__link').first().click();
    await page.locator('.module-card__title a').first().click();
    await expect(page.locator('.lesson-card').first()).toBeVisible();
    // A reload, and a jump inside a page, are entries or loads of another kind.
    await page.reload();
    await page.locator('.lesson-card__title a').first().click();
    await expect(page.locator('.lesson')).toBeVisible();
    await page.evaluate(() => { location.hash = 'case'; });
    await page.evaluate(() => { location.href = '/en/help/'; });
    await expect(page.locator('.danger-box')).toBeVisible();
    await page.locator('[data-quick-exit]').click();
    await expect(page).toHaveURL(innocent);
    await expectNoWayBack(page);
  });
}

for (const [how, what] of [['is slow', slowly], ['gets lost', notAtFirst]] as const) {
  test(`so it is when the walk back ${how}: the recipe does not wait for it`, async ({ page }) => {
    await page.goto('/en/');
    await awake(page);
    await page.locator('.audience__link').first().click();
    await page.locator('.module-card__title a').first().click();
    await expect(page.locator('.lesson-card').first()).toBeVisible();
    await page.evaluate(what);
    await page.locator('[data-quick-exit]').click();
    await expect(page.locator('#ingredients')).toBeVisible({ timeout: 2000 });
    await expectNoWayBack(page);
  });
}

test('Esc twice does the same', async ({ page }) => {
  await page.goto('/en/travel/t1/benefits-and-costs/');
  await awake(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(innocent);
  await expect(page).toHaveTitle(/^(?!.*Champa).+$/);
});

test('one Esc does nothing', async ({ page }) => {
  await page.goto('/en/help/');
  await awake(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.danger-box')).toBeVisible();
  await expect(page).toHaveURL(/\/help\/$/);
});

test('a page opened after an exit, on purpose, works again', async ({ page }) => {
  await page.goto('/en/help/');
  await awake(page);
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(innocent);
  await page.goto('/en/help/');
  await expect(page.locator('.danger-box')).toBeVisible();
});
