// How somebody touches the page: with a finger or a pointer, or with the keyboard alone.

import { expect, type Locator, type Page } from '@playwright/test';

export interface Hand {
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Marks a radio button or a checkbox. */
  mark(target: Locator): Promise<void>;
  /** Writes into a field. */
  write(target: Locator, text: string): Promise<void>;
  /** Moves a slider to its upper end. */
  slideUp(target: Locator): Promise<void>;
}

/** A finger where there is touch, else a pointer. */
export class Pointer implements Hand {
  constructor(private readonly page: Page, private readonly touches: boolean) {}

  async press(target: Locator): Promise<void> {
    await (this.touches ? target.tap() : target.click());
  }

  async mark(target: Locator): Promise<void> {
    // The control may be drawn by its label: that is what a finger finds. A label that is a passage of a text may
    // begin in the middle of one line and end in another: the finger goes to its first words.
    const label = target.locator('xpath=ancestor::label');
    const position = await label.evaluate((element) => {
      const [whole, first] = [element.getBoundingClientRect(), (element.lastElementChild ?? element).getClientRects()[0]!];
      return { x: first.x + first.width / 2 - whole.x, y: first.y + first.height / 2 - whole.y };
    });
    await (this.touches ? label.tap({ position }) : label.click({ position }));
    await expect(target).toBeChecked();
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.press(target);
    await this.page.keyboard.insertText(text);
  }

  async slideUp(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = (await target.boundingBox())!;
    const [x, y] = [box.x + box.width - 2, box.y + box.height / 2];
    await (this.touches ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
  }
}

/** Nothing but keys: Tab until it is reached, then what that control is worked with. */
export class Keyboard implements Hand {
  constructor(private readonly page: Page) {}

  private async isFocused(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element === document.activeElement);
  }

  /** From where the focus is, forth and then back: a question is never longer than this. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (const [key, steps] of [['Tab', 40], ['Shift+Tab', 80]] as const) {
      for (let i = 0; i < steps; i += 1) {
        if (await this.isFocused(target)) return;
        await this.page.keyboard.press(key);
      }
    }
    expect(await this.isFocused(target), `Tab reaches ${target}`).toBe(true);
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async mark(target: Locator): Promise<void> {
    if ((await target.getAttribute('type')) === 'checkbox') {
      await this.reach(target);
      await this.page.keyboard.press('Space');
    } else {
      await this.markRadio(target);
    }
    await expect(target).toBeChecked();
  }

  /** Tab comes to a group, the arrows go through it. */
  private async markRadio(target: Locator): Promise<void> {
    const group = this.page.locator(`input[type=radio][name="${await target.getAttribute('name')}"]`);
    const checked = group.and(this.page.locator(':checked'));
    await this.reach((await checked.count()) > 0 ? checked : group.first());
    if ((await checked.count()) === 0) await this.page.keyboard.press('Space');
    for (let i = 0; i < 8 && !(await target.isChecked()); i += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
  }

  async slideUp(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('End');
  }
}
