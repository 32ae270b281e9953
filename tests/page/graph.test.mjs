// The graph around one step: who is drawn is what the JSON report's way says; by mouse, by keyboard, and as a table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityFaults } from './support/axe.mjs';
import { onPage, phone } from './support/browser.mjs';
import { advice, examples } from './support/report.mjs';

const way = new Map(advice('full').way.map((step) => [step.step.id, step]));
const data = 'hlp-2019/3.1/maturing/07'; // 'Agree with all providers how required data, ...': gates two others

const drawing = (page) => page.getByRole('group', { name: 'Drawing of the steps around the one in focus' });
const drawn = (page) => drawing(page).getByRole('button').evaluateAll((all) => all.map((one) => one.dataset.step));
const focused = (page) => page.evaluate(() => document.activeElement.dataset.step ?? document.activeElement.id);
const status = (page) => page.locator('#graph-view > [role=status]').innerText();
const sorted = (all) => [...new Set(all)].sort();
const hashOf = (page) => decodeURIComponent(new URL(page.url()).hash);

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
  test(`${name}: begins with the first action that opens something`, () =>
    onPage(name, {}, async (page) => {
      const { actions } = advice(name);
      const first = actions.find((action) => action.opens.length > 0) ?? actions[0];
      assert.equal((await drawn(page))[0], first.step.id);
      assert.equal(await drawing(page).locator('[aria-current=true]').getAttribute('data-step'), first.step.id);
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
    const [waits, waited] = [before.filter(open).length, after.filter(open).length];
    const past = [...before, ...after].filter(isPast).length;
    const steps = (n) => (n === 0 ? 'nothing' : n === 1 ? '1 step' : `${n} steps`);
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

test('Search finds by title, id and capability; Enter takes the first', () =>
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
    await field.fill('no such step');
    assert.equal(await page.getByText('No step holds all of these words.').count(), 1);
    await field.fill('housing');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), holds('housing')[0].step.id);
    assert.equal(hashOf(page), `#graph/${holds('housing')[0].step.id}`);
    assert.equal(await field.inputValue(), '');
  }));

test('A click on a step puts it in focus; the way back leads to the last', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    const back = page.getByRole('button', { name: 'Back to the last step' });
    const next = neededBy(data).find((id) => open(id) && !way.get(id).is_milestone);
    await drawing(page).locator(`[data-step="${next}"]`).click();
    assert.equal((await drawn(page))[0], next);
    assert.equal(hashOf(page), `#graph/${next}`);
    assert.ok(await page.locator('#graph-view h3').filter({ hasText: way.get(next).step.title }).isVisible());
    await back.click();
    assert.equal((await drawn(page))[0], data);
  }));

test('By keyboard: one stop for Tab, arrows along the arrows, Enter, Home', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    assert.equal(await drawing(page).locator('button[tabindex="0"]').count(), 1);
    await drawing(page).locator('button[tabindex="0"]').focus();
    assert.equal(await focused(page), data);
    await page.keyboard.press('ArrowRight');
    const next = await focused(page);
    assert.ok(neededBy(data).includes(next), next);
    await page.keyboard.press('ArrowLeft');
    assert.ok(needs(next).includes(await focused(page)));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const beside = await focused(page);
    assert.ok(neededBy(data).includes(beside) && beside !== next, beside);
    await page.keyboard.press('Home');
    assert.equal(await focused(page), data);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal((await drawn(page))[0], next);
    assert.equal(await focused(page), next);
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('[role=group][aria-label^=Drawing]') === null));
  }));

test('Zoom: by button and by key, sharp, and back to the width', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    const size = () => drawing(page).getByRole('button').first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const larger = await size();
    assert.ok(larger > before, `${before} ${larger}`);
    await drawing(page).getByRole('button').first().focus();
    await page.keyboard.press('-');
    assert.equal(await size(), before);
    for (let at = 0; at < 9; ++at) await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Fit the width' }).click();
    const fits = await drawing(page).evaluate((one) => one.scrollWidth <= one.clientWidth + 1);
    assert.ok(fits, 'the drawing is wider than its region');
  }));

test('No step lies upon another, at any distance', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    for (const choice of ['2', 'all']) {
      await page.getByLabel('Steps away').selectOption(choice);
      const upon = await drawing(page).getByRole('button').evaluateAll((all) => {
        const boxes = all.map((one) => one.getBoundingClientRect());
        const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
      });
      assert.equal(upon, 0, choice);
    }
  }));

test('The same as a table: the same steps, with their state and why', () =>
  onPage('full', { at: `graph/${data}` }, async (page) => {
    await page.getByText('The same as a table', { exact: true }).click();
    const rows = page.locator('#graph-view table tbody tr');
    assert.equal(await rows.count(), (await drawn(page)).length);
    const titles = await rows.evaluateAll((all) => all.map((row) => row.textContent));
    for (const id of await drawn(page)) assert.ok(titles.some((text) => text.includes(way.get(id).step.title)), id);
    const [edge] = way.get(neededBy(data).find((id) => open(id) && !way.get(id).is_milestone)).needs.filter(({ step }) => step === data);
    assert.ok(titles.some((text) => text.includes(edge.why)), edge.why);
    await rows.nth(0).getByRole('link').first().click();
    assert.equal(await focused(page), `action/${data}`);
  }));

test('An address of a step opens the page there; one of no step says so', () =>
  onPage('full', { at: 'graph/hlp-2019/2.3/maturing/04' }, async (page) => {
    assert.equal((await drawn(page))[0], 'hlp-2019/2.3/maturing/04');
    const box = await drawing(page).boundingBox();
    assert.ok(box.y < 900 && box.y + box.height > 0, JSON.stringify(box));
    await page.evaluate(() => { location.hash = 'graph/no-such-step'; });
    assert.match(await status(page), /No step on the way to the targets has the id ‘no-such-step’\./);
  }));

for (const [what, options] of [['a desktop', {}], ['a phone', { viewport: phone }], ['forced colours', { forcedColors: 'active' }]])
  test(`axe finds nothing on a drawing with everything shown, on ${what}`, () =>
    onPage('full', { at: `graph/${data}`, ...options }, async (page) => {
      await page.getByLabel('Steps away').selectOption('all');
      await page.getByLabel('Show steps that are done or not applicable').check();
      await page.getByLabel('Show what would help, with dashed arrows').check();
      await page.getByLabel(/^Find a step/).fill('mental');
      await page.getByText('The same as a table', { exact: true }).click();
      assert.deepEqual(await accessibilityFaults(page, '#map'), []);
    }));
