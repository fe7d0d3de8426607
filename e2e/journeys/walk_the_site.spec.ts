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
  for (const path of ['school/s1', 'border/b1/kinds-of-documents', 'travel/t1/benefits-and-costs', 'about', 'history', 'privacy', 'embassy', 'glossary', 'settings', 'progress', 'recipe']) {
    await page.goto(`/${lang}/${path}/`);
    await expect(page.locator('h1')).toHaveCount(1);
    // An element that may not stand in a paragraph ends it: an empty one is left behind.
    await expect(page.locator('main p:empty:not([role])')).toHaveCount(0);
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

test('two hundred navigations do not grow the memory', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'the same program on either');
  // What the program itself may grow: its linear memory is never given back.
  await page.addInitScript(() => {
    const found: { memory?: WebAssembly.Memory } = ((window as { program?: object }).program = {});
    for (const name of ['instantiate', 'instantiateStreaming'] as const) {
      const instantiate = WebAssembly[name] as (...args: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
      WebAssembly[name] = (async (...args: unknown[]) => {
        const result = await instantiate.apply(WebAssembly, args);
        const { exports } = result.instance ?? (result as unknown as WebAssembly.Instance);
        found.memory ??= Object.values(exports).find((one) => one instanceof WebAssembly.Memory) as WebAssembly.Memory;
        return result;
      }) as never;
    }
  });
  await page.goto('/en/school/s1/a-job-for-ani/');
  await awake(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return {
      scripts: usedSize,
      program: await page.evaluate(() => (window as never as { program: { memory: WebAssembly.Memory } }).program.memory.buffer.byteLength),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  };
  // There and back, inside the page: what takes time is the test's own waiting.
  const visit = (times: number) =>
    page.evaluate(async (times) => {
      // On the way Back the address changes at once, the page a little later: what tells is another heading.
      const shown = (path: string, left: Element) =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`${path} does not come`)), 30_000);
          const look = () => {
            const heading = document.querySelector('main h1');
            const isThere = heading !== left && heading === document.activeElement && location.pathname.endsWith(path);
            if (!isThere) return requestAnimationFrame(look);
            clearTimeout(late);
            resolve();
          };
          look();
        });
      const heading = () => document.querySelector('main h1')!;
      for (let i = 0; i < times; i += 1) {
        const first = heading();
        document.querySelector<HTMLAnchorElement>('.neighbours__link--next')!.click();
        await shown('/act-means-purpose/', first);
        const second = heading();
        history.back();
        await shown('/a-job-for-ani/', second);
      }
    }, times);
  await visit(15);
  const before = await measure();
  await visit(100);
  const after = await measure();
  const grown = after.scripts + after.program - before.scripts - before.program;
  test.info().annotations.push({ type: 'memory', description: JSON.stringify({ before, after, grown }) });
  expect(grown, 'bytes').toBeLessThan(5_000_000);
  // One page more or less may not be collected yet; two hundred are a leak.
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(5_000);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThan(200);
});
