import { awake, expect, inEachLanguage, test } from '../fixtures/champa';

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

test('a line whose check has grown old since the page was kept is not shown any more', async ({ page }) => {
  const today = new Date().toISOString().slice(0, 10);
  await page.route('**/en/help/', async (route) => {
    const response = await route.fetch();
    const lines = ['2020-01-01', today].map((day) => `<p data-verified-on="${day}">A line checked on ${day}</p>`);
    const body = (await response.text()).replace('</main>', `${lines.join('')}</main>`);
    await route.fulfill({ response, body });
  });
  await page.goto('/en/help/');
  await awake(page);
  await expect(page.getByText(`A line checked on ${today}`)).toBeVisible();
  await expect(page.getByText('A line checked on 2020-01-01')).toBeHidden();
});
