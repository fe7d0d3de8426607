// Measures what a lesson costs on a cheap phone. `cargo xtask bench` runs it and knows the budgets.
//
//   node bench/measure.mjs --url http://127.0.0.1:8080 --lesson /en/school/s1/a-job-for-ani/ --runs 3
//
// It prints one JSON object, medians, milliseconds or bytes:
// { figures: { name: { champa, floor } }, pages: { kind: { bytes, code, readable, ready } } }
//
// How slow the phone and its line are stands in phone.mjs.
//
// The bytes of a page are measured without the service worker, which fetches more when everything else is there; the times
// with it.
//
// The floor is the same lesson as plain HTML with one small style sheet and <details> for answers: what nobody
// can be faster than by much. It is taken from the built page, so it never gets old.

import { readFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import {
  answerInChampa, answerOnTheFloor, arrive, change, CHAMPA, FLOOR, median, middle, pause, PATIENCE, repeat, say, seen,
  visit, weigh, withPhone,
} from './phone.mjs';

const NAVIGATIONS = 200;
/** A tap lasts a few frames, and whether it comes just before a frame or just after it is chance: so it takes more visits. */
const VISITS = 3;

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    lesson: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(options.runs);

/** One page of each kind. */
const PAGES = {
  home: '/hy/',
  track: '/hy/border/',
  module: '/hy/border/b3/',
  lesson: '/hy/school/s1/a-job-for-ani/',
  'lesson with the lab': '/hy/border/b3/two-zones-compared/',
  tool: '/hy/tools/mrz-viewer/',
  'practice hall': '/hy/tools/practice/',
  progress: '/hy/progress/',
  glossary: '/hy/glossary/',
  help: '/hy/help/',
};

/** The same lesson again, and the next one, when the network is gone. */
function readOffline(url, link) {
  return withPhone(CHAMPA, true, async (page, line) => {
    await page.goto(url);
    await seen(page, 'ready');
    const next = await page.locator(link).first().getAttribute('href');
    // Both lessons have been read: the first is kept when the worker is there, the second when it is shown.
    const untilKept = async (path) => {
      const late = performance.now() + PATIENCE;
      while (!(await page.evaluate(async (path) => Boolean(await caches.match(path)), path))) {
        if (performance.now() > late) throw new Error(`${path} is not kept`);
        await pause(100);
      }
    };
    await untilKept(new URL(url).pathname);
    await page.goto(new URL(next, url).href);
    await untilKept(next);
    await page.waitForLoadState('networkidle');
    line.isGone = true;
    await page.goto(url, { waitUntil: 'commit' });
    const result = { reloadOffline: await seen(page, 'readable') };
    await seen(page, 'ready');
    result.nextOffline = await tapNext(page, link);
    return result;
  });
}

async function tapNext(page, link) {
  const next = page.locator(link).first();
  await next.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  // Whoever taps a link has seen it for a moment. What woke meanwhile may have pushed it away.
  await next.scrollIntoViewIfNeeded();
  await pause(700);
  await page.evaluate(() => {
    sessionStorage.departure = JSON.stringify({ heading: document.querySelector('h1').textContent });
  });
  await next.tap();
  const shown = await seen(page, 'next');
  return page.evaluate((at) => performance.timeOrigin + at - JSON.parse(sessionStorage.departure).tapped, shown);
}

/** The examination desk at a slow processor: from a press to the frame in which the document is another. */
function examine(url) {
  const hall = { readable: 'main', ready: 'html[data-awake]', feedback: '.debrief' };
  return withPhone(hall, true, async (page) => {
    await page.goto(url);
    await page.locator('[data-part=hall] [data-woken]').waitFor();
    await page.locator('.hall__begin').click();
    await page.locator('.board__sheets svg').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    // Somebody looks before the hand moves; then it moves quickly. A debrief of fifty words and more is read longer.
    const looks = () => pause(2000);
    const reads = () => pause(4000);
    const front = '.tray:not(.tray--back)';
    const sheets = `${front} .board__sheets`;
    await looks();
    const lights = await page.locator(`${front} .choices--lights input`).count();
    const light = [];
    for (let i = 1; i <= lights; i += 1) {
      light.push(await change(page, `${front} .choices--lights .choices__one:nth-child(${(i % lights) + 1}) input`, sheets));
    }
    await looks();
    const sliders = await page
      .locator(`${front} .stage .slider__input`)
      .evaluateAll((all) => all.map(({ id, min, max }) => ({ id, min: Number(min), max: Number(max) })));
    const slide = async ({ id, min, max }, watched) => {
      const times = [];
      for (const share of [0.1, 0.9, 0.3, 0.7, 1]) {
        times.push(await change(page, `#${id}`, watched, String(Math.round(min + (max - min) * share))));
      }
      return times;
    };
    const tilt = await slide(sliders[0], sheets);
    await page.locator(`${front} .stage__places button`).first().click();
    await page.locator(`${front} .board__lens > svg`).waitFor();
    const lens = await slide(sliders[1], `${front} .board__lens`);
    const cases = [];
    for (let i = 0; i < 5; i += 1) {
      await page.locator(`${front} .choices--decision input`).nth(1).check({ force: true });
      await page.locator(`${front} .desk__go`).click();
      await page.locator(`${front} .debrief__verdict`).waitFor();
      await reads();
      cases.push(await change(page, `${front} .desk__go`, '.desk'));
    }
    return { light: median(light), tilt: median(tilt), lens: median(lens), case: median(cases) };
  });
}

/** The next lesson, tapped when the first has been read: the connection is warm, the program is awake. */
function goOn(url, watched, link) {
  return withPhone(watched, true, async (page) => {
    await page.goto(url);
    await seen(page, 'ready');
    return tapNext(page, link);
  });
}

/** How much bigger the page is after many lessons than after a few. */
function wander(url, link) {
  return withPhone(CHAMPA, false, async (page, _, devtools) => {
    await page.goto(url);
    await seen(page, 'ready');
    const weigh = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + (await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0));
    };
    const goTo = async (selector) => {
      const before = page.url();
      // The tab bar lies over the end of a page: the link itself is asked, not the place where it is.
      await page.locator(selector).first().evaluate((anchor) => anchor.click());
      await page.waitForURL((now) => String(now) !== before);
      await page.waitForFunction(() => document.querySelector('.lesson h1') !== null);
    };
    const thereAndBack = async (times) => {
      for (let i = 0; i < times; i += 2) {
        await goTo(link);
        await goTo('.neighbours__link--previous, .neighbours__link:not(.neighbours__link--next)');
      }
    };
    await thereAndBack(20);
    const before = await weigh();
    await thereAndBack(NAVIGATIONS);
    return (await weigh()) - before;
  });
}

