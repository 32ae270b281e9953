// What would follow if some steps were done, worked out from the graph alone. Rules are not run and nothing is
// rated anew: a step of which it is not known whether it can start is listed as such, never counted as ready.
import type { WayStep } from './data.ts';

export interface Sketch {
  done: number[]; // the steps taken to be done, as positions in the way, like all the rest; in order
  ready: number[]; // criteria that can start and could not before
  opened: number[]; // milestones that are reached and were not
  unclear: Unclear[]; // criteria that nothing known holds up any more
}

// A step that may be ready, and what is not known: itself, or what it needs or comes after, or whether it is done.
export interface Unclear {
  step: number;
  because: number[];
}

// As the engine's truth: done, not done, or not known.
type Standing = 'done' | 'open' | 'unknown';

const settled = (step: WayStep) => step.state === 'done' || step.state === 'not-applicable';
const sameCapability = (a: WayStep, b: WayStep) =>
  a.capability === b.capability && a.domain === b.domain && a.framework === b.framework;

// Which steps are done once those of `done` are: the same answer as DependencyGraph::opens and criterion_state give.
class Settled {
  private readonly done: boolean[];
  private readonly passed: boolean[]; // milestones not done whose requirements are all done
  private readonly standings = new Map<number, Standing>(); // worked out so far

  constructor(private readonly way: WayStep[], done: ReadonlySet<string>) {
    this.done = way.map(() => false);
    this.passed = way.map(() => false);
    way.forEach((step, i) => {
      if (settled(step) || done.has(step.id)) this.reach(i);
    });
    // A stage reached late settles empty ones below it, which others may wait for: until nothing changes.
    while (this.settleMilestones());
  }

  // A milestone that was known to be open no longer is once all that it needs is done, or may be.
  standing(at: number): Standing {
    const known = this.standings.get(at);
    if (known) return known;
    const found = this.findStanding(at);
    this.standings.set(at, found);
    return found;
  }

  private findStanding(at: number): Standing {
    if (this.done[at]) return 'done';
    const step = this.way[at]!;
    if (!step.known_open) return 'unknown';
    if (!step.milestone || step.by_rating_only) return 'open';
    const needs = step.needs.map(([need]) => this.standing(need));
    return needs.includes('open') || !needs.includes('unknown') ? 'open' : 'unknown';
  }

  isReached(at: number): boolean {
    return this.done[at]! && this.way[at]!.milestone;
  }

  // Whether an open criterion can start: surely, perhaps, or not.
  canStart(at: number): 'yes' | 'perhaps' | 'no' {
    const step = this.way[at]!;
    if (this.done[at]) return 'no';
    const needs = step.needs.map(([need]) => this.standing(need));
    const turn = this.turn(step);
    if (needs.includes('open') || turn === 'later') return 'no';
    if (!step.known_open) return 'perhaps';
    // What has begun goes on, while nothing says that it must wait.
    return step.begun || (turn === 'next' && !needs.includes('unknown')) ? 'yes' : 'perhaps';
  }

  // What is not known about a step that can perhaps start.
  unknowns(at: number): number[] {
    const step = this.way[at]!;
    const asked = step.needs.map(([need]) => need);
    if (this.turn(step) === 'maybe') asked.push(...step.comes_after);
    const unknown = asked.filter((i) => this.standing(i) === 'unknown');
    if (!step.known_open) unknown.push(at);
    return [...new Set(unknown)].sort((a, b) => a - b);
  }

  private turn(step: WayStep): 'next' | 'maybe' | 'later' {
    if (step.in_turn) return 'next';
    const before = step.comes_after.map((i) => this.standing(i));
    if (before.includes('done')) return 'next';
    return before.includes('unknown') ? 'maybe' : 'later';
  }

  private settleMilestones(): boolean {
    let changed = false;
    this.way.forEach((step, i) => {
      if (!step.milestone || this.done[i] || this.passed[i] || !this.isFree(step)) return;
      changed = true;
      if (step.by_rating_only) this.passed[i] = true;
      else this.reach(i);
    });
    return changed;
  }

  // All it requires is done; stages below it may be such that only a rating or a higher stage can settle them.
  private isFree(milestone: WayStep): boolean {
    return milestone.needs.every(([need]) => this.done[need] || (this.passed[need] && this.isLowerStage(need, milestone)));
  }

  // A stage of one capability needs only those below it.
  private isLowerStage(need: number, milestone: WayStep): boolean {
    const step = this.way[need]!;
    return milestone.milestone && step.milestone && sameCapability(step, milestone);
  }

  // Who is at a stage is at those below it.
  private reach(at: number): void {
    this.done[at] = true;
    for (const [need] of this.way[at]!.needs)
      if (!this.done[need] && this.isLowerStage(need, this.way[at]!)) this.reach(need);
  }
}

// What becomes ready, and what is reached, if the steps with these ids were done.
export function sketch(way: WayStep[], done: ReadonlySet<string>): Sketch {
  const before = new Settled(way, new Set());
  const after = new Settled(way, done);
  const out: Sketch = { done: [], ready: [], opened: [], unclear: [] };
  way.forEach((step, i) => {
    if (settled(step)) return;
    if (done.has(step.id)) out.done.push(i);
    else if (step.milestone) {
      if (after.isReached(i) && !before.isReached(i)) out.opened.push(i);
    } else if (step.state !== 'ready') {
      const could = before.canStart(i);
      const can = after.canStart(i);
      if (can === 'yes' && could !== 'yes') out.ready.push(i);
      if (can === 'perhaps' && could === 'no') out.unclear.push({ step: i, because: after.unknowns(i) });
    }
  });
  return out;
}

// Those of `done` that could be done one after the other: each ready, or made ready by those before it.
export function inReach(way: WayStep[], done: ReadonlySet<string>): Set<string> {
  const kept = new Set(way.filter((step) => step.state === 'ready' && done.has(step.id)).map((step) => step.id));
  for (;;) {
    const next = sketch(way, kept).ready.map((i) => way[i]!.id).filter((id) => done.has(id));
    if (next.length === 0) return kept;
    for (const id of next) kept.add(id);
  }
}
