// The history of the tab: what its list shows, whether anything of ours is met on the way, and how walking back can go
// wrong in a browser that has much to do.

import { expect, type Page } from '@playwright/test';

/** What the Back button's list would show of this tab: of each address what a reader recognises, and the title. */
export async function listOfTheTab(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  await devtools.detach();
  return entries.map(({ url, title }) => `${url.replace(/^https?:\/\/[^/]+|^file:[^#]*/, '')} ${title}`);
}

/** Goes so many entries back and then forward again; expects that no page of ours is met. */
export async function expectNobodyThere(page: Page, back: number, forward: number): Promise<void> {
  for (let step = 0; step < back + forward; step += 1) {
    const moves = step < back ? page.goBack({ waitUntil: 'commit' }) : page.goForward({ waitUntil: 'commit' });
    await moves.catch(() => null);
    await expect(page.locator('.site-header')).toHaveCount(0);
  }
}

/** It takes longer than the page waits for. Runs in the page. */
export const slowly = (): void => {
  const go = history.go.bind(history);
  history.go = (delta) => void setTimeout(go, 3500, delta);
};

/** The first walk never happens. Runs in the page. */
export const notAtFirst = (): void => {
  history.go = () => {
    Reflect.deleteProperty(history, 'go');
  };
};
