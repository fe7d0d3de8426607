// The tools about the machine readable zone, the chip and the database of lost documents, where lessons place them.

import { awake, expect, inEachLanguage, test } from '../fixtures/champa';
import type { Locator, Page } from '@playwright/test';

const lessons = {
  viewer: 'border/b3/reading-the-lines',
  digits: 'border/b3/check-digits',
  names: 'border/b3/names-in-the-zone',
  chip: 'border/b5/opening-and-trusting',
  lost: 'border/b5/interview-for-identity',
};

/** Opens a lesson and waits until its tool answers. */
async function openTool(page: Page, lang: string, lesson: string, island: string): Promise<Locator> {
  await page.goto(`/${lang}/${lesson}/`);
  await awake(page);
  const tool = page.locator(`.live--${island}`);
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('[data-woken]')).toBeAttached();
  return tool;
}

inEachLanguage('a field is touched, its meaning read, and a fault found', async ({ page, lang, a11y }) => {
  const tool = await openTool(page, lang, lessons.viewer, 'mrz-viewer');
  await expect(tool.locator('.zone-tile')).toHaveCount(14);
  await tool.locator('.zone-tile', { hasText: '790321' }).click();
  const detail = tool.locator('.zone-detail');
  await expect(detail).toContainText('1979');
  await expect(detail).toContainText('21 MAR 1979');
  await expect(tool.locator('.zone-page__row--touched')).toContainText('21 MAR 1979');
  await expect(tool.locator('.zone-faults')).toHaveCount(0);
  await a11y.audit();

  await tool.locator('#mrz-document').selectOption('one-differs');
  await tool.locator('.zone-tile', { hasText: '310914' }).click();
  await expect(detail).toContainText('14 SEP 2034');
  await expect(detail.locator('.zone-detail__wrong li')).toHaveCount(1);

  await tool.locator('#mrz-document').selectOption('several');
  expect(await tool.locator('.zone-faults li').count()).toBeGreaterThan(4);
  await a11y.audit();
});

test('pasted lines are tidied, and absurd ones are answered', async ({ page, lang }) => {
  const tool = await openTool(page, lang, lessons.viewer, 'mrz-viewer');
  await tool.locator('#mrz-document').selectOption('own');
  const lines = tool.locator('#mrz-own');
  await lines.fill('pputovarn<<tilda<marit\nc271946085uto7903214f3309140<<<<<<<<<<<<<<02');
  await expect(tool.locator('.notice--quiet li')).toHaveCount(2);
  await expect(tool.locator('.zone-tile')).toHaveCount(14);
  await expect(tool.locator('.zone-faults')).toHaveCount(0);
  await lines.fill('<'.repeat(10_000));
  await expect(tool.locator('.notice')).toContainText('10000');
  await expect(tool.locator('.zone-tile')).toHaveCount(0);
  await lines.fill('P<UTO\u202e\u0007ERIKSSON\nL898');
  await expect(tool.locator('.zone-faults')).toContainText('U+202E');
});

