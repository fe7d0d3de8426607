// Storage that is forbidden, full, damaged or from the future; scripts that do not come. Learning goes on, and the page
// says what does not work.

import { awake, expect, inEachLanguage, saying, test, words } from '../fixtures/champa';
import { forbidStorage, inDatabase } from '../pages/device';
import { Lesson } from '../pages/lesson';

const LESSON = 'school/s1/a-job-for-ani';

inEachLanguage('with storage forbidden, learning goes on and the page says that nothing is kept', async ({ page, context, lang, hand, a11y }) => {
  await forbidStorage(context);
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  await lesson.question().answer('right');
  await expect(page.getByText(words(lang, 'storage-trouble-blocked'))).toBeVisible();
  await a11y.audit();
  // It lasts in memory: on another page, and back.
  await hand.press(page.locator('.neighbours__link--next'));
  await expect(page).not.toHaveURL(new RegExp(`${lesson.address}$`));
  await page.goBack();
  await expect.poll(() => lesson.place()).toBe(2);
  // Colours hold, too, and the quick exit works.
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await hand.mark(page.getByRole('radio', { name: words(lang, 'settings-theme-dark') }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await hand.press(page.locator('[data-quick-exit]'));
  await expect(page).toHaveURL(/\/recipe\/$/);
});

inEachLanguage('with no room left, learning goes on and the page says so', async ({ page, context, lang, hand, baseURL }) => {
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1 });
  await lesson.question().answer('right');
  await expect(page.getByText(words(lang, 'storage-trouble-full'))).toBeVisible();
  await hand.press(lesson.next);
  await lesson.question().answer('right');
  // Room again: with the next answer everything is written down that was not.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin });
  await hand.press(lesson.next);
  await lesson.question().answer('right');
  await expect(page.getByText(words(lang, 'storage-trouble-full'))).toHaveCount(0);
  await page.reload();
  await awake(page);
  await expect.poll(() => lesson.place()).toBe(4);
});

inEachLanguage('damaged and newer records are set aside unchanged, and the reader is told', async ({ page, lang, hand, a11y }) => {
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  await lesson.question().answer('right');
  await expect.poll(async () => (await inDatabase<unknown[]>(page, 'log', 'getAll')).length).toBe(1);
  const damaged = { lesson: LESSON, entry: '{"v":1,"id":"half a rec' };
  const newer = { lesson: LESSON, entry: '{"v":99,"shape":"unheard of"}' };
  await inDatabase(page, 'log', 'put', damaged, 'f0');
  await inDatabase(page, 'log', 'put', newer, 'f1');

  for (const visit of ['the first', 'a later']) {
    await page.goto(`/${lang}/progress/`);
    await awake(page);
    await expect(page.getByText(saying(lang, 'storage-aside-damaged')), `${visit} visit`).toBeVisible();
    await expect(page.getByText(saying(lang, 'storage-aside-newer')), `${visit} visit`).toBeVisible();
  }
  await a11y.audit();
  await expect(page.getByText(words(lang, 'progress-begun'))).toHaveCount(1);
  const aside = await inDatabase<{ found: unknown }[]>(page, 'aside', 'getAll');
  expect(aside.map((kept) => kept.found)).toEqual([damaged, newer]);
  expect(await inDatabase<string[]>(page, 'log', 'getAllKeys')).toHaveLength(1);
});

test('a database of the future is left alone', async ({ page, lang, hand }) => {
  const lesson = new Lesson(page, lang, LESSON, hand);
  await page.goto(`/${lang}/help/`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('champa', 99);
        open.onupgradeneeded = () => open.result.createObjectStore('log');
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );
  await lesson.open();
  await lesson.question().answer('right');
  await expect(page.getByText(words(lang, 'storage-trouble-newer'))).toBeVisible();
  const [kept] = await page.evaluate(() => indexedDB.databases());
  expect(kept?.version).toBe(99);
});

