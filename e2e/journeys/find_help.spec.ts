import { expect, inEachLanguage } from '../fixtures/champa';

inEachLanguage('help is one tap away from a lesson, and 112 can be called', async ({ page, lang, a11y }) => {
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await page.locator('.tab-bar__link[href$="/help/"]').click();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.danger-box a[href="tel:112"]')).toBeVisible();
  // No line that nobody has called lately is shown as working.
  await expect(page.getByText('0 800 50 550')).toHaveCount(0);
  await expect(page.getByText('0-800-801')).toHaveCount(0);
  await a11y.audit();
});
