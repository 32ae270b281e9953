// Acronyms say on the spot what they stand for: to a click, to the keyboard, and to a screen reader.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { advice, examples } from './support/report.mjs';

// What stands behind an acronym, as it shows.
const shown = (locator) => locator.evaluate((abbr) => getComputedStyle(abbr, '::after').content);
const spellOut = (page) => page.getByLabel('Spell out acronyms everywhere');

for (const name of examples)
  test(`${name}: each has its expansion from the glossary`, () =>
    onPage(name, {}, async (page) => {
      const known = new Map(advice(name).acronyms.map(({ term, expansion }) => [term, expansion]));
      const marked = await page.locator('abbr').evaluateAll((all) => all.map((abbr) => [abbr.textContent, abbr.title]));
      assert.ok(marked.length > 20);
      const wrong = marked.filter(([term, title]) => known.get(term) !== title && known.get(term.replace(/s$/, '')) !== title);
      assert.deepEqual(wrong, []);
    }));

test('A click on one says what it stands for, a second hides it', () =>
  onPage('full', {}, async (page) => {
    const abbr = page.locator('abbr:not(.ics-spelt):not(a abbr)').locator('visible=true').first();
    assert.equal(await shown(abbr), 'none');
    await abbr.click();
    assert.equal(await shown(abbr), `" (${await abbr.getAttribute('title')})"`);
    await abbr.click();
    assert.equal(await shown(abbr), 'none');
  }));

test('A click on another closes the first', () =>
  onPage('full', {}, async (page) => {
    const all = page.locator('abbr:not(.ics-spelt):not(a abbr)').locator('visible=true');
    await all.nth(0).click();
    await all.nth(1).click();
    assert.deepEqual([await shown(all.nth(0)) === 'none', await shown(all.nth(1)) === 'none'], [true, false]);
  }));

// Where the text itself has just said what it stands for, nothing is said twice.
test('By keyboard: a switch spells all of them out', () =>
  onPage('full', {}, async (page) => {
    await spellOut(page).focus();
    await page.keyboard.press('Space');
    const silent = await page.locator('abbr').evaluateAll((all) =>
      all.filter((abbr) => getComputedStyle(abbr, '::after').content !== `" (${abbr.title})"`)
        .filter((abbr) => !abbr.matches('.ics-spelt') || !/^('s)? \(/.test(abbr.nextSibling?.textContent ?? ''))
        .map((abbr) => abbr.outerHTML));
    assert.deepEqual(silent, []);
    const twice = await page.locator('abbr.ics-spelt').evaluateAll((all) => all.filter((abbr) => getComputedStyle(abbr, '::after').content !== 'none').length);
    assert.equal(twice, 0);
    await page.keyboard.press('Space');
    assert.equal(await shown(page.locator('abbr:not(.ics-spelt)').first()), 'none');
  }));

test('An acronym in a link is part of the link', () =>
  onPage('full', {}, async (page) => {
    const abbr = page.locator('a abbr').locator('visible=true').first();
    await abbr.click();
    assert.notEqual(new URL(page.url()).hash, '');
  }));
