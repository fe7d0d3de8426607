// What is saved when the learner asks for it, and how to be rid of it. Stands after `builds.js`, and comes only to pages
// that show something of it.
//
//   <offline-part>    a part that can be saved; what it looks like stands in <template id="offline-part">
//   <offline-parts>   the list of them, and what is to be said about the device
//
// The page does the saving itself, not the worker: a browser ends a worker that is busy for long.

import {
  ASSETS, KEPT, PAGES, WANTED, build, canKeep, device, giveUp, inCache, index, keepPart, leavesNoTrace, partOf, read,
  stored, tableOf, write,
} from './page.js';

// The parts asked for: for the worker in a cache; here once more, to notice that the browser has thrown the caches away.
const wantedHere = () => stored('localStorage', 'saved').split(' ').filter(Boolean);

async function want(change) {
  const wanted = change(wantedHere());
  stored('localStorage', 'saved', wanted.join(' '));
  await writeList(WANTED, wanted);
}

// By part: what is being saved now, however often it stands in the page.
const jobs = new Map();

// What the device has: by part of the index, how many pages of how many, and their bytes.
async function inventory() {
  const { parts } = await index();
  const names = new Set(parts.map(([name]) => name));
  const count = new Map();
  const shell = await tableOf(build, 'shell').catch(() => ({ pages: [] }));
  const ofShell = new Set(shell.pages.map(([address]) => address));
  for (const address of await addressesOf(build)) {
    if (address.startsWith('/offline/') || ofShell.has(address)) continue;
    const part = partOf(address, names);
    count.set(part, (count.get(part) ?? 0) + 1);
  }
  return parts.map(([part, pages, bytes]) => ({ part, pages, bytes, here: count.get(part) ?? 0 }));
}

async function save(part) {
  if (jobs.has(part) || leavesNoTrace()) return;
  const stop = new AbortController();
  const job = { stop, done: 0 };
  jobs.set(part, job);
  giveUp.signal.addEventListener('abort', () => stop.abort());
  say();
  try {
    await navigator.storage?.persist?.().catch(() => {});
    await want((wanted) => [...new Set([...wanted, part])]);
    for (const { part: piece, bytes, pages, here } of await inventory()) {
      if (!isPartOf(piece, part)) continue;
      if (here < pages) {
        const table = await tableOf(build, piece, stop.signal);
        const told = (bytes) => { job.done += bytes; refresh(); };
        await keepPart(build, piece, table, undefined, { signal: stop.signal, told });
      } else {
        job.done += bytes;
      }
    }
  } catch (error) {
    if (stop.signal.aborted) say();
    else if (error.name === 'QuotaExceededError') say('full');
    else if (error.message === 'other build') say('other');
    else say('broken');
  } finally {
    jobs.delete(part);
    refresh();
  }
}

async function remove(part) {
  say();
  for (const [name, job] of jobs) if (isPartOf(name, part) || isPartOf(part, name)) job.stop.abort();
  // A module may have been wanted with its course: the others of the course stay wanted.
  const { parts } = await index();
  await want((wanted) => wanted.flatMap((name) => {
    if (isPartOf(name, part)) return [];
    if (!isPartOf(part, name)) return [name];
    return parts.map(([piece]) => piece).filter((piece) => isPartOf(piece, name) && !isPartOf(piece, part));
  }));
  const names = new Set(parts.map(([name]) => name));
  const { pages } = await tableOf(build, 'shell');
  const ofShell = new Set(pages.map(([address]) => address));
  for (const address of await addressesOf(build)) {
    const [, table] = /^\/offline\/[^/]+\/(.+)\.json$/.exec(address) ?? [];
    const piece = table ?? partOf(address, names);
    if (ofShell.has(address) || !names.has(piece) || !isPartOf(piece, part)) continue;
    await inCache(PAGES + build, (cache) => cache.delete(address));
  }
  await sweepAssets();
  refresh();
}

// What was interrupted goes on by itself when the network is back.
addEventListener('online', () => {
  for (const part of document.querySelectorAll('offline-part[data-state=broken]')) save(part.name);
});

