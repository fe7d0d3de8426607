// Opens a packed course in Firefox from file://, as a phone's file manager does, and answers a question of it. Playwright
// cannot drive the Firefox of a Linux distribution; that speaks WebDriver BiDi by itself, so a WebSocket is enough.
//
//   node --experimental-websocket firefox/open_a_file.mjs ../pack/champa-school-hy.html
//
// The first question of the course must be one of several. FIREFOX names another program than firefox-esr. The flag is
// for Node 20; later ones know WebSocket without it.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const PATIENCE = 60_000;

/** A Firefox of its own, with a profile of its own, and what can be said to it. */
async function start() {
  const profile = mkdtempSync(join(tmpdir(), 'champa-firefox-'));
  const program = spawn(
    process.env.FIREFOX ?? 'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise((found, failed) => {
    program.once('error', failed);
    program.once('exit', () => failed(new Error('Firefox ended before it could be spoken to')));
    createInterface(program.stderr).on('line', (line) => {
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (listening) found(listening[1]);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((open, failed) => { socket.onopen = open; socket.onerror = failed; });
  const waiting = new Map();
  const heard = [];
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.id === undefined) return heard.push(message);
    const { kept, broken } = waiting.get(message.id);
    waiting.delete(message.id);
    message.type === 'error' ? broken(new Error(`${message.error}: ${message.message}`)) : kept(message.result);
  };
  let last = 0;
  const say = (method, params = {}) => new Promise((kept, broken) => {
    waiting.set(last += 1, { kept, broken });
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  const stop = async () => {
    await say('browser.close').catch(() => {});
    const ended = program.exitCode === null ? new Promise((end) => program.once('exit', end)) : null;
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { say, heard, stop };
}

const file = process.argv[2];
if (!file) throw new Error('name a packed file');
const url = pathToFileURL(resolve(file)).href;
const firefox = await start();
try {
  const { say, heard } = firefox;
  await say('session.new', { capabilities: {} });
  await say('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts: [{ context }] } = await say('browsingContext.getTree');
  const evaluate = async (expression) => {
    const answer = await say('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  /** Waits until an expression of the page is true. */
  const until = async (what, expression) => {
    const start = performance.now();
    for (;;) {
      if (await evaluate(`Promise.resolve(${expression}).then(Boolean)`)) {
        console.log(`  ${what}: ${Math.round(performance.now() - start)} ms`);
        return;
      }
      if (performance.now() - start > PATIENCE) throw new Error(`not seen in Firefox: ${what}`);
      await new Promise((go) => setTimeout(go, 20));
    }
  };

  await say('browsingContext.navigate', { context, url, wait: 'interactive' });
  await until('the program is awake', "'awake' in document.documentElement.dataset");
  await evaluate("document.querySelector('.contents a').click()");
  await until('the first lesson is there', "document.querySelector('.lesson h1')");
  await until('its quiz answers', "document.querySelector('[data-live=quiz] [data-woken] fieldset:enabled input')");
  const title = await evaluate('document.title');
  const marked = "document.querySelector('.meta [data-woken] *')";
  if (await evaluate(`Boolean(${marked})`)) throw new Error('the lesson is marked as begun before it is');
  await evaluate(`(() => {
    document.querySelector('[data-live=quiz] input').click();
    document.querySelector('[data-live=quiz] .question__buttons button').click();
  })()`);
  await until('an answer is judged', "document.querySelector('[data-live=quiz] .verdict')");
  await until('it is written to the device', 'indexedDB.databases().then((all) => all.length > 0)');

  await say('browsingContext.reload', { context, wait: 'interactive' });
  await until('the same lesson is awake after a reload', `'awake' in document.documentElement.dataset && document.title === ${JSON.stringify(title)}`);
  await until('the lesson is marked as begun', marked);
  await evaluate('history.back()');
  await until('Back leads to the first page', "document.querySelector('.hero__title')");
  await evaluate("document.querySelector('[data-quick-exit]').click()");
  await until('the quick exit shows a recipe', "document.querySelector('main.innocent h1') && !document.querySelector('.site-header')");

  const requests = heard.filter(({ method }) => method === 'network.beforeRequestSent').map(({ params }) => params.request.url.replace(/#.*/, ''));
  const elsewhere = requests.filter((request) => request !== url && !/^(data|blob|about):/.test(request));
  if (elsewhere.length > 0) throw new Error(`the file asked for ${elsewhere.join(', ')}`);
  const errors = heard.filter(({ method, params }) => method === 'log.entryAdded' && params.level === 'error').map(({ params }) => params.text);
  if (errors.length > 0) throw new Error(`errors in Firefox:\n${errors.join('\n')}`);
} finally {
  await firefox.stop();
}
