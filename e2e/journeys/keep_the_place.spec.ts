import type { Page } from '@playwright/test';
import { awake, expect, inEachLanguage, LANGUAGES, test, words } from '../fixtures/champa';

const LESSON = 'school/s1/a-job-for-ani/';

/** What stands a third of the window down: the section, and how deep in it. */
function reading(page: Page): Promise<{ section: string; top: number; share: number }> {
  return page.evaluate(() => {
    const line = innerHeight / 3;
    const headings = [...document.querySelectorAll('main h2[id]')];
    const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
    const top = headings[at]!.getBoundingClientRect().top;
    const end = (headings[at + 1]?.getBoundingClientRect().top ?? document.querySelector('main')!.getBoundingClientRect().bottom);
    return { section: headings[at]!.id, top, share: (line - top) / (end - top) };
  });
}

/** A press on what is on the screen, without scrolling to it first. */
async function pressWhereItIs(page: Page, selector: string): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('switching the language keeps the place: a heading in sight, or how deep in a section', async ({ page }) => {
  await page.goto(`/hy/${LESSON}`);
  await awake(page);
  const route = [
    ['ru', 'case', 0], ['en', 'idea', 0], ['hy', 'idea', 0.5], ['ru', 'activity', 0.3], ['hy', 'quiz', 0], ['en', 'answers', 0.7], ['ru', 'sources', 0],
  ] as const;
  for (const [other, section, share] of route) {
    await page.evaluate(([id, share]) => {
      const heading = document.getElementById(id)!;
      heading.scrollIntoView({ behavior: 'instant' });
      const part = heading.closest('section')!.getBoundingClientRect().height;
      scrollBy({ top: part * share, behavior: 'instant' });
    }, [section, share] as const);
    const before = await reading(page);
    await pressWhereItIs(page, `.language-switch__link[hreflang="${other}"]`);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    const after = await reading(page);
    expect(after.section, `${section} in ${other}`).toBe(before.section);
    if (before.top >= 0) expect(Math.abs(after.top - before.top), `${section} in ${other}`).toBeLessThan(30);
    else expect(Math.abs(after.share - before.share), `${section} in ${other}`).toBeLessThan(0.1);
    // Who listens goes on at the heading of that section.
    await expect(page.locator(`#${before.section}`)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/${other}/${LESSON}#${before.section}$`));
  }
});

inEachLanguage('Back and Forward restore the scroll, every page is announced, the focus begins at its heading', async ({ page, lang, hand }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  const leave = async (selector: string, y: number) => {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), y);
    await expect.poll(() => page.evaluate(() => history.state?.y)).toBe(y);
    const before = await heading.innerText();
    // Followed with the focus, not the pointer: a link that is out of sight is not scrolled to.
    await page.locator(selector).evaluate((link: HTMLElement) => link.click());
    await expect(heading).not.toHaveText(before);
    await expect(heading).toBeFocused();
    await expect(page.locator('#announcer')).toHaveText(await page.title());
    expect(await scrolled()).toBe(0);
  };
  await page.goto(`/${lang}/${LESSON}`);
  await awake(page);
  await leave('.neighbours__link--next', 900);
  await leave('.neighbours__link--next', 700);
  for (const [step, y] of [['back', 700], ['back', 900], ['forward', 700], ['back', 900]] as const) {
    const before = await heading.innerText();
    await (step === 'back' ? page.goBack() : page.goForward());
    await expect(heading).not.toHaveText(before);
    await expect.poll(scrolled, step).toBe(y);
    await expect(heading).toBeFocused();
    await expect(page.locator('#announcer')).toHaveText(await page.title());
  }
  // A reload keeps it, too.
  await page.reload();
  await awake(page);
  await expect.poll(scrolled).toBe(900);
  await hand.press(page.locator('.tab-bar__link[href$="/help/"]'));
  await expect(heading).toHaveText(words(lang, 'help-title'));
});

inEachLanguage('a page that takes a while is shown and said to be coming', async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await awake(page);
  let arrive = () => {};
  const held = new Promise<void>((resolve) => { arrive = resolve; });
  await page.route(`**/${lang}/help/`, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.tab-bar__link[href$="/help/"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-going', '');
  await expect(page.locator('#announcer')).toHaveText(words(lang, 'navigator-going'));
  arrive();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(lang, 'help-title'));
  await expect(page.locator('html')).not.toHaveAttribute('data-going', '');
});

