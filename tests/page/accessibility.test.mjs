// axe-core finds nothing on any view of the page: all rules of WCAG 2.0 to 2.2, A and AA, and best practices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults } from './support/axe.mjs';
import { onPage, phone } from './support/browser.mjs';
import { report } from './support/report.mjs';

const unfoldAll = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));

// What is done to the page, or to the reader's settings, before axe looks.
const views = {
  'as it opens': {},
  'all unfolded and shown': { options: {}, make: async (page) => {
    for (const more of await page.getByRole('button', { name: /^Show all / }).all()) if (await more.isVisible()) await more.click();
    await unfoldAll(page);
  } },
  filtered: { make: (page) => page.getByLabel('Words in it').fill('housing') },
  'nothing fits': { make: (page) => page.getByLabel('Words in it').fill('no such words') },
  'acronyms spelt out': { make: (page) => page.getByLabel('Spell out acronyms everywhere').check() },
  'on a phone': { options: { viewport: phone } },
  'on paper': { make: (page) => page.emulateMedia({ media: 'print' }) },
  'dark colours': { options: { colorScheme: 'dark' } },
  'forced colours': { options: { forcedColors: 'active' } },
  'reduced motion': { options: { reducedMotion: 'reduce' } },
};
// axe needs timers, which a browser without scripts does not run: so the page without its script, in one with them.
const withoutScript = (name) => report(name, 'html').replace(/<script>[\s\S]*?<\/script>/, '');

// Every view of one report; of the longest one those that show what the other does not have.
const shown = { 'blmk-2018': Object.keys(views), full: ['as it opens', 'all unfolded and shown', 'on a phone', 'on paper'] };
for (const [name, names] of Object.entries(shown)) {
  for (const [view, { options = {}, make = () => {} }] of names.map((one) => [one, views[one]]))
    test(`${name}: ${view}`, () =>
      onPage(name, options, async (page) => {
        await make(page);
        assert.deepEqual(await accessibilityFaults(page), []);
      }));
}

test('without script', () =>
  onPage(withoutScript('blmk-2018'), {}, async (page) => assert.deepEqual(await accessibilityFaults(page), [])));

test('A control without a name, and text too pale to read, would be noticed', () =>
  onPage('blmk-2018', {}, async (page) => {
    await page.evaluate(() => {
      document.querySelector('label[for="filter-words"]').remove();
      document.querySelector('#summary p').style.color = '#bbb';
    });
    const faults = await accessibilityFaults(page);
    assert.deepEqual(faults.map((line) => line.split(' ')[0]).sort(), ['color-contrast', 'label']);
  }));
