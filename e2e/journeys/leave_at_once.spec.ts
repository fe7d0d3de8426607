import { awake, expect, inEachLanguage, test } from '../fixtures/champa';

const innocent = /\/recipe\/$/;

inEachLanguage('quick exit leaves no way back', async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await awake(page);
  await page.locator('.audience__link').first().click();
  await page.locator('.module-card__title a').first().click();
  await page.locator('.lesson-card__title a').first().click();
  await expect(page.locator('.lesson')).toBeVisible();
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveURL(innocent);
  await expect(page.locator('#ingredients')).toBeVisible();
  for (let i = 0; i < 5; i += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await expect(page.locator('.site-header')).toHaveCount(0);
  }
  for (let i = 0; i < 3; i += 1) {
    await page.goForward({ waitUntil: 'commit' }).catch(() => null);
    await expect(page.locator('.site-header')).toHaveCount(0);
  }
});

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
