// Addresses within the page: what they name is shown, unfolded, in view and has the keyboard, wherever it was hidden.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { advice } from './support/report.mjs';

const { actions, blocked, themes } = advice('full');
const last = actions.at(-1).step.id;
const national = themes.flatMap((theme) => theme.national)[0].recommendation.id;
const local = themes.flatMap((theme) => theme.local)[0].recommendation.id;

// How the element with this id stands: all of these should be true.
const standing = (page, id) =>
  page.evaluate((target) => {
    const element = document.getElementById(target);
    const box = element.getBoundingClientRect();
    return {
      shown: element.checkVisibility(),
      unfolded: !element.parentElement.closest('details:not([open])'),
      'in view': box.top >= -1 && box.top < innerHeight,
      'near the top': box.top < innerHeight / 2 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
      focused: document.activeElement === element,
    };
  }, id);

async function assertStands(page, id) {
  await page.waitForTimeout(50);
  const how = await standing(page, id);
  assert.deepEqual(Object.keys(how).filter((one) => !how[one]), [], id);
}

for (const [what, id] of [
  ['the first action', `action/${actions[0].step.id}`],
  ['an action beyond the first ten', `action/${last}`],
  ['a blocked action', `action/${blocked[0].step.id}`],
  ['a recommendation', `recommendation/${local}`],
  ['a recommendation for national bodies, which is folded', `recommendation/${national}`],
  ['a question', 'questions/3'],
]) {
  test(`A page opened at ${what} shows it`, () => onPage('full', { at: id }, (page) => assertStands(page, id)));
}

test('An address typed later shows it too', () =>
  onPage('full', {}, async (page) => {
    for (const id of [`action/${last}`, `recommendation/${national}`, 'questions/1']) {
      await page.evaluate((to) => { location.hash = to; }, id);
      await assertStands(page, id);
    }
  }));

test('A link to a card that was filtered away brings it back', () =>
  onPage('full', {}, async (page) => {
    await page.getByLabel('Words in it').fill('no such words');
    await page.evaluate((to) => { location.hash = to; }, `action/${last}`);
    await assertStands(page, `action/${last}`);
    assert.equal(await page.getByLabel('Words in it').inputValue(), '');
  }));

test('Following the same link twice works the second time as well', () =>
  onPage('full', {}, async (page) => {
    const link = page.locator('#summary ol a').first();
    const id = (await link.getAttribute('href')).slice(1);
    for (const time of [1, 2]) {
      await page.evaluate(() => scrollTo(0, 0));
      await link.click();
      await assertStands(page, id, time);
    }
  }));

test('Every link of the page leads to something', () =>
  onPage('full', {}, async (page) => {
    const broken = await page.evaluate(() => {
      const steps = new Set(JSON.parse(document.getElementById('page-data').textContent).way.map((step) => `graph/${step.id}`));
      return [...document.querySelectorAll('a[href]')]
        .map((link) => decodeURIComponent(link.hash.slice(1)))
        .filter((id) => !steps.has(id) && !document.getElementById(id));
    });
    assert.deepEqual(broken, []);
  }));

test('No id stands twice', () =>
  onPage('full', {}, async (page) => {
    const twice = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[id]')].map((one) => one.id);
      return all.filter((id, at) => all.indexOf(id) !== at);
    });
    assert.deepEqual(twice, []);
  }));

for (const odd of ['no-such-place', '%', '%E0%A4%A', 'action/', '"><script>', 'graph/no-such-step'])
  test(`An address that leads nowhere, '${odd}', does no harm`, () =>
    onPage('blmk-2018', { at: odd }, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), 'true');
    }));
