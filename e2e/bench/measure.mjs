// Measures what a lesson costs on a cheap phone. `cargo xtask bench` runs it and knows the budgets.
//
//   node bench/measure.mjs --url http://127.0.0.1:8080 --lesson /en/school/s1/a-job-for-ani/ --runs 3
//
// It prints one JSON object, medians, milliseconds or bytes:
// { figures: { name: { champa, floor } }, pages: { kind: { bytes, code, readable, ready } } }
//
// Slowness is made in two places. All traffic passes a proxy in this script, which delays every request by one
// round trip (a new connection by one more) and lets bytes through at the speed of the line, first come first
// served: CDP's own emulation would leave out workers. The processor is slowed by CDP; the factor is relative to
// this machine. There is no TLS and no packet loss: a real network is worse, for everybody alike.
//
// The bytes of a page are measured without the service worker, which fetches more when everything else is there; the times
// with it.
//
// The floor is the same lesson as plain HTML with one small style sheet and <details> for answers: what nobody
// can be faster than by much. It is taken from the built page, so it never gets old.

import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

const LINE = { roundTrip: 150, down: 1_600_000 / 8, up: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const PATIENCE = 30_000;
const NAVIGATIONS = 200;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    lesson: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(options.runs);

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** One direction of the line. */
class Direction {
  constructor(bytesPerSecond) {
    this.bytesPerSecond = bytesPerSecond;
    this.freeAt = 0;
  }

  async carry(bytes) {
    const now = performance.now();
    this.freeAt = Math.max(this.freeAt, now) + (bytes / this.bytesPerSecond) * 1000;
    await pause(this.freeAt - now);
  }
}

/** A proxy that is as slow as a phone's line and counts what passes. */
class SlowLine {
  constructor() {
    this.down = new Direction(LINE.down);
    this.up = new Direction(LINE.up);
    this.passed = [];
    /** Whether the network is gone. */
    this.isGone = false;
    this.fresh = new WeakSet();
    this.agent = new http.Agent({ keepAlive: true });
    this.server = http.createServer((request, response) => {
      this.pass(request, response).catch(() => response.destroy());
    });
    this.server.on('connection', (socket) => {
      socket.setNoDelay(true);
      this.fresh.add(socket);
    });
    // Only what is served here is ever asked for; an encrypted connection would lead outside.
    this.server.on('connect', (_, socket) => socket.destroy());
  }

  async open() {
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    return this.server.address().port;
  }

  close() {
    this.agent.destroy();
    this.server.closeAllConnections();
    this.server.close();
  }

  async pass(request, response) {
    const url = new URL(request.url);
    if (this.isGone || url.hostname !== '127.0.0.1') {
      request.socket.destroy();
      return;
    }
    const record = { path: url.pathname, type: '', bytes: 0 };
    this.passed.push(record);
    await pause(LINE.roundTrip * (this.fresh.delete(request.socket) ? 2 : 1));
    await this.up.carry(request.url.length + request.rawHeaders.join('').length);
    const { 'proxy-connection': _, ...headers } = request.headers;
    const answer = await new Promise((done, failed) => {
      const forwarded = http.request(url, { method: request.method, headers, agent: this.agent }, done);
      forwarded.on('error', failed);
      request.pipe(forwarded);
    });
    record.type = answer.headers['content-type'] ?? '';
    const count = async (bytes) => {
      await this.down.carry(bytes);
      record.bytes += bytes;
    };
    await count(answer.rawHeaders.join('').length + 20);
    const { connection, 'transfer-encoding': __, ...passedOn } = answer.headers;
    response.writeHead(answer.statusCode, passedOn);
    response.flushHeaders();
    for await (const chunk of answer) {
      for (let at = 0; at < chunk.length; at += 2048) {
        const piece = chunk.subarray(at, at + 2048);
        await count(piece.length);
        response.write(piece);
      }
    }
    response.end();
  }

  bytes(type = /./) {
    return this.passed.filter((record) => type.test(record.type)).reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

/** Runs in the page before its own scripts: notes the frame in which each thing was first painted. */
function watch({ readable, ready, feedback }) {
  const seen = { tap: null };
  window.seen = seen;
  // Where a link loads a whole document, the tap was in the one before.
  const departure = () => { try { return JSON.parse(sessionStorage.departure ?? 'null'); } catch { return null; } };
  const isVisible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const conditions = {
    readable: () => [...document.querySelectorAll(readable)].some((e) => isVisible(e) && e.textContent.trim().length > 200),
    ready: () => document.querySelector(ready) !== null && document.readyState !== 'loading',
    feedback: () => seen.tap !== null && [...document.querySelectorAll(feedback)].some(isVisible),
    next: () => {
      const from = departure();
      const heading = document.querySelector('h1')?.textContent;
      return from?.tapped !== undefined && heading !== undefined && heading !== from.heading;
    },
  };
  const look = () => {
    for (const [name, holds] of Object.entries(conditions)) {
      if (name in seen || !holds()) continue;
      seen[name] = null;
      // A message that is sent from a frame arrives after that frame has been painted.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { seen[name] = performance.now(); };
      channel.port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('pointerup', (event) => {
    seen.tap = event.timeStamp;
    const from = departure();
    if (from) sessionStorage.departure = JSON.stringify({ ...from, tapped: performance.timeOrigin + event.timeStamp });
  }, true);
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const result = await original.apply(WebAssembly, given);
      window.wasmMemory = (result.instance ?? result).exports.memory;
      return result;
    };
  }
}

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

const CHAMPA = { readable: '.lesson', ready: 'html[data-awake]', feedback: '.quiz .verdict' };
const FLOOR = { readable: 'article', ready: 'details', feedback: 'details[open] > :not(summary)' };

/** A new browser with a new profile, slowed down. */
async function withPhone(watched, isSlow, work, { serviceWorkers = 'allow' } = {}) {
  const line = new SlowLine();
  const port = await line.open();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
      ...(isSlow ? [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    const context = await browser.newContext({ ...PHONE, serviceWorkers });
    await context.addInitScript(watch, watched);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (isSlow) await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await work(page, line, devtools);
  } finally {
    await browser.close();
    line.close();
  }
}

async function seen(page, name) {
  const handle = await page.waitForFunction((key) => window.seen?.[key] ?? false, name, { timeout: PATIENCE });
  return handle.jsonValue();
}

/** Cold: from the first byte asked for to the first answer given. */
function visit(url, watched, answer) {
  return withPhone(watched, true, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    const result = { readable: await seen(page, 'readable'), ready: await seen(page, 'ready') };
    await page.waitForLoadState('networkidle');
    result.tap = await answer(page);
    return result;
  });
}

/** Any page, cold. */
function arrive(url, watched) {
  return withPhone(watched, true, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    return { readable: await seen(page, 'readable'), ready: await seen(page, 'ready') };
  });
}

/** What a page loads until all of it is awake, seen from top to bottom. */
function weigh(url, watched) {
  return withPhone(watched, true, async (page, line) => {
    await page.goto(url, { waitUntil: 'commit' });
    await seen(page, 'readable');
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForLoadState('networkidle');
    return { bytes: line.bytes(), code: line.bytes(/javascript|wasm/) };
  }, { serviceWorkers: 'block' });
}

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
    const change = (press, watched, value) =>
      page.evaluate(
        ([press, watched, value]) =>
          new Promise((done, failed) => {
            const late = setTimeout(() => failed(new Error(`${press} changes nothing in ${watched}`)), 10_000);
            let start;
            const painted = () => {
              clearTimeout(late);
              const channel = new MessageChannel();
              channel.port1.onmessage = () => done(performance.now() - start);
              channel.port2.postMessage(null);
            };
            const observer = new MutationObserver(() => {
              observer.disconnect();
              requestAnimationFrame(painted);
            });
            observer.observe(document.querySelector(watched), { subtree: true, childList: true, attributes: true, characterData: true });
            const control = document.querySelector(press);
            // From a frame of its own, as a finger would come.
            requestAnimationFrame(() => setTimeout(() => {
              start = performance.now();
              if (value === undefined) return control.click();
              control.value = value;
              control.dispatchEvent(new Event('input', { bubbles: true }));
            }));
          }),
        [press, watched, value],
      );
    // Somebody looks before the hand moves; then it moves quickly.
    const looks = () => pause(2000);
    const front = '.tray:not(.tray--back)';
    const sheets = `${front} .board__sheets`;
    await looks();
    const lights = await page.locator(`${front} .choices--lights input`).count();
    const light = [];
    for (let i = 1; i <= lights; i += 1) {
      light.push(await change(`${front} .choices--lights .choices__one:nth-child(${(i % lights) + 1}) input`, sheets));
    }
    await looks();
    const sliders = await page
      .locator(`${front} .stage .slider__input`)
      .evaluateAll((all) => all.map(({ id, min, max }) => ({ id, min: Number(min), max: Number(max) })));
    const slide = async ({ id, min, max }, watched) => {
      const times = [];
      for (const share of [0.1, 0.9, 0.3, 0.7, 1]) {
        times.push(await change(`#${id}`, watched, String(Math.round(min + (max - min) * share))));
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
      // The debrief is read.
      await looks();
      cases.push(await change(`${front} .desk__go`, '.desk'));
    }
    return { light: median(light), tilt: median(tilt), lens: median(lens), case: median(cases) };
  });
}

