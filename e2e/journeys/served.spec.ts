// What the server promises, whoever the server is: our own, or nginx as a host runs it.

import { expect, test } from '../fixtures/champa';

test('a page comes compressed, guarded and never stale @smoke', async ({ page }) => {
  const response = await page.goto('/en/');
  expect(response?.status()).toBe(200);
  const headers = await response!.allHeaders();
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  // The page says itself which scripts and styles it obeys.
  const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(own).toContain("default-src 'none'");
  expect(own).not.toContain('unsafe-inline');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
});

test('what a page loads may be kept for ever @smoke', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!path.startsWith('/assets/')) return;
    loaded.push(path.replace(/^.*\./, ''));
    expect(response.headers()['cache-control'], path).toContain('immutable');
  });
  await page.goto('/en/school/s1/a-job-for-ani/', { waitUntil: 'networkidle' });
  expect(loaded).toEqual(expect.arrayContaining(['css', 'js', 'wasm']));
});

test('an address without its slash finds the page @smoke', async ({ page }) => {
  await page.goto('/en');
  expect(new URL(page.url()).pathname).toBe('/en/');
});

test('what is not there is a page that says so, with status 404 @smoke', async ({ page, expectTrouble }) => {
  expectTrouble(/404/);
  const response = await page.goto('/en/no-such-page/');
  expect(response?.status()).toBe(404);
  expect(response?.headers()['cache-control']).toBe('no-cache');
  await expect(page.locator('h1')).toBeVisible();
});
