// The graph and the sketch on the page against the JSON report: who is drawn around a step, what a search finds, what an
// action opens; and axe on both.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults } from './support/axe.mjs';
import { onPage, phone } from './support/browser.mjs';
import { sidewaysFaults } from './support/layout.mjs';
import { advice, examples } from './support/report.mjs';

const way = new Map(advice('full').way.map((step) => [step.step.id, step]));
const data = 'hlp-2019/3.1/maturing/07'; // 'Agree with all providers how required data, ...': gates two others

const drawing = (page) => page.getByRole('group', { name: 'Drawing of the steps around the one in focus' });
const drawn = (page) => drawing(page).getByRole('button').evaluateAll((all) => all.map((one) => one.dataset.step));
const status = (page) => page.locator('#graph-view > [role=status]').innerText();
const sorted = (all) => [...new Set(all)].sort();

const isPast = (id) => ['done', 'not-applicable'].includes(way.get(id).state);
const needs = (id) => way.get(id).needs.map((edge) => edge.step);
const neededBy = (id) => [...way.keys()].filter((other) => needs(other).includes(id));
const helping = (id) => way.get(id).helped_by.map((edge) => edge.step);
const helped = (id) => [...way.keys()].filter((other) => helping(other).includes(id));

// All within so many arrows of a step, going one way, through steps that may be drawn.
function within(id, next, distance, may) {
  const seen = new Set([id]);
  let layer = [id];
  for (let away = 0; away < distance && layer.length > 0; ++away) {
    layer = layer.flatMap(next).filter((one) => may(one) && !seen.has(one));
    for (const one of layer) seen.add(one);
  }
  return seen;
}
const around = (id, distance, may) => sorted([...within(id, needs, distance, may), ...within(id, neededBy, distance, may)]);
const open = (id) => !isPast(id);

for (const name of examples)
  test(`${name}: begins with an action that can start and that something waits for`, () =>
    onPage(name, {}, async (page) => {
      const [focus, ...others] = await drawn(page);
      assert.ok(advice(name).actions.some((action) => action.step.id === focus), focus);
      assert.ok(others.length > 0);
    }));

test('Draws what is open within the steps asked for, both ways', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    for (const [choice, distance] of [['1', 1], ['2', 2], ['3', 3], ['all', Infinity]]) {
      await page.getByLabel('Steps away').selectOption(choice);
      assert.deepEqual(sorted(await drawn(page)), around(data, distance, open), choice);
    }
  }));

test('Says how many steps wait, and how many it hides; shows those that are done when asked', () =>
  onPage('full', { at: 'graph/hlp-2019/2.3/maturing/15' }, async (page) => {
    const id = 'hlp-2019/2.3/maturing/15';
    await page.getByLabel('Steps away').selectOption('1');
    const [before, after] = [needs(id), neededBy(id)];
    const [waits, waited] = [before.filter(open), after.filter(open)];
    const past = [...before, ...after].filter(isPast).length;
    const counted = (n, one) => (n === 0 ? [] : [`${n} ${one}${n === 1 ? '' : 's'}`]);
    const steps = (ids) => {
      const stages = ids.filter((one) => way.get(one).is_milestone).length;
      return [...counted(ids.length - stages, 'action'), ...counted(stages, 'stage')].join(' and ') || 'nothing';
    };
    assert.ok((await status(page)).startsWith(`Up to 1 step away, it waits for ${steps(waits)}, and ${steps(waited)} wait`), await status(page));
    assert.equal((await status(page)).match(/Hidden: (\d+) steps?/)?.[1] ?? '0', `${past}`);
    await page.getByLabel('Show steps that are done or not applicable').check();
    assert.deepEqual(sorted(await drawn(page)), around(id, 1, () => true));
    assert.ok(!(await status(page)).includes('Hidden'));
  }));

