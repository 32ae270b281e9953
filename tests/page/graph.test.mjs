// Which steps the page draws around one, where they go, and how they are put into words.
//
// Needs ICS_PAGE_WORK (see support/script.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, wayOf } from './support/script.mjs';

const { around, found, linksOf, mostDrawn } = await bundled('graph_around.ts');
const { layOut, neighbour } = await bundled('graph_layout.ts');
const { relationWords, stateWords, whyWords } = await bundled('graph_words.ts');

// a/1 > a/2 > a@one > b/1 > b/2, with a/0 done before a/1, c/1 a help to a@one, and b/3 helped by it.
const way = wayOf(
  { id: 'a/0', state: 'done', known_open: false },
  { id: 'a/1', needs: ['a/0'], state: 'ready' },
  { id: 'a/2', needs: ['a/1'] },
  { id: 'a@one', needs: ['a/2'], helped_by: ['c/1'] },
  { id: 'b/1', needs: ['a@one'] },
  { id: 'b/2', needs: ['b/1', 'a@one'] },
  { id: 'b/3', helped_by: ['a@one'] },
  { id: 'c/1', state: 'ready' },
);
const at = (id) => way.findIndex((step) => step.id === id);

function drawn(focus, options = {}) {
  const { nodes, arrows, hidden, leftOut } = around(way, linksOf(way), at(focus), {
    distance: 2, done: false, helps: false, ...options,
  });
  const arrow = ({ from, to, kind }) => `${way[from].id} ${kind === 'needs' ? '>' : '~'} ${way[to].id}`;
  const node = ({ step, relation, away }) => `${way[step].id} ${relation} ${away}`;
  return { nodes: nodes.map(node), arrows: arrows.map(arrow).sort(), hidden, leftOut };
}

test('the step in focus, what it waits for and what waits for it, the nearest first', () => {
  assert.deepEqual(drawn('a@one', { distance: 1 }), {
    nodes: ['a@one focus 0', 'a/2 waits-for 1', 'b/1 waited-for 1', 'b/2 waited-for 1'],
    arrows: ['a/2 > a@one', 'a@one > b/1', 'a@one > b/2', 'b/1 > b/2'],
    hidden: 0,
    leftOut: 0,
  });
});

test('done steps are hidden and counted, and nothing is looked for behind them', () => {
  const { nodes, hidden } = drawn('a@one', { distance: Infinity });
  assert.deepEqual(nodes.slice(-1), ['a/1 waits-for 2']);
  assert.equal(hidden, 1);
  const all = drawn('a@one', { distance: Infinity, done: true });
  assert.deepEqual(all.nodes.slice(-1), ['a/0 waits-for 3']);
  assert.equal(all.hidden, 0);
});

test('a done step can be in focus', () => {
  assert.deepEqual(drawn('a/0', { distance: 1 }).nodes, ['a/0 focus 0', 'a/1 waited-for 1']);
});

test('helps are drawn when asked for, from the step in focus only one arrow away', () => {
  const { nodes, arrows } = drawn('a@one', { distance: 1, helps: true });
  assert.deepEqual(nodes.slice(4), ['b/3 helps 1', 'c/1 helped-by 1']);
  assert.deepEqual(arrows.filter((arrow) => arrow.includes('~')), ['a@one ~ b/3', 'c/1 ~ a@one']);
  assert.deepEqual(drawn('b/1', { helps: true }).nodes.includes('c/1 helped-by 2'), false);
});

test('what is needed and would help is drawn once, as what is needed', () => {
  const both = wayOf({ id: 'a/1' }, { id: 'a/2', needs: ['a/1'], helped_by: ['a/1'] });
  const { nodes, arrows } = around(both, linksOf(both), 1, { distance: 1, done: false, helps: true });
  assert.deepEqual(nodes[1], { step: 0, relation: 'waits-for', away: 1, reasons: [{ to: 1, why: 'a/2 needs a/1.' }] });
  assert.deepEqual(arrows.map(({ kind }) => kind), ['needs', 'helps']);
});

test('of very many steps the nearest are drawn, and the others counted', () => {
  const many = wayOf({ id: 'a/0', state: 'ready' }, ...Array.from({ length: 100 }, (_, i) => ({ id: `b/${i}`, needs: ['a/0'] })));
  const { nodes, leftOut } = around(many, linksOf(many), 0, { distance: 1, done: false, helps: false });
  assert.deepEqual([nodes.length, leftOut], [mostDrawn, 101 - mostDrawn]);
});

