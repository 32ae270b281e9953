// Whatever an assessment's texts hold, the page shows it as text, all of it, and stays what it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults } from './support/axe.mjs';
import { onPage, phone, wholeText } from './support/browser.mjs';
import { hostileAssessment } from './support/hostile.mjs';
import { sidewaysFaults } from './support/layout.mjs';
import { printed } from './support/paper.mjs';
import { report } from './support/report.mjs';
import { missing, textsOf } from './support/said.mjs';

const { path, texts } = hostileAssessment();
const unfoldAll = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;
const exactly = (name) => ({ name, exact: true });

test('The assessment holds hostile texts in more than a hundred places', () => assert.ok(texts > 100, `${texts}`));

test('Nothing of them runs or becomes an element, and nothing is asked for', () =>
  onPage(path, {}, async (page) => {
    await unfoldAll(page);
    assert.equal(await page.evaluate(() => window.intruded), undefined);
    assert.equal(await page.locator('[id=intruder], [onclick], [onfocus], [onload], [onerror], img, i, b').count(), 0);
    const scripts = await page.locator('script').evaluateAll((all) => all.map((one) => one.id || one.parentElement.tagName));
    assert.deepEqual(scripts, ['page-data', 'BODY']);
    assert.deepEqual(await page.locator('a').evaluateAll((links) => links.map((link) => link.protocol).filter((one) => one !== 'file:')), []);
  }));

test('All that the Markdown report says of them stands on the page', () =>
  onPage(path, { javaScriptEnabled: false }, async (page) => assert.deepEqual(missing(path, await textsOf(page)), [])));

test('They show as they were written, but for characters that would do harm', () =>
  onPage(path, {}, async (page) => {
    const name = await page.locator('h1').innerText();
    for (const part of ["<b id='intruder' onclick='window.intruded = 1'>bold</b>", '</script></style></title></textarea><script>', '<!-- --> <![CDATA[ ]]> &amp; &lt;i&gt; &#60;', '" onfocus="window', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'עברית عربى'])
      assert.ok(name.includes(part), part);
    assert.match(await page.title(), /<script>window\.intruded = 2<\/script>.*: what to do next in mental health$/);
    assert.equal((await wholeText(page)).match(harmful), null);
    assert.ok(name.includes('\ufffdright to left\ufffd'), 'a harmful character shows as one that was replaced');
  }));

test('The file holds no control or bidirectional character, but for what its script is made of', () => {
  const [text] = report(path, 'html').replace(/<script>[\s\S]*?<\/script>/, '').match(harmful) ?? [''];
  assert.equal(text, '');
});

for (const [what, viewport] of [['320 px', phone], ['1280 px', { width: 1280, height: 900 }]])
  test(`The page keeps its width, ${what}, all unfolded`, () =>
    onPage(path, { viewport }, async (page) => {
      await unfoldAll(page);
      assert.deepEqual(await sidewaysFaults(page), []);
    }));

test('Filters, graph and sketch work on them', () =>
  onPage(path, {}, async (page) => {
    await page.getByLabel('Words in it').fill('<script>window.intruded');
    assert.match(await page.locator('#filter-view').getByRole('status').innerText(), /\d+ fits?\./);
    await page.getByRole('button', exactly('Clear filters')).click();
    await page.locator('#ready-cards').getByRole('checkbox').first().check();
    await page.getByLabel(/^Find a step/).fill('<b');
    assert.equal(await page.evaluate(() => window.intruded), undefined);
  }));

test('axe finds nothing', () => onPage(path, {}, async (page) => assert.deepEqual(await accessibilityFaults(page), [])));

test('It prints, on A4', () => onPage(path, {}, async (page) => assert.equal((await printed(page)).size, 'A4')));
