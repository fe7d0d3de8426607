// Several builds and parts at a time: for the worker, which brings a new build in, and for what is saved on a tap. Stands
// beside `keep.js`, and only there where it is needed: no lesson waits for it.

const readList = async (address) => (await read(KEPT, address))?.json() ?? [];
const writeList = (address, list) => write(KEPT, address, new Response(JSON.stringify(list)));

const buildsHere = async () =>
  (await caches.keys()).filter((name) => name.startsWith(PAGES)).map((name) => name.slice(PAGES.length));

// The addresses that are kept of a build, tables included.
async function addressesOf(build) {
  if (giveUp.signal.aborted || !(await caches.has(PAGES + build))) return [];
  const requests = await inCache(PAGES + build, (cache) => cache.keys());
  return requests.map((request) => new URL(request.url).pathname);
}

// A page that is the same in another build but for the build's name need not be downloaded again.
async function carriedOver(build, address, hash) {
  for (const other of await buildsHere()) {
    const old = other !== build && await read(PAGES + other, address);
    if (!old) continue;
    const bytes = new TextEncoder().encode((await old.text()).replaceAll(other, build));
    if (await hashOf(bytes) === hash) return bytes;
  }
}

// Parts that are asked for with a name: `en/school` means every module of it, `en` everything in English.
const isPartOf = (part, name) => part === name || part.startsWith(`${name}/`);

// Lets go of assets that no kept table names any more.
async function sweepAssets() {
  if (!(await caches.has(ASSETS))) return;
  const named = new Set();
  for (const build of await buildsHere()) {
    for (const address of await addressesOf(build)) {
      const answer = address.startsWith('/offline/') && await read(PAGES + build, address);
      for (const [asset] of (answer ? await answer.json() : {}).assets ?? []) named.add(asset);
    }
  }
  await inCache(ASSETS, async (assets) => {
    for (const request of await assets.keys()) {
      if (!named.has(new URL(request.url).pathname)) await assets.delete(request);
    }
  });
}
