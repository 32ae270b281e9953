// The page's sketch says what the engine says: on small ways to the letter, and on the shipped examples against
// `ics-advisor what-if`.
//
// Needs ICS_PAGE_WORK (see support/script.mjs) and ICS_PROGRAM, the program; the release build's where they are not set.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, wayOf } from './support/script.mjs';
import { advice, example, examples, report, run, written } from './support/report.mjs';

const { sketch, inReach } = await bundled('sketch.ts');

// The sketch with ids for positions.
function sketched(way, ...done) {
  const ids = (positions) => positions.map((at) => way[at].id);
  const { done: taken, ready, opened, unclear } = sketch(way, new Set(done));
  return {
    done: ids(taken),
    ready: ids(ready),
    opened: ids(opened),
    unclear: unclear.map(({ step, because }) => [way[step].id, ids(because)]),
  };
}

const nothing = { done: [], ready: [], opened: [], unclear: [] };

test('with nothing ticked nothing follows', () => {
  const way = wayOf({ id: 'a/1', state: 'ready' }, { id: 'a/2', needs: ['a/1'] });
  assert.deepEqual(sketched(way), nothing);
  assert.deepEqual(sketched(way, 'no/such/step'), nothing);
});

test('a step starts once the last of its needs is done', () => {
  const way = wayOf({ id: 'a/1', state: 'ready' }, { id: 'a/2', state: 'ready' }, { id: 'b/1', needs: ['a/1', 'a/2'] });
  assert.deepEqual(sketched(way, 'a/1'), { ...nothing, done: ['a/1'] });
  assert.deepEqual(sketched(way, 'a/1', 'a/2'), { ...nothing, done: ['a/1', 'a/2'], ready: ['b/1'] });
});

test('what is not applicable holds nothing up', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a/2', state: 'not-applicable', known_open: false },
    { id: 'b/1', needs: ['a/1', 'a/2'] },
  );
  assert.deepEqual(sketched(way, 'a/1').ready, ['b/1']);
});

test('what became ready can be ticked in turn, and what lies behind it follows', () => {
  const way = wayOf({ id: 'a/1', state: 'ready' }, { id: 'a/2', needs: ['a/1'] }, { id: 'a/3', needs: ['a/2'] });
  assert.deepEqual(sketched(way, 'a/1', 'a/2'), { ...nothing, done: ['a/1', 'a/2'], ready: ['a/3'] });
});

test('a milestone is reached when all it needs is done, and passes that on', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a@maturing', needs: ['a/1'] },
    { id: 'b/1', needs: ['a@maturing'] },
  );
  assert.deepEqual(sketched(way, 'a/1'), { ...nothing, done: ['a/1'], ready: ['b/1'], opened: ['a@maturing'] });
});

test('a step of a later stage waits for its turn as well', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a/2', state: 'ready' },
    { id: 'a@one', needs: ['a/1', 'a/2'] },
    { id: 'a/3', state: 'later', comes_after: ['a@one'], needs: ['a/1'] },
  );
  assert.deepEqual(sketched(way, 'a/1').ready, []);
  assert.deepEqual(sketched(way, 'a/1', 'a/2'), {
    ...nothing, done: ['a/1', 'a/2'], ready: ['a/3'], opened: ['a@one'],
  });
});

test('a stage without requirements is not reached by work below it, but holds no stage above it up', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a@one', needs: ['a/1'] },
    { id: 'a@two', needs: ['a@one'], by_rating_only: true },
    { id: 'a@three', needs: ['a@two', 'a/2'] },
    { id: 'a/2', state: 'ready' },
    { id: 'b/1', needs: ['a@two'] },
  );
  assert.deepEqual(sketched(way, 'a/1'), { ...nothing, done: ['a/1'], opened: ['a@one'] });
  // The stage above brings the empty one below it, and what waits for that.
  assert.deepEqual(sketched(way, 'a/1', 'a/2'), {
    ...nothing, done: ['a/1', 'a/2'], ready: ['b/1'], opened: ['a@one', 'a@two', 'a@three'],
  });
});

test('where it hangs on what is not known, the sketch says so and counts nothing', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a/2', state: 'undetermined', known_open: false },
    { id: 'b/1', needs: ['a/1', 'a/2'] },
    { id: 'b/2', state: 'undetermined', known_open: false, needs: ['a/1'] },
  );
  assert.deepEqual(sketched(way, 'a/1'), {
    ...nothing, done: ['a/1'], unclear: [['b/1', ['a/2']], ['b/2', ['b/2']]],
  });
});

