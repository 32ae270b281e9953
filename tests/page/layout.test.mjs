// The page fits its window: at 320 px, at 200 % zoom, with wider spacing of text. Only regions marked for it scroll sideways.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage, phone } from './support/browser.mjs';
import { sidewaysFaults } from './support/layout.mjs';

const unfoldAll = () => document.querySelectorAll('details').forEach((details) => { details.open = true; });

// As WCAG's 1.4.12 has it; by the style's own rules, since the page's policy lets no other be added.
function spaceText() {
  const sheet = document.styleSheets[0];
  sheet.insertRule('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }', sheet.cssRules.length);
  sheet.insertRule('p { margin-bottom: 2em !important; }', sheet.cssRules.length);
}

for (const name of ['full', 'blmk-2018']) {
  for (const [what, viewport] of [
    ['320 px wide', phone],
    ['200 % of 1280 by 900', { width: 640, height: 450 }],
    ['a tablet, 768 px', { width: 768, height: 1024 }],
    ['1280 px wide', { width: 1280, height: 900 }],
  ])
    test(`${name}: ${what}`, () =>
      onPage(name, { viewport }, async (page) => {
        assert.deepEqual(await sidewaysFaults(page), []);
        await page.evaluate(unfoldAll);
        assert.deepEqual(await sidewaysFaults(page), []);
      }));

  test(`${name}: 320 px wide, acronyms spelt out`, () =>
    onPage(name, { viewport: phone }, async (page) => {
      await page.getByLabel('Spell out acronyms everywhere').check();
      assert.deepEqual(await sidewaysFaults(page), []);
    }));

  test(`${name}: 320 px wide, with text spaced out`, () =>
    onPage(name, { viewport: phone }, async (page) => {
      await page.evaluate(spaceText);
      assert.deepEqual(await sidewaysFaults(page), []);
    }));
}

test('Something too wide would be noticed', () =>
  onPage('blmk-2018', { viewport: phone }, async (page) => {
    await page.evaluate(() => { document.querySelector('#summary p').style.width = '400px'; });
    assert.ok((await sidewaysFaults(page)).some((line) => line.startsWith('The page scrolls sideways')));
  }));

test('Every target is at least 24 px, or stands in a line of text', () =>
  onPage('full', { viewport: phone }, async (page) => {
    const small = await page.locator('button, input, select, summary').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([one, box]) => `${one.outerHTML.slice(0, 80)}: ${box.width} by ${box.height}`));
    assert.deepEqual(small, []);
  }));
