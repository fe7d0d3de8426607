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

inEachLanguage('the first page points to the language of the browser, and later to the one chosen', async ({ page, lang }) => {
  const suggested = page.locator('.chooser__link--suggested');
  await page.goto('/');
  await expect(suggested).toHaveAttribute('data-choose', lang);
  await expect(suggested).toBeFocused();
  const other = lang === 'en' ? 'ru' : 'en';
  await page.locator(`a[data-choose="${other}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${other}/$`));
  await page.goto('/');
  await expect(suggested).toHaveAttribute('data-choose', other);
});

inEachLanguage('switching the language opens the same page', async ({ page, lang }) => {
  const other = lang === 'en' ? 'hy' : 'en';
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await awake(page);
  await page.locator(`.language-switch__link[hreflang="${other}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page).toHaveURL(new RegExp(`/${other}/school/s1/a-job-for-ani/`));
});