async function answerInChampa(page) {
  const quiz = page.locator('.quiz');
  await quiz.scrollIntoViewIfNeeded();
  const check = quiz.locator('.question__buttons .button--primary').first();
  await quiz.locator('label').first().tap();
  if (await check.isVisible()) await check.tap();
  const feedback = await seen(page, 'feedback');
  return feedback - (await page.evaluate(() => window.seen.tap));
}

async function answerOnTheFloor(page) {
  await page.locator('summary').first().tap();
  const feedback = await seen(page, 'feedback');
  return feedback - (await page.evaluate(() => window.seen.tap));
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

function median(numbers) {
  return Math.round([...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]);
}

const middle = (runs, name) => median(runs.map((run) => run[name]));

async function repeat(work) {
  const results = [];
  for (let i = 0; i < runs; i += 1) results.push(await work());
  return results;
}

const NEXT = '.neighbours__link--next';
const lesson = new URL(options.lesson, options.url).href;
const floor = await layFloor(lesson);
const say = (what) => process.stderr.write(`  measuring ${what}\n`);

say('the lesson');
const champa = await repeat(() => visit(lesson, CHAMPA, answerInChampa));
const [weight, plainWeight] = [await weigh(lesson, CHAMPA), await weigh(floor.url, FLOOR)];
say('the same lesson as plain HTML');
const plain = await repeat(() => visit(floor.url, FLOOR, answerOnTheFloor));
say('the way to the next lesson');
const next = await repeat(() => goOn(lesson, CHAMPA, NEXT));
const plainNext = await repeat(() => goOn(floor.url, FLOOR, '#next'));
say('reading without a network');
const offline = await repeat(() => readOffline(lesson, NEXT));
say('the examination desk');
const desk = await repeat(() => examine(new URL('/en/tools/practice/', options.url).href));
say(`${NAVIGATIONS} lessons in one sitting`);
const memory = await wander(lesson, NEXT);
const pages = {};
for (const [kind, path] of Object.entries(PAGES)) {
  say(`a page: ${kind}`);
  const url = new URL(path, options.url).href;
  const watched = { ...CHAMPA, readable: 'main' };
  const runs = await repeat(() => arrive(url, watched));
  pages[kind] = { ...(await weigh(url, watched)), readable: middle(runs, 'readable'), ready: middle(runs, 'ready') };
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
