import { awake, expect, inEachLanguage, test } from '../fixtures/champa';

inEachLanguage('from the first page to a lesson, and back', async ({ page, lang, a11y }) => {
  await page.goto(`/${lang}/`);
  await awake(page);
  await a11y.audit();
  await page.evaluate(() => { (window as { sameDocument?: boolean }).sameDocument = true; });
  await page.locator('.audience__link[href$="/school/"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-track', 'school');
  await a11y.audit();
  await page.locator('.module-card__title a').first().click();
  await page.locator('.lesson-card__title a').first().click();
  await expect(page.locator('.lesson h1')).toBeVisible();
  // Focus lands on the heading, and the page is announced.
  await expect(page.locator('.lesson h1')).toBeFocused();
  await expect(page.locator('#announcer')).not.toBeEmpty();
  await a11y.audit();
  // It was one document all the way: the links became swaps.
  expect(await page.evaluate(() => (window as { sameDocument?: boolean }).sameDocument)).toBe(true);
  await page.evaluate(() => scrollTo(0, 900));
  await page.locator('.help-box a').click();
  await expect(page.locator('.danger-box')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.lesson h1')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

inEachLanguage('every kind of page stands without an accessibility fault', async ({ page, lang, a11y }) => {
  for (const path of ['about', 'history', 'privacy', 'embassy', 'glossary', 'settings', 'progress', 'recipe']) {
    await page.goto(`/${lang}/${path}/`);
    await expect(page.locator('h1')).toHaveCount(1);
    await a11y.audit();
  }
});

test('an address that does not exist says so in three languages', async ({ page, expectTrouble }) => {
  // The browser reports the status 404 as an error of its own.
  expectTrouble(/404/);
  const response = await page.goto('/en/nowhere/');
  expect(response?.status()).toBe(404);
  for (const lang of ['hy', 'ru', 'en']) {
    await expect(page.locator(`section[lang="${lang}"]`)).toBeVisible();
  }
});

test('two hundred navigations do not grow the memory', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/school/s1/a-job-for-ani/');
  await awake(page);
  const cdp = await page.context().newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const visit = async (times: number) => {
    for (let i = 0; i < times; i += 1) {
      await page.locator('.neighbours__link--next').click();
      await expect(page).toHaveURL(/act-means-purpose/);
      await page.goBack();
      await expect(page).toHaveURL(/a-job-for-ani/);
    }
  };
  await visit(10);
  const before = await heap();
  await visit(100);
  expect((await heap()) - before).toBeLessThan(5_000_000);
});