test('erasing while another tab holds on says so, and erases once that is closed', async ({ page, context, lang, hand }) => {
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  await lesson.question().answer('right');
  // A tab of another, older program: it hears nothing and lets nothing go.
  const holding = await context.newPage();
  await holding.goto('/hy/recipe/');
  await holding.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('champa');
        open.onsuccess = () => {
          (window as { held?: unknown }).held = open.result;
          resolve();
        };
      }),
  );
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await hand.press(page.getByRole('button', { name: words(lang, 'settings-erase') }));
  await hand.press(page.getByRole('button', { name: words(lang, 'settings-erase-sure') }));
  await expect(page.getByText(words(lang, 'safety-erased-not-all'))).toBeVisible();
  await holding.close();
  await hand.press(page.getByRole('button', { name: words(lang, 'settings-erase-sure') }));
  await expect(page.getByText(words(lang, 'settings-erased'))).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

inEachLanguage('while no trace is left, every page says so, and nothing is written', async ({ page, lang, hand }) => {
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await hand.mark(page.getByRole('switch', { name: words(lang, 'settings-trace') }));
  await expect(page.getByText(words(lang, 'safety-trace-on'))).toBeVisible();
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  await expect(page.getByText(words(lang, 'safety-trace-on'))).toBeVisible();
  await lesson.question().answer('right');
  await hand.press(lesson.next);
  await expect(lesson.question().check).toBeVisible();
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([0, 0]);
});

type Journey = Parameters<typeof inEachLanguage>[1];

/** Nothing answers any more, the page says so, and what is in it can be read, answers included. */
async function readsOn({ page, lang, hand, a11y }: Pick<Parameters<Journey>[0], 'page' | 'lang' | 'hand' | 'a11y'>): Promise<void> {
  await expect(page.getByText(words(lang, 'shell-no-live'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const answer = page.locator('section.answers details').first();
  await hand.press(answer.locator('summary'));
  await expect(answer.locator('.in-words__told')).toBeVisible();
  await a11y.audit();
}

for (const [what, pattern, status] of [
  ['the loader', '**/assets/boot.*.js', 0],
  ['the program’s script', '**/assets/program.*/champa.js', 0],
  ['the WebAssembly', '**/assets/program.*/champa.wasm', 0],
  ['the WebAssembly, gone from the server,', '**/assets/program.*/champa.wasm', 404],
] as const) {
  const title = `when ${what} does not come, the page says so and stays readable`;
  const journey: Journey = async ({ page, lang, hand, a11y, expectTrouble }) => {
    expectTrouble();
    await page.route(pattern, (route) => (status ? route.fulfill({ status }) : route.abort()));
    await page.goto(`/${lang}/${LESSON}/`);
    await readsOn({ page, lang, hand, a11y });
    // A link is still a link.
    await hand.press(page.locator('.neighbours__link--next'));
    await expect(page).toHaveURL(/act-means-purpose/);
  };
  if (status === 404) inEachLanguage(title, journey);
  else test(title, journey);
}

inEachLanguage('what the program cannot read ends the program, not the reading', async ({ page, lang, hand, a11y, expectTrouble }) => {
  expectTrouble();
  await page.route('**/act-means-purpose/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(data-live="quiz"[^>]*><template>)[^<]*/, '$1of another build');
    await route.fulfill({ response, body });
  });
  const lesson = new Lesson(page, lang, LESSON, hand);
  await lesson.open();
  await page.evaluate(() => ((window as { before?: true }).before = true));
  await hand.press(page.locator('.neighbours__link--next'));
  await expect(page).toHaveURL(/act-means-purpose/);
  await readsOn({ page, lang, hand, a11y });
  // A link is a link again: it loads the whole page, and the program with it.
  await hand.press(page.locator('.neighbours__link:not(.neighbours__link--next)'));
  await awake(page);
  await expect(page).toHaveURL(new RegExp(`${lesson.address}$`));
  expect(await page.evaluate(() => 'before' in window)).toBe(false);
});
