// The dependency graph on the page: focus, keyboard, search, options, its table and print.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage, phone } from './support/browser.mjs';
import { advice } from './support/report.mjs';

const strategy = 'hlp-2019/2.3/maturing/03'; // ready; what follows waits for it
const plan = 'hlp-2019/2.3/maturing/04';
const stage = 'hlp-2019/2.3@maturing';

const graph = (page) => page.locator('#graph-view');
const node = (page, id) => page.locator(`[data-step="${id}"]`);
const status = (page) => page.locator('.ics-graph__status').textContent();

// The steps drawn, the one in focus first; where the keyboard is; the address.
const state = (page) =>
  page.evaluate(() => ({
    focus: document.querySelector('#graph-view [aria-current]').dataset.step,
    drawn: [...document.querySelectorAll('#graph-view [data-step]')].map((one) => one.dataset.step),
    at: document.activeElement.dataset.step,
    address: location.hash,
  }));

const overlaps = (page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('#graph-view [data-step]')].map((one) => one.getBoundingClientRect());
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.filter((a, i) => boxes.some((b, j) => i < j && meet(a, b))).length;
  });

test('It begins at the first action that opens something', () =>
  onPage('full', {}, async (page) => {
    const first = advice('full').actions.find((action) => action.opens.length > 0);
    assert.equal((await state(page)).focus, first.step.id);
  }));

test('An address puts a step in focus, with what it waits for and what waits for it', () =>
  onPage('full', { at: `graph/${plan}` }, async (page) => {
    const { focus, drawn } = await state(page);
    assert.deepEqual([focus, drawn.sort()], [plan, [plan, strategy, stage].sort()]);
    assert.equal(await status(page),
      'Up to 2 steps away, it waits for 1 action, and 1 stage waits for it. Hidden: 3 steps done or not applicable.');
    assert.equal(await page.locator('.ics-graph__arrow').count(), 3);
  }));

test('An address of no step says so', () =>
  onPage('full', { at: 'graph/no/such' }, async (page) => {
    assert.equal(await status(page), 'No step on the way to the targets has the id ‘no/such’.');
  }));

test('Arrow keys follow the arrows, Enter puts in focus, Home returns, and Tab reaches the drawing once', () =>
  onPage('full', { at: `graph/${strategy}` }, async (page) => {
    await node(page, strategy).focus();
    const press = async (key) => {
      await page.keyboard.press(key);
      return (await state(page)).at;
    };
    assert.equal(await press('ArrowLeft'), strategy); // nothing comes before it
    assert.equal(await press('ArrowRight'), plan);
    assert.equal(await press('Home'), strategy);
    assert.equal(await press('ArrowRight'), plan);
    assert.equal(await press('Enter'), plan);
    assert.deepEqual([(await state(page)).focus, (await state(page)).address], [plan, `#graph/${plan}`]);
    assert.equal(await press('ArrowLeft'), strategy);
    assert.equal(await press('Tab'), undefined);
    assert.equal(await press('Shift+Tab'), strategy);
    await graph(page).getByRole('button', { name: 'Back to the last step' }).click();
    assert.deepEqual([(await state(page)).focus, (await state(page)).address], [strategy, `#graph/${strategy}`]);
  }));

test('Zoom changes the size of the text, from the keyboard too', () =>
  onPage('full', { at: `graph/${plan}` }, async (page) => {
    const width = async () => Math.round((await node(page, plan).boundingBox()).width);
    const before = await width();
    await node(page, plan).press('+');
    assert.equal(await width(), Math.round(before * 1.25));
    await graph(page).getByRole('button', { name: 'Zoom out' }).click();
    assert.equal(await width(), before);
  }));

test('A search finds steps by their words, and the first is one Enter away', () =>
  onPage('full', {}, async (page) => {
    const field = page.getByLabel('Find a step');
    await field.fill('strategy INVESTMENT');
    assert.equal(await page.locator('.ics-graph__found').textContent(), '2 steps found.');
    await field.press('Enter');
    assert.deepEqual([(await state(page)).focus, (await state(page)).at], [strategy, strategy]);
    await field.fill('no such words');
    assert.equal(await page.locator('.ics-graph__found').textContent(), 'No step holds all of these words.');
  }));

test('Done steps are drawn when asked for', () =>
  onPage('full', { at: `graph/${plan}` }, async (page) => {
    await page.getByLabel('Show steps that are done').check();
    const { drawn } = await state(page);
    assert.ok(drawn.length > 3, `${drawn}`);
    assert.equal(await status(page), 'Up to 2 steps away, it waits for 3 actions and 1 stage, and 1 stage waits for it.');
  }));

test('What would help is drawn when asked for, however many steps there are', () =>
  onPage('full', { at: `graph/${stage}` }, async (page) => {
    const dashed = page.locator('.ics-graph__arrow--helps');
    assert.equal(await dashed.count(), 0);
    await page.getByLabel('Show what would help').check();
    assert.ok((await dashed.count()) > 0);
    await page.getByLabel('Show steps that are done').check();
    await page.getByLabel('Steps away').selectOption('all');
    assert.ok((await state(page)).drawn.length > 30);
    assert.equal(await overlaps(page), 0);
  }));

test('The table names the same steps, each with a link to its card where there is one', () =>
  onPage('full', { at: `graph/${plan}` }, async (page) => {
    await graph(page).getByText('The same as a table').click();
    const rows = await page.locator('.ics-graph__table tbody tr').evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('.ics-graph__cell')].map((cell) => cell.textContent).slice(0, 3)));
    assert.deepEqual(rows, [
      ['Comes before it', 'Agree a mental health investment strategy and have the ICS board approve it', 'Ready, begun'],
      ['Waits for it', 'Control totals, operating plans and shared financial risk: Maturing', 'Stage not reached'],
    ]);
    const links = await page.locator('.ics-graph__table a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.deepEqual(links, [`#action/${strategy}`]);
  }));

test('It is laid out anew for a narrow screen, and for larger text', () =>
  onPage('full', { at: `graph/${stage}`, viewport: phone }, async (page) => {
    assert.equal(await overlaps(page), 0);
    await page.evaluate(() => { document.documentElement.style.fontSize = '150%'; });
    await page.waitForTimeout(200);
    assert.equal(await overlaps(page), 0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.waitForTimeout(200);
    assert.equal(await overlaps(page), 0);
  }));

test('In print the drawing fits the page and the table shows; afterwards all is as it was', () =>
  onPage('full', { at: `graph/${stage}` }, async (page) => {
    const size = () => page.locator('.ics-graph__canvas').evaluate((one) => [one.offsetWidth, one.offsetHeight]);
    const open = () => page.locator('.ics-graph__details').evaluate((one) => one.open);
    const before = await size();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const [width, height] = await size();
    assert.ok(width <= 640 && height <= 720, `${width} by ${height}`);
    assert.equal(await open(), true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual([await size(), await open()], [before, false]);
  }));
