// The service worker: answers from what is kept, and brings a new build in as a whole or not at all.
//
//   install    everything of the new build that is needed goes into a cache of its own, each file checked. A failure
//              leaves the old build as it is; what has come is not fetched again next time
//   wait       the browser lets the new worker wait until the old pages are closed, or the learner takes it
//   activate   from now on this build answers. The browser makes the change at once and remembers it: no marker of ours
//   fetch      a page opened anew: this build, then the network. A page within a page: the build that asks, and no other
//
// It writes nothing by itself but its build: which pages were read is kept by the page, which knows whether it may.

const OLDER = 'older';

addEventListener('install', (event) => event.waitUntil(arrive().then(install)));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(skipWaiting());
  if (event.data === BUILD) event.waitUntil(greeted());
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (/^\/(assets|pictures)\//.test(pathname)) return event.respondWith(asset(request, pathname));
  const asking = request.mode === 'navigate' ? BUILD : request.headers.get('x-build');
  const isPage = pathname.endsWith('/') || !pathname.split('/').pop().includes('.');
  if (asking && isPage) event.respondWith(page(request, pathname, asking));
  else if (pathname === '/manifest.webmanifest') event.respondWith(asset(request, pathname, PAGES + BUILD));
});

async function asset(request, address, name = ASSETS) {
  return await read(name, address) ?? fetch(request);
}

async function page(request, address, build) {
  const found = await read(PAGES + build, address);
  if (found) return found;
  if (!address.endsWith('/') && await read(PAGES + build, `${address}/`)) return Response.redirect(`${address}/`);
  try {
    return await fetch(request);
  } catch (error) {
    const lang = address.split('/')[1];
    const words = await read(PAGES + build, `/${lang}/unsaved/`) ?? await read(PAGES + build, '/hy/unsaved/');
    if (!words) throw error;
    return words;
  }
}

// Whatever build is here when this one arrives is older, and over once this one answers. One that was over may be put
// out again: then the others are older.
async function arrive() {
  const here = (await buildsHere()).filter((build) => build !== BUILD);
  for (const build of here) {
    const older = await olderThan(build);
    if (older.includes(BUILD)) await keepTable(build, OLDER, older.filter((other) => other !== BUILD));
  }
  await keepTable(BUILD, OLDER, here);
}

const olderThan = async (build) => (await read(PAGES + build, tableAddress(build, OLDER)))?.json() ?? [];

async function install() {
  try {
    const index = await tableOf(BUILD, 'index', giveUp.signal);
    await keepTable(BUILD, 'index', index);
    // Never from another build: its headers are what the server says with pages today.
    const first = await fetch('/', { cache: 'no-cache', signal: giveUp.signal });
    const headers = plainHeaders(first.headers);
    const shell = await tableOf(BUILD, 'shell', giveUp.signal);
    await keepPart(BUILD, 'shell', shell, undefined, { headers });
    await keepWhatWasKept(new Set(index.parts.map(([part]) => part)), headers);
  } catch (error) {
    if (error.name === 'QuotaExceededError') await tellPages('full');
    throw error;
  }
}

// What the device has of an older build, it has of the new one, too.
async function keepWhatWasKept(parts, headers) {
  const wanted = await readList(WANTED);
  const isWanted = (part) => wanted.some((name) => isPartOf(part, name));
  const were = new Set();
  for (const build of await buildsHere()) {
    if (build === BUILD) continue;
    for (const address of await addressesOf(build)) if (!address.startsWith('/offline/')) were.add(address);
  }
  const affected = new Set([...parts].filter(isWanted));
  for (const address of were) affected.add(partOf(address, parts));
  for (const part of affected) {
    if (part === 'shell' || !parts.has(part)) continue;
    const table = await tableOf(BUILD, part, giveUp.signal);
    const pages = isWanted(part) ? undefined : (address) => were.has(address);
    if (pages && !table.pages.some(([address]) => pages(address))) continue;
    await keepPart(BUILD, part, table, pages, { headers });
  }
}

async function activate() {
  await clients.claim();
  if (!(await windows()).length) await tidy();
}

const windows = () => clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellPages(what) {
  for (const client of await windows()) client.postMessage(what);
}

// A page of this build is open. When it is the only one, nobody needs the older builds any more; and when the browser
// has thrown the pages away, they are fetched again.
async function greeted() {
  if ((await windows()).length <= 1) await tidy();
  // It may be too late for that: then the network answers, and the next build brings its own.
  if (!(await read(PAGES + BUILD, '/hy/help/'))) await install().catch(() => {});
}

// Lets go of the older builds. They stay in the list: a page or a worker of one of them that is just ending may still
// write what it had in hand, and by that open its cache again.
async function tidy() {
  const older = await olderThan(BUILD);
  const here = (await buildsHere()).filter((build) => older.includes(build));
  if (!here.length) return;
  for (const build of here) await caches.delete(PAGES + build);
  await sweepAssets();
}