test('on a slow phone the way to the next lesson is gone ahead, and nobody notices', async ({ page, context }) => {
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The two pages between which it is gone.
  await page.addInitScript(() => {
    const stages: Document[] = [];
    Object.assign(window, { stages });
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function (text, kind) {
      const read = parse.call(this, text, kind);
      if (text.length < 1000) stages.push(read);
      return read;
    };
  });
  const stages = () =>
    page.evaluate(() => (window as unknown as { stages: Document[] }).stages.map((stage) => stage.querySelectorAll('main h1[tabindex]').length));
  const here = () => page.evaluate(() => ({
    y: scrollY, url: location.href, entries: history.length, state: history.state, title: document.title,
    heading: document.querySelector('h1')!.textContent, focus: document.activeElement!.tagName,
    said: document.getElementById('announcer')!.textContent,
  }));
  const atEnd = async () => {
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => history.state?.y === scrollY)).toBe(true);
    return here();
  };
  await page.goto(`/hy/${LESSON}`);
  await awake(page);
  const before = await atEnd();
  // The second has taken the place of the first, and reading begins at its heading.
  await expect.poll(stages).toEqual([1, 0]);
  expect(await here()).toEqual(before);

  // The tab bar lies over the end of a page: nothing is to be scrolled.
  await page.locator('.neighbours__link--next').evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before.heading!);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const next = await atEnd();
  expect(next).toMatchObject({ entries: before.entries + 1, said: next.title });
  // The way is known.
  await page.waitForTimeout(500);
  expect(await stages()).toHaveLength(2);
  await page.goBack();
  await expect.poll(here).toMatchObject({ y: before.y, url: before.url, heading: before.heading });
});

test('a page of another build is loaded in full', async ({ page }) => {
  await page.goto('/en/');
  await awake(page);
  await page.evaluate(() => { (window as { sameDocument?: boolean }).sameDocument = true; });
  await page.route('**/en/help/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(name="build" content=")[^"]*/, '$1another');
    await route.fulfill({ response, body });
  });
  await page.locator('.tab-bar__link[href$="/help/"]').click();
  await expect(page.locator('.danger-box')).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
});

test('links with anything in them do no harm', async ({ page }) => {
  page.on('dialog', () => { throw new Error('a script of the address has run'); });
  const hostile = [
    '?x=<script>alert(1)</script>', '?x="><img src=x onerror=alert(1)>', '?' + 'a'.repeat(3000),
    '#<img src=x onerror=alert(1)>', '#%E0%A4%A', '#%', '#"]', "#');alert(1)//", '#case%00', '#__proto__', '#main', '#take-along', '#Ճամփա',
  ];
  for (const tail of hostile) {
    await page.goto(`/en/${LESSON}${tail}`);
    await awake(page);
    await expect(page.getByRole('heading', { level: 1 }), tail).toHaveCount(1);
    await expect(page.locator('img[onerror], main script'), tail).toHaveCount(0);
  }
  // The same as links inside the page.
  await page.goto('/en/');
  await awake(page);
  for (const [index, tail] of hostile.entries()) {
    const path = index % 2 ? 'help/' : LESSON;
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.querySelector('main')!.append(link);
      link.click();
    }, `/en/${path}${tail}`);
    await expect(page, tail).toHaveURL(new RegExp(path));
    await expect(page.locator(index % 2 ? '.danger-box' : '.lesson'), tail).toBeVisible();
    await expect(page.locator('img[onerror], main script'), tail).toHaveCount(0);
  }
});

test('every page exists in three languages and says which it is in', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(`/${lang}/${LESSON}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    // Words of another language say so: letters of another script stand in an element with its lang.
    const strangers = await page.evaluate((lang) => {
      const scripts: Record<string, RegExp> = { hy: /[\u0531-\u0587]/, ru: /[\u0400-\u04ff]/ };
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const of = node.parentElement!.closest('[lang]')!.getAttribute('lang');
        for (const [script, letters] of Object.entries(scripts)) {
          if (script !== of && letters.test(node.textContent ?? '')) found.push(node.textContent!.trim());
        }
      }
      return [lang, ...found];
    }, lang);
    expect(strangers).toEqual([lang]);
  }
});
