// Trying actions out on the page: ticks on cards, the lists of what follows, the marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { advice } from './support/report.mjs';

const strategy = 'hlp-2019/2.3/maturing/03'; // ready; what follows waits for it
const plan = 'hlp-2019/2.3/maturing/04';

const tick = (page, id) => page.locator(`[id="try/${id}"]`);
const card = (page, id) => page.locator(`[id="action/${id}"]`);
const status = (page) => page.locator('.ics-sketch__status').textContent();
const headings = (page) => page.locator('#sketch-view h3').allTextContents();

test('Each action that is ready can be tried, and no blocked one', () =>
  onPage('full', {}, async (page) => {
    const shown = await page.locator('[id^="try/"]').evaluateAll((all) =>
      all.filter((one) => !one.closest('.nhsuk-checkboxes').hidden).map((one) => one.id.slice('try/'.length)));
    const ready = advice('full').actions.map((action) => action.step.id);
    assert.deepEqual(shown.sort(), ready.sort());
    assert.equal(await status(page), 'Sketch: no action is ticked.');
  }));

test('A tick says what could start, and marks its card in words', () =>
  onPage('full', {}, async (page) => {
    await tick(page, strategy).check();
    assert.equal(await status(page), 'Sketch: as if 1 action was done, 1 more action could start, and no stage would be reached.');
    assert.deepEqual(await headings(page), ['As if done (1)', 'Ready in the sketch: tick those to try as well (1)']);
    assert.equal(await card(page, plan).getByText('Ready in the sketch').isVisible(), true);
    assert.equal(await card(page, strategy).getByText('Ready in the sketch').isVisible(), false);
    assert.match(await page.locator('#sketch-view').textContent(), /graph alone: rules were not run/);
  }));

test('What became ready can be ticked in turn, by keyboard too, and goes with what made it so', () =>
  onPage('full', {}, async (page) => {
    await tick(page, strategy).check();
    const box = page.locator(`[id="sketch/${plan}"]`);
    await box.focus();
    await page.keyboard.press('Space');
    assert.deepEqual(await headings(page), ['As if done (2)']);
    assert.equal(await page.evaluate(() => document.activeElement.id), `sketch/${plan}`);
    assert.equal(await tick(page, plan).isChecked(), true);
    await tick(page, strategy).uncheck();
    assert.equal(await status(page), 'Sketch: no action is ticked.');
    assert.equal(await tick(page, plan).isChecked(), false);
  }));

test('Clearing unticks all; nothing is stored', () =>
  onPage('full', {}, async (page) => {
    await tick(page, strategy).check();
    await page.getByRole('button', { name: 'Clear the sketch' }).click();
    assert.equal(await status(page), 'Sketch: no action is ticked.');
    assert.deepEqual(await headings(page), []);
    assert.equal(await tick(page, strategy).isChecked(), false);
    assert.equal(await page.evaluate(() => document.cookie), '');
    await tick(page, strategy).check();
    await page.reload();
    assert.equal(await status(page), 'Sketch: no action is ticked.');
  }));

test('A link leads from the sketch to the graph', () =>
  onPage('full', {}, async (page) => {
    await tick(page, strategy).check();
    await page.getByRole('link', { name: /^In the graph.*Write mental health investment/ }).click();
    assert.equal(await page.locator('#graph-view [aria-current]').getAttribute('data-step'), plan);
  }));
