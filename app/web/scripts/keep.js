// What is kept for reading without a network, and how. Stands at the head of both the worker and the page's script.
//
//   pages-BUILD   pages of one build, the tables that name their files, and which builds are older: never a page of
//                 another build
//   assets        files whose names carry a hash of their content: the same for every build
//   kept          which parts were asked for
//
// A table, /offline/BUILD/PART.json, names each file of a part with its hash. Nothing is put into a cache that is not
// what its table says: a broken download, a page of another build or a page of a hotel's login is not kept. An entry of
// a cache is there as a whole or not at all, and a page comes after the files it needs, so what is there can be used.
const PAGES = 'pages-', ASSETS = 'assets', KEPT = 'kept';
const WANTED = '/wanted';
const AT_ONCE = 4;

// The learner erases everything: whatever is on its way is given up, here as in every other tab. What was opened here
// while it was erased there has come back by that, and goes again.
const giveUp = new AbortController();
async function forget() {
  giveUp.abort();
  for (const name of await caches.keys()) await caches.delete(name);
}
if (self.BroadcastChannel) {
  // The channel of app/web/src/storage/channel.rs.
  new BroadcastChannel('champa').onmessage = (event) => event.data === 'erased' && forget().catch(() => {});
}

const read = (name, address) => caches.match(address, { cacheName: name }).catch(() => undefined);

// Does something with a cache, unless everything is being erased: to open a cache is to make it.
async function inCache(name, act) {
  giveUp.signal.throwIfAborted();
  const result = await act(await caches.open(name));
  if (giveUp.signal.aborted) {
    await caches.delete(name);
    giveUp.signal.throwIfAborted();
  }
  return result;
}

const write = (name, address, answer) => inCache(name, (cache) => cache.put(address, answer));

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const tableAddress = (build, part) => `/offline/${build}/${part}.json`;

// { build, assets: [[address, hash, bytes]], pages: [[address, hash, bytes, [which assets]]] }; of `index`:
// { build, parts: [[part, pages, bytes]] }. Bytes are those of the network.
async function tableOf(build, part, signal) {
  const address = tableAddress(build, part);
  const answer = await read(PAGES + build, address) ?? await fetch(address, { signal });
  const table = answer.ok && !answer.redirected ? await answer.json().catch(() => null) : null;
  if (table?.build !== build) throw new Error('other build');
  return table;
}

const keepTable = (build, part, table) =>
  write(PAGES + build, tableAddress(build, part), new Response(JSON.stringify(table)));

// The body is kept unpacked, and there is only one form of it.
function plainHeaders(headers) {
  const plain = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary', 'etag', 'last-modified']) plain.delete(name);
  return plain;
}

// Keeps one file. `headers` are what the server says with pages now, and come from the worker, which carries pages over
// from older builds (`builds.js`): what is carried over must not keep old rules.
async function keepFile(build, [address, hash], signal, headers) {
  const name = /^\/(assets|pictures)\//.test(address) ? ASSETS : PAGES + build;
  if (await read(name, address)) return;
  const carried = headers && address.endsWith('/') && await carriedOver(build, address, hash);
  if (carried) return write(name, address, new Response(carried, { headers }));
  // The hash decides, so whatever the browser has already is welcome.
  for (const cache of ['force-cache', 'reload']) {
    const answer = await fetch(address, { cache, signal });
    if (answer.redirected) continue;
    const bytes = await answer.arrayBuffer();
    if (answer.ok && await hashOf(bytes) === hash) {
      return write(name, address, new Response(bytes, { headers: plainHeaders(answer.headers) }));
    }
  }
  throw new Error('other build');
}

// Keeps files, a few at once; what is there is not fetched again. Tells the bytes of each that is done.
async function keepFiles(build, files, { signal = giveUp.signal, told = () => {}, headers } = {}) {
  const rest = [...files];
  const work = async () => {
    for (let file = rest.shift(); file; file = rest.shift()) {
      signal.throwIfAborted();
      await keepFile(build, file, signal, headers);
      told(file[2]);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rest.length = 0;
  }
}

// The files of a part, or of some of its pages.
function filesOf({ assets, pages }, isWanted = () => true) {
  const wanted = pages.filter(([address]) => isWanted(address));
  const needed = new Set(wanted.flatMap(([, , , needs]) => needs));
  return { assets: assets.filter((_, index) => needed.has(index)), pages: wanted };
}

async function keepPart(build, part, table, isWanted, options) {
  const { assets, pages } = filesOf(table, isWanted);
  await keepTable(build, part, table);
  await keepFiles(build, assets, options);
  await keepFiles(build, pages, options);
}

// Which part a page belongs to; `parts` are the names in the index.
function partOf(address, parts) {
  const module = address.split('/').slice(1, 4).join('/');
  return parts.has(module) ? module : address.split('/')[1];
}
