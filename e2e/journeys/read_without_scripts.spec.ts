import { expect, inEachLanguage, test } from '../fixtures/champa';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage('every word can be read, answers and explanations too', async ({ page, lang }) => {
    await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
    await expect(page.locator('h1')).toBeVisible();
    const answers = page.locator('section.answers details');
    expect(await answers.count()).toBeGreaterThanOrEqual(6);
    await answers.first().locator('summary').click();
    await expect(answers.first()).toHaveAttribute('open', '');
    await page.locator('.tab-bar__link[href$="/help/"]').click();
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  });
});

inEachLanguage('when the WebAssembly does not come, the page says so and stays', async ({ page, lang, expectTrouble }) => {
  expectTrouble();
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await expect(page.locator('#no-live')).toBeVisible();
  await expect(page.locator('.lesson h1')).toBeVisible();
  // A link is still a link.
  await page.locator('.neighbours__link--next').click();
  await expect(page).toHaveURL(/act-means-purpose/);
});