test('a search finds the steps that hold every word, in title, id or capability', () => {
  assert.deepEqual(found(way, '  ').length, 0);
  assert.deepEqual(found(way, 'A/ ').map((step) => way[step].id), ['a/0', 'a/1', 'a/2']);
  assert.deepEqual(found(way, 'b 3').map((step) => way[step].id), ['b/3']);
  assert.deepEqual(found(way, 'b 9'), []);
});

// Everything that waits for a/1, laid out.
function placed(direction) {
  const all = around(way, linksOf(way), at('a/1'), { distance: Infinity, done: false, helps: true });
  const sizes = new Map(all.nodes.map(({ step }) => [step, { width: 100, height: 40 }]));
  return { all, layout: layOut(all, sizes, direction, 16) };
}

for (const [direction, axis] of [['across', 'x'], ['down', 'y']])
  test(`every arrow leads ${direction} from what comes first, and no two steps overlap`, () => {
    const { all, layout } = placed(direction);
    assert.equal(all.arrows.length, 5);
    for (const { points, towards, arrow } of layout.routes) {
      assert.equal(towards, 1);
      for (let i = 1; i < points.length; ++i) assert.ok(points[i - 1][axis] <= points[i][axis], `${arrow.from} to ${arrow.to}`);
    }
    const centres = [...layout.centres.values()];
    for (const a of centres)
      for (const b of centres) assert.ok(a === b || Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 40);
  });

test('arrow keys follow the arrows, and reach the neighbours of the same rank', () => {
  const fork = wayOf({ id: 'a/1' }, { id: 'b/1', needs: ['a/1'] }, { id: 'b/2', needs: ['a/1'] });
  const all = around(fork, linksOf(fork), 0, { distance: 1, done: false, helps: false });
  const sizes = new Map([0, 1, 2].map((step) => [step, { width: 100, height: 40 }]));
  for (const direction of ['across', 'down']) {
    const layout = layOut(all, sizes, direction, 16);
    const go = (step, move) => neighbour(layout, direction, step, move);
    assert.equal(go(0, 'before'), undefined);
    assert.ok([1, 2].includes(go(0, 'after')));
    assert.equal(go(1, 'before'), 0);
    assert.equal(go(1, 'after'), undefined);
    const [first, second] = go(1, 'next') === 2 ? [1, 2] : [2, 1];
    assert.deepEqual([go(first, 'next'), go(second, 'previous'), go(first, 'previous'), go(second, 'next')],
      [second, first, undefined, undefined]);
    assert.deepEqual([go(0, 'previous'), go(0, 'next')], [undefined, undefined]);
  }
});

test('a state says that it is begun, and what is presumed of it', () => {
  const words = (step) => stateWords({ ...way[1], ...step });
  assert.equal(words({ state: 'ready', begun: true }), 'Ready, begun');
  assert.equal(words({ state: 'blocked', presumed: true }), 'Blocked, presumed not done');
  assert.equal(words({ state: 'done', presumed: true }), 'Done, presumed');
  assert.equal(words({ state: 'later' }), 'Later');
  assert.equal(words({ state: 'undetermined', known_open: false }), 'Not known');
  assert.equal(words({ state: 'not-applicable' }), 'Not applicable');
  assert.equal(words({ state: 'blocked', milestone: true }), 'Stage not reached');
  assert.equal(words({ state: 'done', milestone: true }), 'Stage reached');
  assert.equal(words({ state: 'undetermined', milestone: true }), 'Stage, not known');
  assert.equal(words({ state: 'not-applicable', milestone: true }), 'Stage, not applicable');
});

test('a relation says how far away, and the reason whom it is about', () => {
  const { nodes } = around(way, linksOf(way), at('b/1'), { distance: 2, done: false, helps: false });
  const said = nodes.map((node) => [way[node.step].id, relationWords(node), ...whyWords(way, node)]);
  assert.deepEqual(said, [
    ['b/1', 'In focus'],
    ['a@one', 'Comes before it', 'b/1 needs a@one.'],
    ['b/2', 'Waits for it', 'b/2 needs b/1.'],
    ['a/2', 'Comes before it, 2 steps away', 'Comes before ‘a@one’: a@one needs a/2.'],
  ]);
});