let asked = 0;
device.hears = refresh;

// Says one thing about the device, or nothing any more.
function say(what = '') {
  device.said = what;
  refresh();
}

// Looks at the device once for all elements, and once more when something changed meanwhile.
async function refresh() {
  const now = (asked += 1);
  const elements = document.querySelectorAll('offline-part, offline-parts');
  if (!elements.length) return;
  if (!canKeep) return elements.forEach((element) => element.show?.('unable'));
  let found = [];
  try {
    found = await inventory();
  } catch {
    if (now === asked) device.said ||= 'broken';
  }
  if (now === asked) elements.forEach((element) => element.show(found));
}

function only(element, name, value) {
  for (const part of element.querySelectorAll(`[${name}]`)) {
    part.hidden = !part.getAttribute(name).split(' ').includes(value);
  }
}

// As readers of the language write it: Armenian and Russian with a comma (CLDR). Not every browser knows Armenian.
function bytesInWords(bytes, { mb, kb }) {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)}\u00a0${kb}`;
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${document.documentElement.lang === 'en' ? megabytes : megabytes.replace('.', ',')}\u00a0${mb}`;
}

const sum = (list, key) => list.reduce((total, item) => total + item[key], 0);

customElements.define('offline-part', class extends HTMLElement {
  name = this.getAttribute('part');

  connectedCallback() {
    const looks = document.getElementById('offline-part');
    if (!looks || this.firstChild) return;
    this.append(looks.content.cloneNode(true));
    const title = document.getElementById(this.getAttribute('title-id'));
    for (const button of this.querySelectorAll('button, progress')) {
      if (title) button.setAttribute('aria-describedby', title.id);
    }
    this.addEventListener('click', ({ target }) => {
      const act = target.closest('[data-do]')?.dataset.do;
      if (act === 'save') save(this.name);
      if (act === 'stop') jobs.get(this.name)?.stop.abort();
      if (act === 'remove') remove(this.name).catch(refresh);
    });
    refresh();
  }

  show(found) {
    const pieces = found === 'unable' ? [] : found.filter(({ part }) => isPartOf(part, this.name));
    const bytes = sum(pieces, 'bytes'), pages = sum(pieces, 'pages'), here = sum(pieces, 'here');
    const job = jobs.get(this.name);
    const isWanted = wantedHere().some((name) => isPartOf(this.name, name));
    let state = 'none';
    if (!pieces.length) state = 'unable';
    else if (job) state = 'saving';
    else if (here >= pages) state = 'saved';
    else if (isWanted) state = 'broken';
    else if (here) state = 'partly';
    // The button that was pressed disappears: the focus goes on to the one in its place.
    const hadFocus = this.contains(document.activeElement);
    this.dataset.state = state;
    only(this, 'data-when', state);
    only(this, 'data-trace', leavesNoTrace() ? 'none' : 'some');
    this.querySelector('[data-size]').textContent = bytesInWords(bytes, this.dataset);
    const bar = this.querySelector('progress');
    if (job) Object.assign(bar, { max: bytes || 1, value: job.done });
    if (hadFocus && document.activeElement === document.body) this.querySelector('button:not([hidden])')?.focus();
  }
});

customElements.define('offline-parts', class extends HTMLElement {
  connectedCallback() {
    refresh();
  }

  async show(found) {
    let what = device.said;
    if (!canKeep) what = 'unable';
    else if (leavesNoTrace()) what = 'trace';
    else if (!what && wantedHere().length && !(await caches.has(KEPT))) what = 'evicted';
    only(this, 'data-say', what);
    const { usage } = await navigator.storage?.estimate?.() ?? {};
    const stays = await navigator.storage?.persisted?.();
    const used = this.querySelector('[data-used]');
    used.textContent = bytesInWords(usage ?? 0, this.dataset);
    used.closest('p').hidden = !usage || !canKeep;
    only(this, 'data-stays', String(Boolean(stays)));
    only(this, 'data-any', String(found !== 'unable' && found.some(({ here }) => here)));
  }
});

