// What the device keeps, seen from outside of the program.

import type { BrowserContext, Page } from '@playwright/test';

/** As in a browser that forbids a site every kind of storage. */
export async function forbidStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('forbidden by this journey', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    IDBFactory.prototype.open = refuse;
    IDBFactory.prototype.deleteDatabase = refuse;
  });
}

/** Runs one request on a store of the log, as anything but this page would. */
export async function inDatabase<T>(page: Page, store: string, act: 'getAll' | 'getAllKeys' | 'put', ...args: unknown[]): Promise<T> {
  return page.evaluate(
    ([store, act, args]) =>
      new Promise<never>((resolve, reject) => {
        const open = indexedDB.open('champa');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const objects = open.result.transaction(store, 'readwrite').objectStore(store);
          const request = (objects[act] as (...args: unknown[]) => IDBRequest)(...args);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            open.result.close();
            resolve(request.result as never);
          };
        };
      }),
    [store, act, args] as const,
  );
}
