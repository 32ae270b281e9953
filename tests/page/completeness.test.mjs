// Everything that the Markdown report says stands on the page, in the section, and the card, of the same heading; and
// nothing of it needs the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { comparable, pieces } from './support/markdown.mjs';
import { advice, examples, report } from './support/report.mjs';

// What stands in a section once, above its cards.
const saidOnce = ['Found by rules; no advice of the sources answers them.'];

// What the page rightly says in other words, or in other places: the pieces to look for in place of one.
const otherwise = [
  // A numbered list has its numbers from the browser.
  { section: 'Summary', from: /^\d+\. (.*)$/, to: ([, text]) => [text] },
  // The opening sentence became the page's header.
  { section: '', from: /^Mental health: where the system stands and what to do next, (as of .*)\.$/, to: ([, date]) => [date] },
  // A priority is a bar, with a table of the same parts.
  {
    from: /^Priority ([\d.]+ of 100): (.*)$/,
    to: ([, score, parts]) => [`Priority ${score}`, ...parts.split(', ')],
  },
  // The page names every action, the Markdown the first few.
  { section: 'Recommendations by key theme', from: /^(Actions .*); and \d+ more$/, to: ([, actions]) => [actions] },
  // What all findings have in common is said once, above them.
  {
    from: /^Found by a rule; no advice of the sources answers it\.(.*)$/,
    to: ([, presumed]) => [...saidOnce, presumed],
  },
  // What happened elsewhere stands below 'Why here, and how it went elsewhere', without a label of its own.
  { section: 'Recommendations by key theme', from: /^Elsewhere (.*)$/, to: ([, text]) => [text] },
  // Of what waits for an action, the cards name those that it opens and count the rest on a line of its own.
  {
    from: /^Opens (.*?)(?: ?\(?(\d+ later actions?) waits? for it in all\)?)$/,
    to: ([, opens, later]) => [...(opens ? [`Opens ${opens}`] : []), `Waiting for it ${later} in all`],
  },
];

function inItsOwnWords(piece) {
  for (const { section, from, to } of otherwise) {
    const found = section === undefined || section === piece.section ? piece.text.match(from) : null;
    if (found) return to(found).map((text) => ({ ...piece, text }));
  }
  return [piece];
}

// The texts of the page by section, and by card within it: with and without the notes that print adds to links.
const textsOf = (page) =>
  page.evaluate(() => {
    const out = {};
    const add = (key, element) => (out[key] ??= []).push(element.textContent);
    const addAll = () => {
      add('', document.body);
      for (const section of document.querySelectorAll('main > section')) {
        const title = section.querySelector('h2').textContent;
        add(title, section);
        for (const card of section.querySelectorAll('article')) {
          const heading = card.querySelector('h3, h4, h5');
          if (heading) add(`${title}\n${heading.textContent}`, card);
        }
      }
    };
    addAll();
    for (const link of document.querySelectorAll('a[data-note]')) link.append(` (${link.dataset.note})`);
    addAll();
    return out;
  });

// What the Markdown says and the page with these texts does not.
function missing(name, texts) {
  const { acronyms } = advice(name);
  const ready = new Map(Object.entries(texts).map(([key, all]) => [key, all.map((text) => comparable(text, acronyms))]));
  const isThere = ({ section, entry, text }) => {
    const within = ready.get(`${section}\n${entry}`) ?? ready.get(section) ?? ready.get('');
    return [...within, ...(saidOnce.includes(text) ? ready.get(section) : [])].some((one) => one.includes(comparable(text, acronyms)));
  };
  return pieces(report(name, 'markdown', '--top', '0'))
    .flatMap(inItsOwnWords)
    .filter((piece) => !isThere(piece))
    .map(({ section, entry, text }) => [section, entry, text].join(' | '));
}

for (const name of examples) {
  test(`${name}: the page says all that the Markdown report says`, () =>
    onPage(name, { javaScriptEnabled: false }, async (page) => {
      assert.deepEqual(missing(name, await textsOf(page)), []);
    }));
}

test('A paragraph, a row and a field that were missing would be named', () =>
  onPage('blmk-2018', { javaScriptEnabled: false }, async (page) => {
    await page.evaluate(() => {
      for (const one of ['#summary p', '#requirements tbody tr', '#next .ics-card__face > div']) document.querySelector(one).remove();
    });
    const places = missing('blmk-2018', await textsOf(page)).map((line) => line.split(' | ')[0]);
    assert.deepEqual([...new Set(places)].sort(), ['National requirements', 'Summary', 'What to do next']);
  }));
