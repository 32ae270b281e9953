// Everything that the Markdown report says stands on the page, in the section, and the card, of the same heading; and
// nothing of it needs the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { examples } from './support/report.mjs';
import { missing, textsOf } from './support/said.mjs';

for (const name of examples) {
  test(`${name}: the page says all that the Markdown report says`, () =>
    onPage(name, { javaScriptEnabled: false }, async (page) => {
      assert.deepEqual(missing(name, await textsOf(page)), []);
    }));
}

test('A paragraph, a row and a field that were missing would be named', () =>
  onPage('blmk-2018', { javaScriptEnabled: false }, async (page) => {
    await page.evaluate(() => {
      for (const one of ['#summary p', '#requirements tbody tr', '#next .ics-card__face > div']) document.querySelector(one).remove();
    });
    const places = missing('blmk-2018', await textsOf(page)).map((line) => line.split(' | ')[0]);
    assert.deepEqual([...new Set(places)].sort(), ['National requirements', 'Summary', 'What to do next']);
  }));