/** Serves the same lesson as somebody would write it by hand. */
async function layFloor(url) {
  const text = await withPhone(FLOOR, false, async (page) => {
    await page.goto(url);
    return page.evaluate(() => {
      const article = document.querySelector('.lesson').cloneNode(true);
      for (const live of article.querySelectorAll('[data-live], script, svg, button')) live.remove();
      for (const element of article.querySelectorAll('*')) {
        for (const { name } of [...element.attributes]) {
          if (!['href', 'src', 'alt', 'width', 'height', 'id', 'lang'].includes(name)) element.removeAttribute(name);
        }
      }
      return { title: document.title, lang: document.documentElement.lang, html: article.innerHTML };
    });
  });
  const page =
    `<!DOCTYPE html>\n<html lang="${text.lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${text.title}</title>` +
    `<link rel="icon" href="data:,"><link rel="stylesheet" href="/floor.css"></head>` +
    `<body><article>${text.html}</article></body></html>`;
  const files = new Map([
    ['/', ['text/html; charset=utf-8', page]],
    ['/next/', ['text/html; charset=utf-8', page.replace(/<h1[^>]*>/, '$&2 · ')]],
    ['/floor.css', ['text/css', readFileSync(new URL('floor/floor.css', import.meta.url))]],
  ]);
  const linked = page.replace('</article>', '<p><a id="next" href="/next/">→</a></p></article>');
  files.set('/', ['text/html; charset=utf-8', linked]);
  const packed = new Map([...files].map(([path, [type, body]]) => [path, [type, brotliCompressSync(body)]]));
  const server = http.createServer(async (request, response) => {
    const file = packed.get(request.url);
    if (file) {
      response.writeHead(200, { 'content-type': file[0], 'content-encoding': 'br', 'content-length': file[1].length });
      response.end(file[1]);
      return;
    }
    // Drawings are those of the site itself.
    const original = await fetch(new URL(request.url, options.url));
    const body = Buffer.from(await original.arrayBuffer());
    const type = original.headers.get('content-type') ?? '';
    const small = brotliCompressSync(body);
    response.writeHead(original.status, { 'content-type': type, 'content-encoding': 'br', 'content-length': small.length });
    response.end(small);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

const NEXT = '.neighbours__link--next';
const lesson = new URL(options.lesson, options.url).href;
const floor = await layFloor(lesson);

say('the lesson');
const champa = await repeat(runs * VISITS, () => visit(lesson, CHAMPA, answerInChampa));
const [weight, plainWeight] = [await weigh(lesson, CHAMPA), await weigh(floor.url, FLOOR)];
say('the same lesson as plain HTML');
const plain = await repeat(runs * VISITS, () => visit(floor.url, FLOOR, answerOnTheFloor));
say('the way to the next lesson');
const next = await repeat(runs * VISITS, () => goOn(lesson, CHAMPA, NEXT));
const plainNext = await repeat(runs * VISITS, () => goOn(floor.url, FLOOR, '#next'));
say('reading without a network');
const offline = await repeat(runs * VISITS, () => readOffline(lesson, NEXT));
say('the examination desk');
const desk = await repeat(runs, () => examine(new URL('/en/tools/practice/', options.url).href));
say(`${NAVIGATIONS} lessons in one sitting`);
const memory = await wander(lesson, NEXT);
const pages = {};
for (const [kind, path] of Object.entries(PAGES)) {
  say(`a page: ${kind}`);
  const url = new URL(path, options.url).href;
  const watched = { ...CHAMPA, readable: 'main' };
  const visits = await repeat(runs, () => arrive(url, watched));
  pages[kind] = { ...(await weigh(url, watched)), readable: middle(visits, 'readable'), ready: middle(visits, 'ready') };
}
floor.close();

const both = (name) => ({ champa: middle(champa, name), floor: middle(plain, name) });
process.stdout.write(
  JSON.stringify({
    figures: {
      readable: both('readable'),
      ready: both('ready'),
      bytes: { champa: weight.bytes, floor: plainWeight.bytes },
      code: { champa: weight.code, floor: plainWeight.code },
      tap: both('tap'),
      next: { champa: median(next), floor: median(plainNext) },
      reload_offline: { champa: middle(offline, 'reloadOffline') },
      next_offline: { champa: middle(offline, 'nextOffline') },
      case: { champa: middle(desk, 'case') },
      light: { champa: middle(desk, 'light') },
      tilt: { champa: middle(desk, 'tilt') },
      lens: { champa: middle(desk, 'lens') },
      memory: { champa: memory },
    },
    pages,
  }),
);