test('Shows what would help when asked, with arrows of another kind', () =>
  onPage('full', {}, async (page) => {
    const id = [...way.keys()].find((one) => open(one) && helping(one).some(open));
    await page.evaluate((to) => { location.hash = `graph/${to}`; }, id);
    await page.getByLabel('Steps away').selectOption('1');
    const dashed = () => drawing(page).locator('svg path').evaluateAll((all) => all.filter((one) => getComputedStyle(one).strokeDasharray !== 'none').length);
    assert.equal(await dashed(), 0);
    await page.getByLabel('Show what would help, with dashed arrows').check();
    const beside = [...helping(id), ...helped(id)].filter(open);
    assert.deepEqual(sorted(await drawn(page)), sorted([...around(id, 1, open), ...beside]));
    assert.ok((await dashed()) > 0);
  }));

test('Search finds by title, id and capability', () =>
  onPage('full', {}, async (page) => {
    const field = page.getByLabel(/^Find a step/);
    const matches = page.getByRole('search', { name: 'Steps' }).getByRole('listitem');
    const holds = (words) => [...way.values()].filter(({ step, capability }) =>
      words.split(' ').every((word) => `${step.title}\n${step.id}\n${capability.title}`.toLowerCase().includes(word)));
    for (const words of ['housing', 'crisis cafés', 'hlp-2019/2.3/maturing', 'workforce models']) {
      await field.fill(words);
      const found = holds(words);
      assert.ok(found.length > 0, words);
      assert.equal(await matches.count(), Math.min(8, found.length), words);
      assert.ok((await matches.first().innerText()).startsWith(found[0].step.title), words);
    }
  }));

for (const [what, options] of [['a desktop', {}], ['a phone', { viewport: phone }], ['forced colours', { forcedColors: 'active' }]])
  test(`axe finds nothing on the graph with everything shown, on ${what}`, () =>
    onPage('full', { at: `graph/${data}`, ...options }, async (page) => {
      await page.getByLabel('Steps away').selectOption('all');
      await page.getByLabel('Show steps that are done or not applicable').check();
      await page.getByLabel('Show what would help, with dashed arrows').check();
      await page.getByLabel(/^Find a step/).fill('mental');
      await page.getByText('The same as a table', { exact: true }).click();
      assert.deepEqual(await accessibilityFaults(page, '#map'), []);
    }));

// The sketch.

const box = (page, id) => page.locator(`[id="action/${id}"]`).getByRole('checkbox', { name: /^Try it: as if this were done/ });
const follows = (page) =>
  page.locator('#sketch-view').getByRole('heading', { name: /^(Ready in the sketch|Stages reached in the sketch)/ }).locator('xpath=following-sibling::ul[1]/li');

for (const name of examples)
  test(`${name}: the sketch opens what the report says an action opens`, () =>
    onPage(name, {}, async (page) => {
      const report = advice(name);
      const openers = report.actions.filter((action) => action.opens.length > 0);
      for (const action of openers.slice(0, 6)) {
        await page.evaluate((id) => { location.hash = `action/${id}`; }, action.step.id);
        await box(page, action.step.id).check();
        const said = (await follows(page).allInnerTexts()).map((text) => text.split('\n')[0].trim());
        for (const { title } of action.opens) assert.ok(said.some((text) => text.startsWith(title)), `${action.step.title}: ${title}: ${said}`);
        await box(page, action.step.id).uncheck();
      }
    }));

for (const [what, options] of [['a desktop', {}], ['a phone', { viewport: phone }]])
  test(`axe finds nothing on a sketch with ticks, and all of it fits, on ${what}`, () =>
    onPage('full', options, async (page) => {
      const { step, opens } = advice('full').actions.find((action) => action.opens.length > 0);
      await box(page, step.id).check();
      assert.equal(await page.locator(`[id="action/${opens[0].id}"]`).evaluate((one) => getComputedStyle(one).outlineStyle), 'dashed');
      assert.deepEqual(await accessibilityFaults(page, '#next'), []);
      assert.deepEqual(await sidewaysFaults(page), []);
    }));
