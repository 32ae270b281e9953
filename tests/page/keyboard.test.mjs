// The page by keyboard alone: in the order of the page, always with a focus that can be seen, never caught.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';

// In the page: what can be reached, and how each thing looks; kept there for later comparison.
function prepare() {
  const focusable = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
  window.reachable = () =>
    [...document.querySelectorAll(focusable)].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ checkVisibilityCSS: true }));
  window.nameOf = (one) => `${one.tagName.toLowerCase()} '${(one.getAttribute('aria-label') ?? one.innerText ?? '').trim().slice(0, 60) || one.id}'`;
  const properties = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'borderBottomColor', 'borderBottomWidth', 'color', 'clip'];
  // A checkbox and the handle of what unfolds show their focus on what is drawn for them.
  const drawnFor = (one) => [one, ...(one.labels ?? []), ...one.querySelectorAll('span')];
  window.lookOf = (one) =>
    drawnFor(one)
      .flatMap((part) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo || null)))
      .flatMap((style) => properties.map((property) => style[property]))
      .join('|');
  window.restingLook = new Map(window.reachable().map((one) => [one, window.lookOf(one)]));
}

// Presses Tab until nothing more has the focus: what had it, and what was wrong.
async function tabThrough(page, key = 'Tab', most = 1500) {
  const seen = [], faults = [];
  for (let at = 0; at < most; ++at) {
    await page.keyboard.press(key);
    const { name, fault, isOver } = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === document.body || one === null) return { isOver: true };
      const box = one.labels?.[0]?.getBoundingClientRect() ?? one.getBoundingClientRect();
      const fault = [];
      if (window.lookOf(one) === window.restingLook.get(one)) fault.push('its focus cannot be seen');
      if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) fault.push('it is out of view');
      if (window.last && !(window.last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) fault.push('it stands before the last');
      window.last = one;
      return { name: window.nameOf(one), fault: fault.map((words) => `${window.nameOf(one)}: ${words}`) };
    });
    if (isOver) return { seen, faults };
    seen.push(name);
    faults.push(...fault);
  }
  return { seen, faults: [`Still not at the end after ${most}: caught at ${seen.at(-1)}`] };
}

for (const name of ['blmk-2018', 'full'])
  test(`${name}: Tab reaches everything, in the order of the page, and goes on past its end`, () =>
    onPage(name, {}, async (page) => {
      await page.evaluate(prepare);
      const wanted = await page.evaluate(() => window.reachable().map(window.nameOf));
      const { seen, faults } = await tabThrough(page);
      assert.deepEqual(faults, []);
      assert.deepEqual(seen, wanted);
      assert.match(seen[0], /^a 'Skip to the report'/);
      const order = ["a 'Summary'", "input 'filter-words'", "summary 'Why, and what it rests on", "input 'graph-search'"];
      const places = order.map((one) => seen.findIndex((name) => name.startsWith(one)));
      assert.ok(places.every((at, i) => at > (places[i - 1] ?? 0)), places.join(' '));
    }));

test('A focus that cannot be seen would be noticed', () =>
  onPage('blmk-2018', {}, async (page) => {
    await page.evaluate(() => {
      const sheet = document.styleSheets[0];
      sheet.insertRule('nav a { all: unset !important; }', sheet.cssRules.length);
    });
    await page.evaluate(prepare);
    for (let at = 0; at < 3; ++at) await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.matches('nav a') && window.lookOf(document.activeElement) === window.restingLook.get(document.activeElement)));
  }));

test('The way back is the same', () =>
  onPage('blmk-2018', {}, async (page) => {
    const names = [];
    const note = async (key) => {
      await page.keyboard.press(key);
      names.push(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
    };
    for (let at = 0; at < 30; ++at) await note('Tab');
    for (let at = 0; at < 29; ++at) await note('Shift+Tab');
    assert.deepEqual(names.slice(30), names.slice(0, 29).reverse());
  }));

test('The skip link shows once it has the focus, and leads to the report', () =>
  onPage('full', {}, async (page) => {
    await page.keyboard.press('Tab');
    const box = await page.getByRole('link', { name: 'Skip to the report' }).boundingBox();
    assert.ok(box.width > 100 && box.height >= 24, JSON.stringify(box));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
  }));

for (const key of ['Enter', 'Space'])
  test(`${key} unfolds and folds`, () =>
    onPage('full', {}, async (page) => {
      const details = page.locator('#next article details').first();
      await details.locator('summary').focus();
      await page.keyboard.press(key);
      assert.equal(await details.evaluate((one) => one.open), true);
      await page.keyboard.press(key);
      assert.equal(await details.evaluate((one) => one.open), false);
    }));

test('A filter, the list it leaves and the way back work by keyboard', () =>
  onPage('full', {}, async (page) => {
    await page.getByLabel('Words in it').focus();
    await page.keyboard.type('housing');
    const status = page.locator('#filter-view').getByRole('status');
    assert.match(await status.innerText(), / fit\./);
    await page.getByRole('button', { name: 'Clear filters' }).focus();
    await page.keyboard.press('Enter');
    assert.match(await status.innerText(), /^Showing 10 of /);
  }));
