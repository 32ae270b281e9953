// Filtering and ordering the actions: which cards show, and in which order, is what the JSON report says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage, wholeText } from './support/browser.mjs';
import { advice } from './support/report.mjs';

const first = 10; // how many cards of a list show before 'Show all'
const form = (page) => page.getByRole('form', { name: 'Filter and order the actions' });
const control = (page, label) => form(page).getByLabel(label, { exact: true });
const status = (page) => page.locator('#filter-view').getByRole('status');
const clear = (page) => page.getByRole('button', { name: 'Clear filters' });

const cardsOf = (page, list, which = 'article:not([hidden])') =>
  page.locator(`#${list}-cards > ${which}`).evaluateAll((cards) => cards.map((card) => card.id.slice('action/'.length)));
const ids = (actions) => actions.map((action) => action.step.id);

// The buttons below the cards; by selector, since looking roles up in the whole page is slow.
const showAll = (page) =>
  page.locator('#ready-cards + button, #blocked-cards + button').evaluateAll((all) => {
    for (const more of all) if (more.checkVisibility()) more.click();
  });

async function assertShown(page, report, fits, why) {
  await showAll(page);
  assert.deepEqual(await cardsOf(page, 'ready'), ids(report.actions.filter(fits)), why);
  assert.deepEqual(await cardsOf(page, 'blocked'), ids(report.blocked.filter(fits)), why);
}

// What each filter by a choice offers: its label, and the values of an action that it looks at.
const choices = [
  ['Key theme', (action, { themes }) => themes.filter(({ theme }) => action.themes.includes(theme.id)).map(({ number, theme }) => `${number}: ${theme.title}`)],
  ['Tier', (action) => action.tiers],
  ['Lead', (action) => [action.lead]],
  ['Topic', (action) => action.tags],
];

const parts = {
  gap: 'Gap to target',
  unlocks: 'Opens other work',
  urgency: 'Nearness of its date',
  'must-do': 'National must-do',
  shortfall: 'Figures short of target',
  advised: 'Advised for this system',
  inequality: 'Health inequalities',
  ease: 'Ease',
  confidence: 'Confidence in the rating',
};

for (const name of ['full', 'blmk-2018']) {
  const report = advice(name);

  for (const [label, valuesOf] of choices) {
    test(`${name}: by ${label.toLowerCase()}, every choice there is`, () =>
      onPage(name, {}, async (page) => {
        const all = [...report.actions, ...report.blocked];
        const offered = (await control(page, label).locator('option').allTextContents()).slice(1);
        assert.deepEqual([...offered].sort(), [...new Set(all.flatMap((action) => valuesOf(action, report)))].filter((value) => value !== '').sort());
        for (const value of offered) {
          await control(page, label).selectOption(value);
          await assertShown(page, report, (action) => valuesOf(action, report).includes(value), `${label}: ${value}`);
        }
      }));
  }

  test(`${name}: in the order of each part of the priority, then of rank`, () =>
    onPage(name, {}, async (page) => {
      const offered = await control(page, 'Order by').locator('option').allTextContents();
      assert.deepEqual(offered, ['Priority', ...Object.values(parts)]);
      for (const [part, label] of Object.entries(parts)) {
        await control(page, 'Order by').selectOption(label);
        await showAll(page);
        const points = (action) => action.priority.parts.find((one) => one.part === part).points;
        const ordered = (actions) => ids([...actions].sort((a, b) => points(b) - points(a) || a.rank - b.rank));
        assert.deepEqual(await cardsOf(page, 'ready'), ordered(report.actions), label);
        assert.deepEqual(await cardsOf(page, 'blocked'), ordered(report.blocked), label);
      }
    }));
}

test('The first ten show at first, in the order of priority; a button shows the rest and goes on there', () =>
  onPage('full', {}, async (page) => {
    const { actions } = advice('full');
    assert.deepEqual(await cardsOf(page, 'ready'), ids(actions).slice(0, first));
    assert.match(await status(page).innerText(), new RegExp(`^Showing ${first} of ${actions.length} actions\\.`));
    await page.getByRole('button', { name: `Show all ${actions.length} actions`, exact: true }).click();
    assert.deepEqual(await cardsOf(page, 'ready'), ids(actions));
    assert.match(await status(page).innerText(), new RegExp(`^Showing ${actions.length} of ${actions.length} actions\\.`));
    assert.equal(await page.evaluate(() => document.activeElement.id), `action/${ids(actions)[first]}`);
    assert.equal(await page.getByRole('button', { name: /^Show all \d+ actions$/ }).count(), 0);
  }));

test('Words: all of them, in any case, anywhere on the card; folded text counts', () =>
  onPage('full', {}, async (page) => {
    const texts = new Map();
    for (const id of [...(await cardsOf(page, 'ready', 'article')), ...(await cardsOf(page, 'blocked', 'article'))])
      texts.set(id, (await wholeText(page, `[id="action/${id}"]`)).toLowerCase());
    for (const words of ['HOUSING', 'crisis plan', 'hlp-2019', 'rule']) {
      await control(page, 'Words in it').fill(words);
      const wanted = words.toLowerCase().split(' ');
      await assertShown(page, advice('full'), ({ step }) => wanted.every((word) => texts.get(step.id).includes(word)), words);
    }
  }));

test('Filters add up, and are told to those who do not see them', () =>
  onPage('full', {}, async (page) => {
    const report = advice('full');
    await control(page, 'Tier').selectOption('place');
    await control(page, 'Topic').selectOption('Finance');
    const fits = ({ tiers, tags }) => tiers.includes('place') && tags.includes('Finance');
    await assertShown(page, report, fits);
    const fitting = report.actions.filter(fits).length;
    assert.ok(fitting > 1 && fitting < report.actions.length);
    assert.equal(await status(page).evaluate((one) => one.getAttribute('role')), 'status');
    assert.match(await status(page).innerText(), new RegExp(`^Showing ${fitting} of ${report.actions.length} actions; ${fitting} fit\\.`));
  }));

test('Where nothing fits it says so; clearing brings everything back', () =>
  onPage('full', {}, async (page) => {
    await control(page, 'Tier').selectOption('place');
    await control(page, 'Order by').selectOption('Ease');
    await control(page, 'Words in it').fill('no such words anywhere');
    assert.deepEqual([await cardsOf(page, 'ready'), await cardsOf(page, 'blocked')], [[], []]);
    assert.equal(await status(page).innerText(), 'No action fits. No blocked action fits. Ordered by ease; the numbers are the order of priority.');
    await clear(page).click();
    assert.equal(await control(page, 'Words in it').inputValue(), '');
    assert.equal(await control(page, 'Tier').inputValue(), '');
    assert.deepEqual(await cardsOf(page, 'ready'), ids(advice('full').actions).slice(0, first));
  }));

test('Enter in the field for words neither leaves the page nor clears it', () =>
  onPage('full', {}, async (page) => {
    await control(page, 'Words in it').fill('housing');
    const before = await status(page).innerText();
    await page.keyboard.press('Enter');
    assert.equal(await status(page).innerText(), before);
  }));
