// A cheap phone on a weak network, for everything that is measured: the browser, its processor, its line, its patience.
//
// Slowness is made in two places. All traffic passes a proxy in this script, which delays every request by one
// round trip (a new connection by one more) and lets bytes through at the speed of the line, first come first
// served: CDP's own emulation would leave out workers. The processor is slowed by CDP; the factor is relative to
// this machine. There is no TLS and no packet loss: a real network is worse, for everybody alike.

import { chromium } from '@playwright/test';
import http from 'node:http';

const LINE = { roundTrip: 150, down: 1_600_000 / 8, up: 750_000 / 8 };
export const CPU_SLOWDOWN = 4;
export const PATIENCE = 30_000;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

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
      // Only the first part of the program has a memory; the others use that one.
      window.wasmMemory ??= (result.instance ?? result).exports.memory;
      return result;
    };
  }
}

export const CHAMPA = { readable: '.lesson', ready: 'html[data-awake]', feedback: '.quiz .verdict' };
export const FLOOR = { readable: 'article', ready: 'details', feedback: 'details[open] > :not(summary)' };

/** A new browser with a new profile, slowed down. */
export async function withPhone(watched, isSlow, work, { serviceWorkers = 'allow' } = {}) {
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

export async function seen(page, name) {
  const handle = await page.waitForFunction((key) => window.seen?.[key] ?? false, name, { timeout: PATIENCE });
  return handle.jsonValue();
}

/** Cold: from the first byte asked for to the first answer given. */
export function visit(url, watched, answer) {
  return withPhone(watched, true, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    const result = { readable: await seen(page, 'readable'), ready: await seen(page, 'ready') };
    await page.waitForLoadState('networkidle');
    result.tap = await answer(page);
    return result;
  });
}

/** Any page, cold. */
export function arrive(url, watched) {
  return withPhone(watched, true, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    return { readable: await seen(page, 'readable'), ready: await seen(page, 'ready') };
  });
}

/** What a page loads until all of it is awake, seen from top to bottom. */
export function weigh(url, watched) {
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

/**
 * From a press to the frame in which something is another, in milliseconds. `press` is clicked, or gets a value as if it
 * were typed.
 */
export function change(page, press, watched, value) {
  return page.evaluate(
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
}

/** Somebody reads before the finger comes down: what an earlier tap set going is over, for everybody alike. */
const READING = 1500;

/** From the last tap to the frame with the feedback, in milliseconds. */
export async function feedbackAfterTap(page) {
  const feedback = await seen(page, 'feedback');
  return feedback - (await page.evaluate(() => window.seen.tap));
}

export async function answerInChampa(page) {
  const quiz = page.locator('.quiz');
  await quiz.scrollIntoViewIfNeeded();
  const check = quiz.locator('.question__buttons .button--primary').first();
  await quiz.locator('label').first().tap();
  await pause(READING);
  if (await check.isVisible()) await check.tap();
  return feedbackAfterTap(page);
}

export async function answerOnTheFloor(page) {
  const summary = page.locator('summary').first();
  await summary.scrollIntoViewIfNeeded();
  await pause(READING);
  await summary.tap();
  return feedbackAfterTap(page);
}

export function median(numbers) {
  return Math.round([...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]);
}

export const middle = (runs, name) => median(runs.map((run) => run[name]));

export async function repeat(runs, work) {
  const results = [];
  for (let i = 0; i < runs; i += 1) results.push(await work());
  return results;
}

/** What is going on, for the person who waits. */
export const say = (what) => process.stderr.write(`  measuring ${what}\n`);
