// Reading without a network, as the page sees it: brings the worker, keeps the pages that were read, saves parts when
// the learner asks, and offers a new build. Loaded when everything that is read is there. No words: they stand in the
// page, each hidden until its hour.
//
//   <offline-notice>  on every page: a new build waits
//   <offline-part>    a part that can be saved; what it looks like stands in <template id="offline-part">
//   <offline-parts>   the list of them, and what is to be said about the device
//
// Custom elements, because the browser itself wakes and lets go of them whoever puts them into the page, and because
// their code stays out of the WebAssembly that every lesson waits for. The page does the saving itself, not the worker:
// a browser ends a worker that is busy for long.

const build = document.querySelector('meta[name=build]')?.content;
const canKeep = build && 'caches' in self && 'serviceWorker' in navigator && self.crypto?.subtle;

// Storage may be forbidden altogether: then nothing is kept, either.
function stored(area, key, value) {
  try {
    if (value !== undefined) self[area][key] = value;
    return self[area][key] ?? '';
  } catch {
    return area === 'sessionStorage' ? 'forbidden' : '';
  }
}

// Whether this tab leaves no trace, see app/web/src/storage/settings.rs; or has been emptied a moment ago.
const leavesNoTrace = () => stored('sessionStorage', 'mode') !== '' || giveUp.signal.aborted;

// The parts asked for: for the worker in a cache; here once more, to notice that the browser has thrown the caches away.
const wantedHere = () => stored('localStorage', 'saved').split(' ').filter(Boolean);

async function want(change) {
  const wanted = change(wantedHere());
  stored('localStorage', 'saved', wanted.join(' '));
  await writeList(WANTED, wanted);
}

// ---- the worker ----

let registration;

async function bringWorker() {
  if (!canKeep || leavesNoTrace()) return;
  registration = await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => {
    registration.installing.addEventListener('statechange', lookAround);
  });
  navigator.serviceWorker.addEventListener('message', ({ data }) => data === 'full' && say('full'));
  await navigator.serviceWorker.ready;
  navigator.serviceWorker.controller?.postMessage(build);
  lookAround();
}

// The page that is shown is kept, unless it is there already or must not be.
async function keepVisited() {
  if (!canKeep || leavesNoTrace() || !registration?.active) return;
  const address = location.pathname;
  if (await read(PAGES + build, address)) return;
  const { parts } = await index();
  const part = partOf(address, new Set(parts.map(([name]) => name)));
  if (!parts.some(([name]) => name === part)) return;
  const table = await tableOf(build, part);
  const isThis = (other) => other === address;
  if (table.pages.some(([other]) => isThis(other))) await keepPart(build, part, table, isThis);
}

let indexed;
const index = () => (indexed ??= tableOf(build, 'index').catch((error) => {
  indexed = undefined;
  throw error;
}));

// A page is shown: the first one, or another in its place. No failure here may disturb reading.
function lookAround() {
  keepVisited().catch(() => {});
  for (const notice of document.querySelectorAll('offline-notice')) notice.show();
}

// Takes the new build: the old pages of this tab go with it; other tabs keep theirs until they are loaded anew.
function take() {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  registration.waiting?.postMessage('take');
}

// ---- saving ----

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

let said = '';
let asked = 0;

// Says one thing about the device, or nothing any more.
function say(what = '') {
  said = what;
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
    if (now === asked) said ||= 'broken';
  }
  if (now === asked) elements.forEach((element) => element.show(found));
}

function only(element, name, value) {
  for (const part of element.querySelectorAll(`[${name}]`)) {
    part.hidden = !part.getAttribute(name).split(' ').includes(value);
  }
}

// As readers of the language write it.
function bytesInWords(bytes, { mb, kb }) {
  const lang = { en: 'en-GB', hy: 'hy-AM', ru: 'ru-RU' }[document.documentElement.lang];
  const write = (number, digits) =>
    new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(number);
  return bytes >= 1e6 ? `${write(bytes / 1e6, 1)}\u00a0${mb}` : `${write(Math.ceil(bytes / 1e3), 0)}\u00a0${kb}`;
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
    let what = said;
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

customElements.define('offline-notice', class extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => target.closest('button') && take());
    if (registration) lookAround();
  }

  show() {
    this.firstElementChild.hidden = !(registration?.waiting && navigator.serviceWorker.controller);
  }
});

bringWorker().catch(() => {});
