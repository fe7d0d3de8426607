import { awake, expect, inEachLanguage } from '../fixtures/champa';

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

inEachLanguage('nothing runs out of a screen 320 pixels wide', async ({ page, lang }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['', 'school/', 'school/s1/', 'school/s1/a-job-for-ani/', 'border/b1/kinds-of-documents/', 'travel/t1/benefits-and-costs/', 'help/', 'glossary/', 'progress/', 'settings/']) {
    await page.goto(`/${lang}/${path}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(1);
  }
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