test('a tool that is still far away is not passed by with the Tab key', async ({ page, lang }) => {
  await page.goto(`/${lang}/${lessons.viewer}/`);
  await awake(page);
  const tool = page.locator('.live--mrz-viewer');
  await expect(tool.locator('[inert]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(tool.locator('[data-woken]')).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('fields answer to the keyboard alone', async ({ page, lang }) => {
  const tool = await openTool(page, lang, lessons.viewer, 'mrz-viewer');
  await tool.locator('#mrz-document').focus();
  for (let field = 0; field < 5; field += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.locator('.zone-tile[aria-pressed="true"]')).toContainText('5');
  await expect(tool.locator('.zone-detail')).toContainText('Check digit of the number');
});

inEachLanguage('a change that the digit does not see, and the digit by hand', async ({ page, lang, a11y }) => {
  const tool = await openTool(page, lang, lessons.digits, 'check-digits');
  await expect(tool.locator('.zone-result__sum')).toContainText('286');
  // G at the third place becomes 6: another sum, the same digit.
  await tool.locator('.zone-blind__row').nth(2).getByRole('button', { name: '6' }).click();
  await expect(tool.locator('#digit-text')).toHaveValue('R06417285');
  await expect(tool.locator('.zone-result__sum')).toContainText('276');
  await expect(tool.locator('.zone-result')).toContainText('R0G417285');
  await expect(tool.locator('.zone-result strong')).toBeVisible();
  await a11y.audit();

  await tool.locator('#digit-text').fill('A<7');
  await tool.locator('input[name="digit-mode"]').nth(1).check();
  const cells = tool.locator('.zone-cell');
  await expect(cells).toHaveCount(11);
  const numbers = ['11', '7', '77', '0', '3', '0', '7', '1', '7', '84', '4'];
  for (const [index, number] of numbers.entries()) await cells.nth(index).fill(number);
  await tool.locator('.button--primary').click();
  await expect(tool.locator('.zone-verdict--not-yet li')).toHaveCount(1);
  await expect(cells.nth(0)).toHaveAttribute('aria-invalid', 'true');
  await cells.nth(0).fill('10');
  await cells.nth(2).fill('70');
  await cells.nth(9).fill('77');
  await cells.nth(10).fill('7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.locator('.zone-verdict--right')).toBeVisible();
  await a11y.audit();
});

inEachLanguage('a name is written by the rules, and Armenian letters have no table', async ({ page, lang, a11y }) => {
  const tool = await openTool(page, lang, lessons.names, 'name-builder');
  await expect(tool.locator('.zone-name')).toHaveText('DARNEL<KOSS<<SANDER<AAKE<<<<<<<<<<<<<<<');
  await tool.locator('#naming-surname').fill('Щербакова');
  await tool.locator('#naming-given').fill('Юлия');
  await expect(tool.locator('.zone-name')).toContainText('SHCHERBAKOVA<<IULIIA');
  await tool.locator('#naming-given').fill('Alexandrina Wilhelmina');
  await tool.locator('input[name="naming-format"]').first().check();
  await expect(tool.locator('.zone-name')).toHaveText(/^SHCHERBAKOVA<<ALEXANDRINA<WILH$/);
  await a11y.audit();
  await tool.locator('#naming-surname').fill('Սարյան');
  await expect(tool.locator('.notice').last()).toContainText('Ս');
  await expect(tool.locator('.zone-name')).toHaveCount(0);
});

inEachLanguage('a green chip, then a yellow one, each to its right decision', async ({ page, lang, a11y }) => {
  const tool = await openTool(page, lang, lessons.chip, 'chip-check');
  const go = tool.locator('#chip-go');
  const check = async (colour: 'green' | 'yellow') => {
    await go.click(); // on the reader
    await go.click(); // let it read the zone
    for (let step = 0; step < 5; step += 1) await go.click();
    await expect(tool.locator('.chip-step')).toHaveCount(7);
    await expect(tool.locator(`.chip-step .chip-lamp--${colour}`).first()).toBeVisible();
  };
  await check('green');
  await expect(tool.locator('.chip-lamp--yellow, .chip-lamp--red')).toHaveCount(0);
  await expect(tool.locator('.chip-hashes tbody tr').first()).toContainText('DG1');
  await tool.locator('input[name="chip-next"]').first().check();
  await tool.locator('.button--primary').click();
  await expect(tool.locator('.zone-verdict--right')).toBeVisible();
  await a11y.audit();

  await tool.locator('.button--primary').click();
  await expect(tool.locator('.chip-step')).toHaveCount(0);
  await check('yellow');
  await expect(tool.locator('.chip-lamp--red')).toHaveCount(0);
  // Refusing nobody: to send this traveller to the second line is not right.
  await tool.locator('input[name="chip-next"]').nth(4).check();
  await tool.locator('.button--primary').click();
  await expect(tool.locator('.zone-verdict--not-yet')).toBeVisible();
});

test('a chip that was misread opens to what the page says', async ({ page, lang }) => {
  const tool = await openTool(page, lang, lessons.chip, 'chip-check');
  const go = tool.locator('#chip-go');
  // The third chip is the misread one.
  for (let chip = 0; chip < 2; chip += 1) {
    for (let step = 0; step < 7; step += 1) await go.click();
    await tool.locator('input[name="chip-next"]').first().check();
    await tool.locator('.zone-tool__buttons .button--primary').click();
    await tool.locator('.zone-tool__buttons .button--primary').click();
  }
  await go.click();
  await go.click();
  await expect(tool.locator('.chip-lamp--yellow')).toBeVisible();
  await expect(tool.locator('.chip-step')).toHaveCount(2);
  // By keyboard: type what is printed.
  const second = (await tool.locator('.chip-zone__line').nth(1).textContent()) ?? '';
  await tool.locator('#chip-number').focus();
  await page.keyboard.type(second.slice(0, 9).replaceAll('<', ''));
  await page.keyboard.press('Tab');
  await page.keyboard.type(second.slice(13, 19));
  await page.keyboard.press('Tab');
  await page.keyboard.type(second.slice(21, 27));
  await page.keyboard.press('Enter');
  await expect(tool.locator('.chip-lamp--green')).toHaveCount(2);
  for (let step = 0; step < 5; step += 1) await go.click();
  await expect(tool.locator('.chip-step')).toHaveCount(7);
});

inEachLanguage('a case of the database is decided and explained, and asked again', async ({ page, lang, a11y }) => {
  const tool = await openTool(page, lang, lessons.lost, 'lost-documents');
  await expect(tool.locator('.zone-answer')).toBeVisible();
  await tool.locator('.button--primary').click();
  await expect(tool.locator('.notice').last()).toBeVisible();
  const choices = tool.locator('.zone-choices input');
  for (let choice = 0; choice < (await choices.count()); choice += 1) await choices.nth(choice).check();
  await tool.locator('.button--primary').click();
  // To arrest is always offered and never right: something was wrong, and something right.
  await expect(tool.locator('.zone-verdict--not-yet')).toBeVisible();
  expect(await tool.locator('.zone-verdict li').count()).toBe(await choices.count());
  await tool.locator('#sltd-number').fill('ԱԲ');
  await tool.locator('#sltd-number').press('Enter');
  await expect(tool.locator('.zone-query .notice')).toBeVisible();
  await tool.locator('#sltd-number').fill('ob1234567');
  await tool.locator('#sltd-number').press('Enter');
  await expect(tool.locator('.zone-query .zone-answer')).toBeVisible();
  await a11y.audit();
  await tool.locator('.zone-tool__buttons .button--primary').click();
  await expect(tool.locator('.zone-verdict')).toHaveCount(0);
  await expect(tool.locator('#sltd-case')).toBeFocused();
});
