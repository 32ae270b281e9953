// With JavaScript off the page is a plain report: all of it can be read, and nothing is offered that does not work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { advice, examples } from './support/report.mjs';

const plain = { javaScriptEnabled: false };
const controls = 'button, input, select, textarea, [role=button], [role=search], [role=status], [role=form], form';

const visible = (page, selector) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id || one.outerHTML.slice(0, 80)));

for (const name of examples) {
  test(`${name}: every section of the contents is there to read`, () =>
    onPage(name, plain, async (page) => {
      const named = await page.locator('nav[aria-label="Contents"] a').evaluateAll((links) => links.map((link) => link.hash.slice(1)));
      assert.deepEqual(await visible(page, 'main > section'), named);
      for (const id of named) assert.ok((await page.locator(`#${id}`).innerText()).length > 40, `${id} says hardly anything`);
    }));

  test(`${name}: all actions and recommendations show`, () =>
    onPage(name, plain, async (page) => {
      const { actions, blocked, themes } = advice(name);
      const ids = (all, kind) => all.map(({ step, recommendation }) => `${kind}/${(step ?? recommendation).id}`);
      assert.deepEqual(await visible(page, '#next article'), ids(actions, 'action'));
      assert.deepEqual(await visible(page, '#blocked article'), ids(blocked, 'action'));
      const local = themes.flatMap((theme) => theme.local);
      assert.deepEqual(await visible(page, '#recommendations .ics-theme article'), ids(local, 'recommendation'));
    }));

  test(`${name}: no control shows that would do nothing`, () =>
    onPage(name, plain, async (page) => assert.deepEqual(await visible(page, controls), [])));
}

test('With script there are such controls', () =>
  onPage('full', {}, async (page) => assert.ok((await visible(page, controls)).length > 8)));

test('What is folded unfolds, and links within the page lead there, without script', () =>
  onPage('full', plain, async (page) => {
    const details = page.locator('#next article details').first();
    await details.locator('summary').click();
    assert.ok(await details.getByText('What the priority is made of').isVisible());
    await page.locator('nav[aria-label="Contents"] a').last().click();
    const top = await page.locator('#about').evaluate((section) => section.getBoundingClientRect().top);
    assert.ok(top < 900, `${top}`);
  }));
