// Reading without a network: what is there by itself, what is saved by a tap, and whatever may break on the way.

import { awake, expect } from '../fixtures/champa';
import { expectOneBuild, inEachLanguage, kept, test, workerReady } from '../fixtures/network';
import type { Page } from '@playwright/test';

const LESSON = 'school/s1/a-job-for-ani/';
const OTHER_LESSON = 'school/s1/act-means-purpose/';

const part = (page: Page, name: string) => page.locator(`offline-part[part="${name}"]`);
const act = (page: Page, name: string, what: string) => part(page, name).locator(`[data-do=${what}]:visible`);

async function firstVisit(page: Page, lang: string, path = ''): Promise<void> {
  await page.goto(`/${lang}/${path}`);
  await awake(page);
  await workerReady(page);
}

/** Opens the list of parts with its modules. */
async function openList(page: Page, lang: string): Promise<void> {
  await page.goto(`/${lang}/offline/`);
  await awake(page);
  await openModules(page);
}

async function openModules(page: Page): Promise<void> {
  await page.locator('.offline__modules').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
}

/**
 * The next page that is opened alone lets go of older builds. A tab takes a moment to close, and so does the page before:
 * it may be the page after the next.
 */
async function expectOnly(page: Page, caches: string[]): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect.poll(async () => Object.keys(await kept(page)).sort(), { timeout: 2000 }).toEqual(caches);
  }).toPass();
}

