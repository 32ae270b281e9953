// On paper: A4, the summary alone on page 1, everything unfolded, links as notes, no controls.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { comparable } from './support/markdown.mjs';
import { printed } from './support/paper.mjs';
import { advice, examples } from './support/report.mjs';

const bare = (text) => text.normalize('NFKC').replace(/\s+/gu, '');
const controls = 'button, input, select, textarea, [role=search], [role=form], form, nav, .nhsuk-skip-link';

for (const name of examples) {
  test(`${name}: page 1 is the whole summary, and no more`, () =>
    onPage(name, {}, async (page) => {
      const { title, opening, summary, next } = await page.evaluate(() => {
        const shown = (one) => [...one.querySelectorAll('p, li')].map((line) => line.innerText);
        const sections = [...document.querySelectorAll('main > section')];
        return {
          title: document.querySelector('h1').innerText,
          opening: shown(document.querySelector('.ics-opening')),
          summary: shown(document.getElementById('summary')).filter((line) => line !== 'Back to the contents'),
          next: sections[sections.findIndex((one) => one.id === 'summary') + 1].querySelector('h2').innerText,
        };
      });
      const paper = await printed(page);
      const first = bare(paper.text(1, 1)), second = bare(paper.text(2, 2));
      assert.deepEqual([title, 'Summary', ...opening, ...summary].filter((line) => !first.includes(bare(line))), []);
      assert.ok(!first.includes(bare(next)), `page 1 goes on to '${next}'`);
      assert.ok(second.includes(bare(next)), `page 2 does not begin with '${next}'`);
    }));

  test(`${name}: A4, each page with the system's name and its number`, () =>
    onPage(name, {}, async (page) => {
      const paper = await printed(page);
      assert.equal(paper.size, 'A4');
      const { system } = advice(name);
      for (let at = 1; at <= paper.pages; ++at) {
        const text = bare(paper.text(at, at));
        assert.ok(text.includes(bare(`Page ${at} of ${paper.pages}`)), `page ${at} lacks its number`);
        assert.ok(text.includes(bare(system)), `page ${at} lacks the system's name`);
      }
    }));
}

test('What is folded on the screen is unfolded, and folded again afterwards', () =>
  onPage('full', {}, async (page) => {
    const { actions, themes, acronyms } = advice('full');
    const open = () => page.locator('details[open]').count();
    const before = await open();
    const text = comparable((await printed(page)).text(), acronyms);
    assert.equal(await open(), before);
    const { because } = actions[0].priority.parts.find((part) => part.part === 'gap');
    // Their beginnings: a page may end in the middle.
    const begins = (words) => comparable(words, acronyms).slice(0, 40);
    for (const folded of [because, actions[0].source, themes.flatMap((theme) => theme.national)[0].recommendation.title])
      assert.ok(text.includes(begins(folded)), folded);
  }));

test('Links say where they lead: action 3, key theme 7', () =>
  onPage('full', {}, async (page) => {
    const text = bare((await printed(page)).text());
    const noted = await page.locator('#recommendations .ics-card a[data-note]').evaluateAll((links) =>
      links.filter((link) => link.checkVisibility() && link.dataset.note).map((link) => `${link.innerText} (${link.dataset.note})`));
    assert.ok(noted.length > 10);
    assert.deepEqual(noted.filter((note) => !text.includes(bare(note))), []);
    assert.match(noted[0], /\((blocked )?action \d+\)$/);
    assert.ok(text.includes('(keytheme'));
  }));

test('No control is printed', () =>
  onPage('full', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator(controls).evaluateAll((all) =>
      all.filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest('.ics-graph__region')).map((one) => one.outerHTML.slice(0, 90)));
    assert.deepEqual(shown, []);
    const text = (await printed(page)).text();
    for (const words of ['Clear filters', 'Order by', 'Show all', 'Try it', 'Spell out', 'Skip to', 'Zoom in', 'Find a step'])
      assert.ok(!text.includes(words), words);
  }));

test('The drawing of the graph and its table are on paper', () =>
  onPage('full', {}, async (page) => {
    const focus = await page.locator('#map h3 a').first().innerText();
    const text = bare((await printed(page)).text());
    assert.ok(text.includes(bare(`What comes before ‘${focus}’`)), focus);
    // Each step of the drawing: its words stand on paper once more than the table has them.
    const nodes = await page.locator('.ics-graph__node .ics-graph__title').allInnerTexts();
    assert.ok(nodes.length > 3);
    const times = (words) => text.split(bare(words)).length - 1;
    const table = bare((await page.locator('.ics-graph__table').textContent()));
    for (const words of nodes) assert.ok(times(words) > table.split(bare(words)).length - 1, words);
  }));

test('Every action that paper names by its number has its line there', () =>
  onPage('full', {}, async (page) => {
    const text = bare((await printed(page)).text());
    const { actions } = advice('full');
    assert.ok(text.includes(bare(`All ${actions.length} actions as a table`)));
    const missing = actions.filter(({ rank, step }) => rank > 10 && !text.includes(bare(step.title).slice(0, 12)));
    assert.deepEqual(missing.map(({ rank }) => rank), []);
  }));

test('Paper says on its first page what the actions were kept to', () =>
  onPage('full', {}, async (page) => {
    const kept = 'Of the actions, this copy shows in full only those with';
    assert.ok(!bare((await printed(page)).text(1, 1)).includes(bare(kept)));
    await page.getByLabel('Lead', { exact: true }).selectOption('Finance directors');
    await page.getByLabel('Words in it').fill('plan');
    const first = bare((await printed(page)).text(1, 1));
    assert.ok(first.includes(bare(`${kept} lead 'Finance directors' and the words 'plan'.`)), first);
  }));

test('A sketch stays off the paper', () =>
  onPage('full', {}, async (page) => {
    await page.getByLabel(/^Try it/).first().check();
    assert.ok(!(await printed(page)).text().includes('A sketch.'));
  }));
