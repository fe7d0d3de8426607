// The pages of a file that is passed on. Each stands in a <noscript> of its own: a program without scripts shows them one
// after the other, and one with scripts takes them for plain text, which costs nothing until it is wanted. Here they are
// handed out:
//
//   fetch           of the navigator, and of what loads the program: there is no network, the file answers
//   show            until the program runs, or where it cannot, a page is put into its place without it
//   clicks          fragments, which stand behind the address here; links that islands write; links that lead nowhere
//
// In the text of a page its ids begin with its address, or they would not be unique on the one long page.
const root = document.documentElement;
const first = root.dataset.file;

const pages = new Map();
for (const page of document.querySelectorAll('noscript[data-page]')) pages.set(page.dataset.page, page);
const firstMain = document.getElementById('main');
const firstPage = { dataset: { title: document.title, track: root.dataset.track ?? '', here: `#${first}` }, text: firstMain.innerHTML };
const firstFoot = document.querySelector('[data-swap=foot]').outerHTML;
const frame = firstMain.cloneNode(false).outerHTML.split('></');

// The address behind the first `#` of a link, and the fragment behind the second.
function split(hash) {
  const [, address, fragment = ''] = /^#(\/[^#]*)(?:#(.*))?$/.exec(hash) ?? ['', '', hash.slice(1)];
  return [address || undefined, fragment];
}
const here = () => split(location.hash)[0] ?? first;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// A whole document, as a server would send it; undefined when the file has no such page.
function documentOf(address) {
  const page = address === first ? firstPage : pages.get(address);
  if (!page) return undefined;
  const { title, track, here: place } = page.dataset;
  const text = page.text ?? page.textContent.replaceAll(`${address}#`, '').replace(/^<section[^>]*>/, '').replace(/<\/section>$/, '');
  // Which entry of the navigation is this page.
  const foot = firstFoot.replace(' aria-current="page"', '').replace(`href="${place}"`, '$& aria-current="page"');
  return `<!DOCTYPE html><html lang="${root.lang}" dir="ltr"${track && ` data-track="${track}"`}><head>`
    + `<meta name="build" content="${document.querySelector('meta[name=build]').content}">`
    + `<title>${escaped(title)}</title></head><body>${frame[0]}>${text}</main>${foot}</body></html>`;
}

// Puts a page into its place without the program.
function show(address) {
  const text = documentOf(address);
  if (!text) return;
  const next = new DOMParser().parseFromString(text, 'text/html');
  document.getElementById('main').replaceWith(next.getElementById('main'));
  document.querySelector('[data-swap=foot]').replaceWith(next.querySelector('[data-swap=foot]'));
  document.title = next.title;
  const { track } = next.documentElement.dataset;
  track ? root.dataset.track = track : delete root.dataset.track;
}

// Goes to a fragment; says whether there is such a place.
function goTo(fragment) {
  const target = fragment && document.getElementById(decodeURIComponent(fragment));
  if (!target) return false;
  target.scrollIntoView();
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

// Files of the program: packed, and written in the letters that a text may have.
function bytesOf(name) {
  const text = atob(document.getElementById(name).textContent);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

self.fetch = async (address) => {
  if (address.endsWith('.wasm')) {
    return new Response(bytesOf(address), { headers: { 'content-type': 'application/wasm' } });
  }
  const text = documentOf(address);
  return new Response(text ?? null, { status: text ? 200 : 404, headers: { 'content-type': 'text/html' } });
};

// A file has neither a worker nor a cache. Some browsers offer them all the same and fail when they are asked.
for (const [owner, name] of [[self, 'caches'], [navigator, 'serviceWorker']]) {
  Object.defineProperty(owner, name, { value: undefined, configurable: true });
}

// A link that an island wrote becomes one of the file; one that leads out of it becomes plain words, and says so.
function prepare({ target }) {
  const link = target.closest?.('a[href]');
  if (!link) return;
  const href = link.getAttribute('href');
  if (href.startsWith('/')) link.setAttribute('href', `#${href}`);
  const [address] = split(link.getAttribute('href'));
  if (!address || address === first || pages.has(address) || 'quickExit' in link.dataset) return;
  link.removeAttribute('href');
  link.title = root.dataset.noWay;
  document.getElementById('announcer').textContent = root.dataset.noWay;
}
// Before the navigator hears of it: it would ask for the page already when a finger goes down.
for (const touch of ['pointerdown', 'click']) addEventListener(touch, prepare, true);

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const [address = here(), fragment] = split(link.getAttribute('href'));
  if (!fragment || address !== here()) return;
  event.preventDefault();
  location.hash = `#${address}#${fragment}`;
  goTo(fragment);
});
addEventListener('hashchange', () => {
  if ('awake' in root.dataset || 'innocent' in root.dataset) return;
  show(here());
  if (!goTo(split(location.hash)[1])) scrollTo(0, 0);
});
