import { readFile } from 'node:fs/promises';
import { awake, expect, inEachLanguage } from '../fixtures/champa';

inEachLanguage('progress fills, is saved to a file and taken in elsewhere', async ({ page, browser, lang, a11y }) => {
  await page.goto(`/${lang}/school/s1/a-job-for-ani/`);
  await awake(page);
  const quiz = page.locator('[data-live="quiz"]');
  await quiz.locator('input').first().check();
  await page.goto(`/${lang}/progress/`);
  await awake(page);
  await expect(page.locator('.stone')).not.toHaveCount(0);
  await a11y.audit();
  const download = page.waitForEvent('download');
  await page.locator('.progress__files button').first().click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8')).format).toBe('champa-progress');
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`/${lang}/progress/`);
  await awake(other);
  await other.locator('input[type="file"]').setInputFiles(path);
  await expect(other.locator('.progress__said')).not.toBeEmpty();
  await elsewhere.close();
});

inEachLanguage('a wrong file is refused and nothing changes', async ({ page, lang }) => {
  await page.goto(`/${lang}/progress/`);
  await awake(page);
  const hostile = [
    'not json',
    '{"format":"other","version":1,"entries":[]}',
    '{"format":"champa-progress","version":99,"entries":[]}',
    '{"format":"champa-progress","version":1,"entries":[{"v":1,"id":"<img src=x onerror=alert(1)>"}]}',
  ];
  const said = new Set<string>();
  for (const text of hostile) {
    await page.locator('input[type="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('.progress__said')).not.toBeEmpty();
    said.add(await page.locator('.progress__said').innerText());
  }
  expect(said.size).toBeGreaterThanOrEqual(2);
  await expect(page.locator('.mark--begun, .mark--mastered')).toHaveCount(0);
});
