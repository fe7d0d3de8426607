// Reading without a network, as every page sees it: brings the worker, keeps the pages that were read, and offers a new
// build. Loaded when everything that is read is there. What saves whole parts is brought where they stand (`saving.js`).
//
//   <offline-notice>  on every page: a new build waits
//
// Custom elements, because the browser itself wakes and lets go of them whoever puts them into the page, and because
// their code stays out of the WebAssembly that every lesson waits for. No words: they stand in the page, each hidden
// until its hour.

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

// What is to be said about the device, and who is to hear that it has changed.
const device = { said: '' };

let registration;

async function bringWorker() {
  if (!canKeep || leavesNoTrace()) return;
  const { controller, ready } = navigator.serviceWorker;
  controller?.postMessage(build);
  // To register waits until a new build that is on its way has come, and with a weak network that is long.
  registration = await (controller ? ready : navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' }));
  const watch = () => registration.installing?.addEventListener('statechange', lookAround);
  registration.addEventListener('updatefound', watch);
  watch();
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'full') device.said = data, device.hears?.();
  });
  await ready;
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

customElements.define('offline-notice', class extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => target.closest('button') && take());
    if (registration) lookAround();
    // When all of the page stands, the first or another in its place.
    queueMicrotask(() => {
      const { script } = document.getElementById('offline-part')?.dataset ?? {};
      if (script) import(script);
    });
  }

  show() {
    this.firstElementChild.hidden = !(registration?.waiting && navigator.serviceWorker.controller);
  }
});

bringWorker().catch(() => {});

export {
  ASSETS, KEPT, PAGES, WANTED, build, canKeep, device, giveUp, inCache, index, keepPart, leavesNoTrace, partOf, read,
  stored, tableOf, write,
};