inEachLanguage('after the first visit, what helps and what was read opens without a network', async ({ page, lang, host, a11y, expectTrouble }) => {
  await firstVisit(page, lang, LESSON);
  // A page read within the page is kept as well.
  await page.locator('.neighbours__link--next').click();
  await expect(page).toHaveURL(/act-means-purpose/);
  await expect.poll(async () => (await kept(page))['pages-build-a']).toEqual(
    expect.arrayContaining([`/${lang}/${LESSON}`, `/${lang}/${OTHER_LESSON}`]),
  );
  await host.gone();
  for (const path of ['', 'help/', 'recipe/', 'settings/', 'offline/', 'school/', OTHER_LESSON, LESSON]) {
    await page.goto(`/${lang}/${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  await awake(page);
  // It is alive: a question answers.
  await page.locator('[data-live="quiz"] input').first().check();
  await page.locator('.trail__list a').first().click();
  await expect(page.locator('.module-card').first()).toBeVisible();
  await page.reload();
  await awake(page);
  // A page that is not there says so, within the page and when it is opened anew.
  expectTrouble(/ERR_(CONNECTION_REFUSED|FAILED)/);
  await page.locator('.module-card__title a').first().click();
  await expect(page.locator('a[href=""]')).toBeVisible();
  await a11y.audit();
  await page.goto(`/${lang}/border/b1/`);
  await expect(page.locator('a[href=""]')).toBeVisible();
  await host.back();
  await page.locator('a[href=""]').click();
  await expect(page.locator('.lesson-card').first()).toBeVisible();
});

inEachLanguage('a module is saved by a tap, learnt without a network, and removed', async ({ page, lang, host, a11y }) => {
  await firstVisit(page, lang);
  await openList(page, lang);
  const name = `${lang}/school/s1`;
  await expect(part(page, name)).toContainText(/\d/);
  // A megabyte and some, as readers of the language write it.
  await expect(part(page, lang)).toContainText(lang === 'en' ? /\d\.\d\sMB/ : /\d,\d\s(МБ|ՄԲ)/);
  await a11y.audit();
  await act(page, name, 'save').click();
  await expect(part(page, name)).toHaveAttribute('data-state', 'saved');
  // The focus went on to the button that is there now.
  await expect(act(page, name, 'remove')).toBeFocused();
  // Nothing of what is audited lies under the header.
  await page.evaluate(() => scrollTo(0, 0));
  await a11y.audit();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1)).toBe(true);
  await host.gone();
  await page.goto(`/${lang}/school/s1/`);
  await awake(page);
  const lessons = await page.locator('.lesson-card__title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  for (const lesson of lessons) {
    await page.goto(lesson);
    await awake(page);
    await expect(page.locator('.lesson h1')).toBeVisible();
    // Every drawing of it is there, too.
    const broken = await page.evaluate(() => [...document.images].filter((image) => image.loading !== 'lazy' && image.complete && !image.naturalWidth).map((image) => image.src));
    expect(broken).toEqual([]);
  }
  await page.goto(`/${lang}/${LESSON}`);
  await awake(page);
  const quiz = page.locator('[data-live="quiz"]');
  await quiz.locator('input').first().check();
  await quiz.locator('.question__buttons button').first().click();
  await expect(quiz.locator('.verdict')).toBeVisible();
  await page.goto(`/${lang}/progress/`);
  await expect(page.locator('.mark--begun').first()).toBeVisible();
  await openList(page, lang);
  await expect(part(page, name)).toHaveAttribute('data-state', 'saved');
  await act(page, name, 'remove').click();
  await expect(part(page, name)).toHaveAttribute('data-state', 'none');
  const left = await kept(page);
  expect(left['pages-build-a']!.filter((address) => address.includes('/school/s1'))).toEqual([]);
  expect(left['assets']!.filter((address) => address.includes('a-job-for-ani'))).toEqual([]);
  // What is there by itself stays.
  expect(left['pages-build-a']).toContain(`/${lang}/help/`);
});

inEachLanguage('a course is saved from its own page', async ({ page, lang, a11y }) => {
  await firstVisit(page, lang, 'school/');
  await act(page, `${lang}/school`, 'save').click();
  await expect(part(page, `${lang}/school`)).toHaveAttribute('data-state', 'saved');
  await a11y.audit();
  await page.goto(`/${lang}/school/s1/`);
  await expect(part(page, `${lang}/school/s1`)).toHaveAttribute('data-state', 'saved');
});

test('a download that is cut goes on where it stopped', async ({ page, host, expectTrouble }) => {
  expectTrouble(/ERR_/);
  await firstVisit(page, 'en');
  await openList(page, 'en');
  host.failAfter(4, /^\/(en\/school|pictures)\//);
  await act(page, 'en/school', 'save').click();
  await expect(part(page, 'en/school')).toHaveAttribute('data-state', 'broken');
  await expect(page.locator('[data-say=broken]')).toBeVisible();
  const first = (await kept(page))['pages-build-a']!;
  expect(first.filter((address) => address.startsWith('/en/school/s1/')).length).toBeLessThan(5);
  // Another day: the page is opened again, and what was begun says so.
  await host.gone();
  await openList(page, 'en');
  await expect(part(page, 'en/school')).toHaveAttribute('data-state', 'broken');
  await host.back();
  host.asked = [];
  await act(page, 'en/school', 'save').click();
  await expect(part(page, 'en/school')).toHaveAttribute('data-state', 'saved');
  const again = host.asked.filter((address) => first.includes(address));
  expect(again, 'what is there is not fetched again').toEqual([]);
});

test('a torn or exchanged answer is never kept', async ({ page, host, expectTrouble }) => {
  expectTrouble(/ERR_/);
  await firstVisit(page, 'en');
  await openList(page, 'en');
  host.tear(/a-job-for-ani\/$/);
  await act(page, 'en/school/s1', 'save').click();
  await expect(page.locator('[data-say=broken]')).toBeVisible();
  expect((await kept(page))['pages-build-a']).not.toContain('/en/school/s1/a-job-for-ani/');
  await host.back();
  // The host has another build by now: its pages are not mixed into ours.
  host.deploy('build-b', 'program-b');
  await act(page, 'en/school/s1', 'save').click();
  await expect(page.locator('[data-say=other]')).toBeVisible();
  const texts = await page.evaluate(async () => {
    const cache = await caches.open('pages-build-a');
    return Promise.all((await cache.keys()).map(async (request) => (await cache.match(request))!.text()));
  });
  expect(texts.filter((text) => text.includes('build-b'))).toEqual([]);
});

test('saving can be stopped, and goes on while other pages are read', async ({ page, host }) => {
  await firstVisit(page, 'en');
  await openList(page, 'en');
  // Answers wait until the journey lets them go.
  const waiting: (() => void)[] = [];
  host.hold(/^\/en\/school\/s1\//, waiting);
  await act(page, 'en/school/s1', 'save').click();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'saving');
  await act(page, 'en/school/s1', 'stop').click();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'broken');
  await act(page, 'en/school/s1', 'save').click();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'saving');
  await page.locator('.tab-bar__link[href="/en/help/"]').click();
  await expect(page.locator('.danger-box')).toBeVisible();
  host.hold(undefined, waiting);
  for (const go of waiting) go();
  await expect.poll(async () => (await kept(page))['pages-build-a']).toContain('/en/school/s1/a-job-for-ani/');
  await page.goBack();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'saved');
});

test('the installation that is cut leaves nothing half, and is tried again', async ({ page, host, expectTrouble }) => {
  expectTrouble(/ERR_|503/);
  host.failAfter(6, /^\/(hy|ru)\//);
  await page.goto('/en/help/');
  await awake(page);
  await expect.poll(async () => (await kept(page))['pages-build-a']?.length ?? 0).toBeGreaterThan(3);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined)).toBe(true);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  const first = (await kept(page))['pages-build-a']!;
  await host.back();
  host.asked = [];
  await page.goto('/en/');
  await workerReady(page);
  const shell = first.filter((address) => !address.startsWith('/offline/') && address !== '/');
  // The first page itself is read by the learner.
  expect(host.asked.filter((address) => shell.includes(address) && address !== '/en/')).toEqual([]);
});

test('a new build is offered, taken as a whole, and old tabs stay what they are', async ({ page, context, host, expectTrouble }) => {
  // At the end the host is gone while the new build still wants to keep what was read.
  expectTrouble(/ERR_CONNECTION_REFUSED.*\/offline\//);
  await firstVisit(page, 'en', LESSON);
  await expectOneBuild(page, 'build-a', 'program-a');
  await openList(page, 'en');
  await act(page, 'en/border/b1', 'save').click();
  await expect(part(page, 'en/border/b1')).toHaveAttribute('data-state', 'saved');
  const old = await context.newPage();
  await old.goto('/en/border/b1/');
  await awake(old);

  host.deploy('build-b', 'program-b');
  await page.goto('/en/help/');
  // Until it is taken, the old build answers, the new one waits.
  await expectOneBuild(page, 'build-a', 'program-a');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect(page.locator('.new-build')).toBeVisible();
  await page.reload();
  await expectOneBuild(page, 'build-a', 'program-a');
  await expect(page.locator('.new-build')).toBeVisible();

  await page.locator('.new-build button').click();
  await expect(page.locator('meta[name=build]')).toHaveAttribute('content', 'build-b');
  await expectOneBuild(page, 'build-b', 'program-b');
  await expect(page.locator('.new-build')).toBeHidden();

  // The old tab goes on in its own build, network or not.
  await host.gone();
  await old.locator('.lesson-card__title a').first().click();
  await expect(old.locator('.lesson h1')).toBeVisible();
  await expectOneBuild(old, 'build-a', 'program-a');
  // Whatever it opens anew is the new build as a whole. What was saved is saved in it, what was read is kept.
  await old.reload();
  await expectOneBuild(old, 'build-b', 'program-b');
  await page.goto(`/en/${LESSON}`);
  await expectOneBuild(page, 'build-b', 'program-b');
  await openList(page, 'en');
  await expect(part(page, 'en/border/b1')).toHaveAttribute('data-state', 'saved');
  await old.close();
  await expectOnly(page, ['assets', 'kept', 'pages-build-b']);
  expect((await kept(page))['assets']!.filter((address) => address.includes('program-a'))).toEqual([]);
  // So it does when a page of the old build that was closing has written what it had in hand.
  await page.evaluate(async () => (await caches.open('pages-build-a')).put('/en/', new Response('late')));
  await expectOnly(page, ['assets', 'kept', 'pages-build-b']);
});

test('a build that is taken while the next one is on its way leaves that one whole', async ({ page, host }) => {
  await firstVisit(page, 'en');
  const update = () => page.evaluate(() => {
    void navigator.serviceWorker.getRegistration().then((registration) => registration!.update());
  });
  host.deploy('build-b', 'program-b');
  await update();
  await expect(page.locator('.new-build')).toBeVisible();
  host.deploy('build-c', 'program-c');
  const waiting: (() => void)[] = [];
  host.hold(/^\/ru\//, waiting);
  await update();
  await expect.poll(async () => (await kept(page))['pages-build-c']?.length ?? 0).toBeGreaterThan(3);
  await page.locator('.new-build button').click();
  await expectOneBuild(page, 'build-b', 'program-b');
  // It lets go of the older build, and only of that.
  await expectOnly(page, ['assets', 'pages-build-b', 'pages-build-c']);
  host.hold(undefined, waiting);
  for (const go of waiting) go();
  await expect(page.locator('.new-build')).toBeVisible();
  await page.locator('.new-build button').click();
  await expectOneBuild(page, 'build-c', 'program-c');
  await host.gone();
  for (const lang of ['hy', 'ru', 'en']) {
    await page.goto(`/${lang}/help/`);
    await expectOneBuild(page, 'build-c', 'program-c');
  }
});

test('a build that is put out again after another is taken as a whole', async ({ page, host }) => {
  await firstVisit(page, 'en');
  for (const [build, program] of [['build-b', 'program-b'], ['build-a', 'program-a']] as const) {
    host.deploy(build, program);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await expect(page.locator('.new-build')).toBeVisible();
    await page.reload();
    await page.locator('.new-build button').click();
    await expectOneBuild(page, build, program);
  }
  await expectOnly(page, ['assets', 'pages-build-a']);
  await host.gone();
  await page.goto('/hy/help/');
  await expectOneBuild(page, 'build-a', 'program-a');
});

test('an update that breaks in the middle changes nothing, and fetches only what it lacks', async ({ page, host, expectTrouble }) => {
  expectTrouble(/ERR_|install|update/);
  await firstVisit(page, 'en');
  await openList(page, 'en');
  await act(page, 'en/school', 'save').click();
  await expect(part(page, 'en/school')).toHaveAttribute('data-state', 'saved');
  host.deploy('build-b', 'program-b');
  host.failAfter(7, /^\/(hy|ru|en)\//);
  const update = () => page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => null);
    const worker = registration.installing;
    if (worker) await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return Boolean(registration.waiting);
  });
  expect(await update()).toBe(false);
  await page.goto('/en/');
  await expectOneBuild(page, 'build-a', 'program-a');
  await host.gone();
  await page.goto(`/en/${LESSON}`);
  await expectOneBuild(page, 'build-a', 'program-a');
  const half = (await kept(page))['pages-build-b']!.filter((address) => address !== '/' && !address.startsWith('/offline/'));
  expect(half.length).toBeGreaterThan(0);
  await host.back();
  host.asked = [];
  expect(await update()).toBe(true);
  expect(host.asked.filter((address) => half.includes(address))).toEqual([]);
  await expect(page.locator('.new-build')).toBeVisible();
});

test('pages that an update leaves as they are do not travel again', async ({ page, host }) => {
  await firstVisit(page, 'en');
  await openList(page, 'en');
  await act(page, 'en/school', 'save').click();
  await expect(part(page, 'en/school')).toHaveAttribute('data-state', 'saved');
  // The same program: but for the name of the build, every page is the same.
  host.deploy('build-b');
  host.asked = [];
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect(page.locator('.new-build')).toBeVisible();
  expect(host.asked.filter((address) => /^\/(en|hy|ru)\//.test(address))).toEqual([]);
  await page.locator('.new-build button').click();
  await expectOneBuild(page, 'build-b', 'program-a');
  await host.gone();
  await page.goto(`/en/${LESSON}`);
  await expectOneBuild(page, 'build-b', 'program-a');
});

test('pages that the browser has thrown away are told and come again', async ({ page, host }) => {
  await firstVisit(page, 'en');
  await openList(page, 'en');
  await act(page, 'en/school/s1', 'save').click();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'saved');
  await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-say=evicted]')).toBeVisible();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'broken');
  // What is there by itself comes by itself.
  await expect.poll(async () => (await kept(page))['pages-build-a'] ?? []).toContain('/en/help/');
  await openModules(page);
  await act(page, 'en/school/s1', 'save').click();
  await expect(part(page, 'en/school/s1')).toHaveAttribute('data-state', 'saved');
  await expect(page.locator('[data-say=evicted]')).toBeHidden();
  await host.gone();
  await page.goto(`/en/${LESSON}`);
  await expect(page.locator('.lesson h1')).toBeVisible();
});

inEachLanguage('a device without room says so and keeps what it has', async ({ page, lang, host, a11y, expectTrouble }) => {
  await firstVisit(page, lang);
  await openList(page, lang);
  const cdp = await page.context().newCDPSession(page);
  const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: host.url });
  expectTrouble(/Quota/);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: usage + 60_000 });
  await act(page, lang, 'save').click();
  await expect(page.locator('[data-say=full]')).toBeVisible();
  await expect(part(page, lang)).toHaveAttribute('data-state', 'broken');
  await a11y.audit();
  await host.gone();
  await page.goto(`/${lang}/help/`);
  await expect(page.locator('.danger-box')).toBeVisible();
});

inEachLanguage('erase all takes the saved pages and the worker with it', async ({ page, context, lang, host }) => {
  await firstVisit(page, lang, LESSON);
  await openList(page, lang);
  await act(page, `${lang}/school/s1`, 'save').click();
  await expect(part(page, `${lang}/school/s1`)).toHaveAttribute('data-state', 'saved');
  // In another tab something is just being saved.
  const other = await context.newPage();
  await openList(other, lang);
  const waiting: (() => void)[] = [];
  host.hold(/\/border\/b1\//, waiting);
  await act(other, `${lang}/border/b1`, 'save').click();
  await expect(part(other, `${lang}/border/b1`)).toHaveAttribute('data-state', 'saving');
  await page.goto(`/${lang}/settings/`);
  await awake(page);
  await page.locator('.erase .button--danger').click();
  await page.locator('.erase .button--danger').click();
  await expect(page.locator('.erase .notice')).toBeVisible();
  host.hold(undefined, waiting);
  for (const go of waiting) go();
  await expect(part(other, `${lang}/border/b1`)).not.toHaveAttribute('data-state', 'saving');
  // Reading on within the page brings nothing back.
  await page.locator('.tab-bar__link').first().click();
  await expect(page.locator('.audience__link').first()).toBeVisible();
  const left = () => page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  // The other tab lets go of what it had in hand, and then nothing comes back.
  await expect.poll(left).toEqual({ caches: [], workers: 0, local: 0, databases: 0 });
  await other.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await left()).toEqual({ caches: [], workers: 0, local: 0, databases: 0 });
});

inEachLanguage('who leaves no trace gets no worker and no saved pages', async ({ page, lang, a11y }) => {
  await page.addInitScript(() => { sessionStorage.mode = '1'; });
  await page.goto(`/${lang}/${LESSON}`);
  await awake(page);
  await page.locator('.neighbours__link--next').click();
  await expect(page).toHaveURL(/act-means-purpose/);
  await openList(page, lang);
  await expect(page.locator('[data-say=trace]')).toBeVisible();
  await expect(page.locator('[data-do=save]:visible')).toHaveCount(0);
  await a11y.audit();
  expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
});

test('a worker that is there already keeps nothing for a tab that leaves no trace', async ({ page, context }) => {
  await firstVisit(page, 'en');
  const before = await kept(page);
  const traceless = await context.newPage();
  await traceless.addInitScript(() => { sessionStorage.mode = '1'; });
  await traceless.goto(`/en/${LESSON}`);
  await awake(traceless);
  await traceless.locator('.neighbours__link--next').click();
  await expect(traceless).toHaveURL(/act-means-purpose/);
  await traceless.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual(before);
});

test('quick exit works without a network', async ({ page, host }) => {
  await firstVisit(page, 'en', LESSON);
  await expect.poll(async () => (await kept(page))['pages-build-a']).toEqual(expect.arrayContaining([`/en/${LESSON}`]));
  await host.gone();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/recipe\/$/);
  await expect(page.locator('#ingredients')).toBeVisible();
});

test('the browser offers to install it', async ({ page }) => {
  await firstVisit(page, 'en');
  const cdp = await page.context().newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // A private window, which every journey runs in, never offers it: that is the only thing in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
