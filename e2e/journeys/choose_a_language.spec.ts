import { awake, expect, inEachLanguage, test } from '../fixtures/champa';

test('the first page offers three languages and never traps', async ({ page, a11y }) => {
  await page.goto('/');
  for (const lang of ['hy', 'ru', 'en']) {
    await expect(page.locator(`a[data-choose="${lang}"]`)).toBeVisible();
  }
  await a11y.audit();
  await page.locator('a[data-choose="ru"]').click();
  await expect(page).toHaveURL(/\/ru\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goBack();
  await expect(page.locator('a[data-choose="hy"]')).toBeVisible();
});

inEachLanguage('switching the language opens the same page', async ({ page, lang }) => {
  const other = lang === 'en' ? 'hy' : 'en';
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await awake(page);
  await page.locator(`.language-switch__link[hreflang="${other}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page).toHaveURL(new RegExp(`/${other}/school/s1/a-job-for-ani/`));
});
