// The sketch on the page: ticking an action as if done, what it says would follow, and the way back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults } from './support/axe.mjs';
import { onPage, phone } from './support/browser.mjs';
import { sidewaysFaults } from './support/layout.mjs';
import { advice } from './support/report.mjs';

const { actions, blocked } = advice('full');
const opener = actions.find((action) => action.opens.length > 0);

const card = (page, id) => page.locator(`[id="action/${id}"]`);
const box = (page, id) => card(page, id).getByRole('checkbox', { name: /^Try it: as if this were done/ });
const view = (page) => page.locator('#sketch-view');
const status = (page) => view(page).getByRole('status').textContent();
const clear = (page) => view(page).getByRole('button', { name: 'Clear the sketch' });
const under = (page, heading) => view(page).getByRole('heading', { name: heading }).locator('xpath=following-sibling::ul[1]/li');

test('Every ready action that shows can be ticked, and no blocked one', () =>
  onPage('full', {}, async (page) => {
    await page.getByRole('button', { name: /^Show all \d+ actions$/ }).click();
    assert.equal(await page.locator('#ready-cards').getByRole('checkbox').count(), actions.length);
    assert.equal(await page.locator('#blocked-cards').getByRole('checkbox').count(), 0);
    assert.ok((await box(page, opener.step.id).locator('xpath=..').innerText()).startsWith('Try it: as if this were done'));
  }));

test('It says what it is, and what it is not', () =>
  onPage('full', {}, async (page) => {
    const words = await view(page).innerText();
    for (const part of ['A sketch', 'graph alone', 'rules were not run', 'priorities did not change', 'ics-advisor what-if']) assert.ok(words.includes(part), part);
    assert.equal(await status(page), 'Sketch: no action is ticked.');
  }));

for (const name of ['full', 'blmk-2018', 'early'])
  test(`${name}: what becomes ready is what the report says an action opens`, () =>
    onPage(name, {}, async (page) => {
      const report = advice(name);
      const openers = report.actions.filter((action) => action.opens.length > 0);
      for (const action of openers.slice(0, 6)) {
        await page.evaluate((id) => { location.hash = `action/${id}`; }, action.step.id);
        await box(page, action.step.id).check();
        const said = (await under(page, /^(Ready in the sketch|Stages reached in the sketch)/).allInnerTexts()).map((text) => text.split('\n')[0].trim());
        for (const { title } of action.opens) assert.ok(said.some((text) => text.startsWith(title)), `${action.step.title}: ${title}: ${said}`);
        await box(page, action.step.id).uncheck();
      }
    }));

test('A card that becomes ready is marked, can be ticked in turn, and goes when its reason goes', () =>
  onPage('full', {}, async (page) => {
    const next = opener.opens.map(({ id }) => id).find((id) => blocked.some((action) => action.step.id === id));
    await box(page, opener.step.id).check();
    assert.match(await status(page), /^Sketch: as if 1 action was done, \d+ more actions? could start/);
    assert.ok(await card(page, next).getByText('Ready in the sketch', { exact: true }).isVisible());
    assert.equal(await card(page, next).evaluate((one) => getComputedStyle(one).borderTopStyle), 'dashed');
    await box(page, next).check();
    assert.match(await status(page), /^Sketch: as if 2 actions were done/);
    await box(page, opener.step.id).uncheck();
    assert.equal(await status(page), 'Sketch: no action is ticked.');
    assert.equal(await card(page, next).getByRole('checkbox').count(), 0);
  }));

test('Ticking in the list at the head does the same, and keeps the keyboard there', () =>
  onPage('full', {}, async (page) => {
    await box(page, opener.step.id).check();
    const { id, title } = opener.opens[0];
    await view(page).getByRole('checkbox', { name: title }).focus();
    await page.keyboard.press('Space');
    assert.equal(await view(page).getByRole('checkbox', { name: title }).isChecked(), true);
    assert.equal(await box(page, id).isChecked(), true);
    assert.equal(await page.evaluate(() => document.activeElement.id), `sketch/${id}`);
  }));

test('Clearing brings everything back; nothing is kept for the next time', () =>
  onPage('full', {}, async (page) => {
    await box(page, opener.step.id).check();
    await clear(page).click();
    assert.equal(await status(page), 'Sketch: no action is ticked.');
    assert.equal(await page.locator('input:checked').count(), 0);
    assert.equal(await page.getByText('Ready in the sketch', { exact: true }).locator('visible=true').count(), 0);
    await box(page, opener.step.id).check();
    await page.reload();
    assert.equal(await box(page, opener.step.id).isChecked(), false);
    assert.deepEqual(await page.evaluate(() => document.cookie), '');
  }));

test('Links of the sketch lead to the card and into the graph', () =>
  onPage('full', {}, async (page) => {
    await box(page, opener.step.id).check();
    const { id } = opener.opens[0];
    await view(page).locator(`a[href="#graph/${id}"]`).first().click();
    assert.equal(await page.evaluate(() => document.querySelector('#map [aria-current=true]').dataset.step), id);
    await view(page).locator(`a[href="#action/${id}"]`).first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), `action/${id}`);
  }));

for (const [what, options] of [['a desktop', {}], ['a phone', { viewport: phone }]])
  test(`With ticks: axe finds nothing and all fits, on ${what}`, () =>
    onPage('full', options, async (page) => {
      await box(page, opener.step.id).check();
      assert.deepEqual(await accessibilityFaults(page, '#next'), []);
      assert.deepEqual(await sidewaysFaults(page), []);
    }));