test('a stage that was known not to be reached may be, once only the unknown is left', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a/2', state: 'undetermined', known_open: false },
    { id: 'a@one', needs: ['a/1', 'a/2'] },
    { id: 'b/1', needs: ['a@one'] },
    { id: 'a/3', state: 'later', comes_after: ['a@one'] },
  );
  assert.deepEqual(sketched(way, 'a/1'), {
    ...nothing, done: ['a/1'], unclear: [['b/1', ['a@one']], ['a/3', ['a@one']]],
  });
});

test('what the graph alone would have let start before is no news of the sketch', () => {
  // The stage is rated as not reached although all it needs is done.
  const way = wayOf(
    { id: 'a/1', state: 'done', known_open: false },
    { id: 'a@one', needs: ['a/1'] },
    { id: 'b/1', needs: ['a@one'] },
    { id: 'c/1', state: 'ready' },
  );
  assert.deepEqual(sketched(way, 'c/1'), { ...nothing, done: ['c/1'] });
});

test('what has begun goes on while nothing says that it must wait', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' },
    { id: 'a/2', state: 'undetermined', known_open: false },
    { id: 'b/1', needs: ['a/1', 'a/2'], begun: true },
  );
  assert.deepEqual(sketched(way, 'a/1').ready, ['b/1']);
});

test('unticking a step takes with it what only it made ready', () => {
  const way = wayOf(
    { id: 'a/1', state: 'ready' }, { id: 'a/2', needs: ['a/1'] }, { id: 'a/3', needs: ['a/2'] }, { id: 'b/1', state: 'ready' },
  );
  assert.deepEqual([...inReach(way, new Set(['a/3', 'a/2', 'a/1']))], ['a/1', 'a/2', 'a/3']);
  assert.deepEqual([...inReach(way, new Set(['a/3', 'a/2', 'b/1']))], ['b/1']);
  assert.deepEqual([...inReach(way, new Set(['a/3', 'a/1']))], ['a/1']);
});

// From here on against the program.

// The way as the page gives it to the script.
function wayOfPage(name) {
  const [, data] = /<script[^>]* id="page-data"[^>]*>([^<]*)<\/script>/.exec(report(name, 'html'));
  return JSON.parse(data).way;
}

// Each ready step alone, then walks of several steps, each of them ready by then; the same ones in every run.
function trials(way) {
  const ready = way.filter((step) => step.state === 'ready').map((step) => step.id);
  const out = ready.map((id) => [id]);
  let seed = 7;
  const below = (n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let walk = 0; walk < 30; ++walk) {
    const done = new Set();
    for (let steps = 2 + below(25); steps > 0; --steps) {
      const can = [...ready, ...sketch(way, done).ready.map((at) => way[at].id)].filter((id) => !done.has(id));
      if (can.length > 0) done.add(can[below(can.length)]);
    }
    out.push([...done]);
  }
  return out;
}

// What `what-if` says becomes ready on the way, for each trial.
function newlyReady(name, way, cases) {
  const scenario = (done, i) => `[[scenario]]\nname = "${i}"\ncomplete = ${JSON.stringify(done)}\n`;
  const file = written(cases.map(scenario).join('\n'), 'scenarios.toml');
  const onTheWay = new Set(way.map((step) => step.id));
  const ready = (one) => one.newly_ready.map(({ step }) => step.id).filter((id) => onTheWay.has(id));
  return JSON.parse(run('what-if', example(name), file, '--format', 'json')).scenarios.map((one) => ready(one).sort());
}

// Where the program knows more: the stage of this capability was rated, and one of its criteria rated against that.
// Once that criterion is met nothing contradicts the rating, so the program presumes again that the others up to the
// stage are met, and what waits for those can start. The graph knows nothing of ratings; the sketch stays silent.
const ratingSpeaksAgain = {
  full: { when: 'hlp-2019/1.3/developing/06', more: ['hlp-2019/1.4/maturing/15', 'hlp-2019/3.4/maturing/01'] },
};

for (const name of examples)
  test(`as what-if on the example ${name}`, () => {
    const way = wayOfPage(name);
    const cases = trials(way);
    const known = ratingSpeaksAgain[name];
    const expected = newlyReady(name, way, cases);
    assert.ok(expected.flat().length > 0, 'nothing ever becomes ready: this test shows nothing');
    cases.forEach((done, i) => {
      const more = known && done.includes(known.when) ? known.more : [];
      assert.deepEqual([...sketched(way, ...done).ready, ...more].sort(), expected[i], `once ${done.join(', ')} are done`);
    });
  });

test('what an action is said to open, the sketch opens', () => {
  for (const name of examples) {
    const way = wayOfPage(name);
    for (const action of advice(name).actions) {
      const opened = new Set(sketched(way, action.step.id).ready);
      for (const { id } of action.opens) assert.ok(opened.has(id), `${name}: ${action.step.id} opens ${id}`);
    }
  }
});
