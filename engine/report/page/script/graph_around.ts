// What is drawn around one step: what it waits for and what waits for it, so many arrows away, the nearest first.
import { plain } from './make.ts';
import type { WayStep } from './data.ts';

export interface Options {
  distance: number; // arrows from the focus; Infinity: all
  done: boolean; // draw steps that are done or not applicable as well
  helps: boolean; // draw what would help, and direct neighbours by it
}

// What a drawn step is to the focus.
export type Relation = 'focus' | 'waits-for' | 'helped-by' | 'waited-for' | 'helps';

export interface Around {
  nodes: AroundNode[]; // the focus first, then the nearest
  arrows: Arrow[];
  hidden: number; // steps next to a drawn one that are done or not applicable
  leftOut: number; // steps within the distance beyond the first `mostDrawn`
}

export interface AroundNode {
  step: number; // position in the way
  relation: Relation;
  away: number; // arrows from the focus
  reasons: { to: number; why: string }[]; // why, by the drawn steps that are one arrow nearer
}

export interface Arrow {
  from: number; // what comes first, or helps
  to: number;
  kind: 'needs' | 'helps';
}

export const mostDrawn = 80;

type Link = { step: number; why: string };
export interface Links {
  needs: Link[][];
  neededBy: Link[][];
  helpedBy: Link[][];
  helps: Link[][];
}

// Every arrow from both of its ends.
export function linksOf(way: WayStep[]): Links {
  const out: Links = { needs: [], neededBy: [], helpedBy: [], helps: [] };
  for (const lists of Object.values(out)) way.forEach(() => lists.push([]));
  way.forEach((step, i) => {
    for (const [need, why] of step.needs) {
      out.needs[i]!.push({ step: need, why });
      out.neededBy[need]!.push({ step: i, why });
    }
    for (const [helper, why] of step.helped_by) {
      out.helpedBy[i]!.push({ step: helper, why });
      out.helps[helper]!.push({ step: i, why });
    }
  });
  return out;
}

// Holds nothing up.
export const isPast = (step: WayStep) => step.state === 'done' || step.state === 'not-applicable';

class Gathering {
  readonly nodes = new Map<number, AroundNode>();
  readonly hidden = new Set<number>();

  constructor(private readonly way: WayStep[], private readonly options: Options, focus: number) {
    this.nodes.set(focus, { step: focus, relation: 'focus', away: 0, reasons: [] });
  }

  // Layer by layer, through steps that are drawn only.
  walk(focus: number, relation: Relation, links: Link[][], distance: number): void {
    let layer = [focus];
    for (let away = 1; away <= distance && layer.length > 0; ++away) {
      const next: number[] = [];
      for (const at of layer)
        for (const { step, why } of links[at]!) if (this.meet(step, relation, away, { to: at, why })) next.push(step);
      layer = next;
    }
  }

  // Whether it is new.
  private meet(step: number, relation: Relation, away: number, reason: { to: number; why: string }): boolean {
    if (!this.options.done && isPast(this.way[step]!)) {
      this.hidden.add(step);
      return false;
    }
    const known = this.nodes.get(step);
    if (!known) this.nodes.set(step, { step, relation, away, reasons: [reason] });
    else if (known.relation === relation && known.away === away) known.reasons.push(reason);
    return !known;
  }
}

export function around(way: WayStep[], links: Links, focus: number, options: Options): Around {
  const found = new Gathering(way, options, focus);
  found.walk(focus, 'waits-for', links.needs, options.distance);
  found.walk(focus, 'waited-for', links.neededBy, options.distance);
  if (options.helps) {
    found.walk(focus, 'helped-by', links.helpedBy, 1);
    found.walk(focus, 'helps', links.helps, 1);
  }
  found.hidden.delete(focus);
  const all = [...found.nodes.values()].sort((a, b) => a.away - b.away || a.step - b.step);
  const nodes = all.slice(0, mostDrawn);
  return {
    nodes,
    arrows: arrowsAmong(nodes, links, options.helps),
    hidden: found.hidden.size,
    leftOut: all.length - nodes.length,
  };
}

function arrowsAmong(nodes: AroundNode[], links: Links, helps: boolean): Arrow[] {
  const drawn = new Set(nodes.map((node) => node.step));
  const out: Arrow[] = [];
  for (const to of drawn) {
    for (const { step } of links.needs[to]!) if (drawn.has(step)) out.push({ from: step, to, kind: 'needs' });
    if (!helps) continue;
    for (const { step } of links.helpedBy[to]!) if (drawn.has(step)) out.push({ from: step, to, kind: 'helps' });
  }
  return out;
}

// The steps that a search finds: those that hold every word of it in title, id or capability, in order of the way.
export function found(way: WayStep[], search: string): number[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (step: WayStep) => {
    const text = plain(`${step.title}\n${step.id}\n${step.capability}`);
    return words.every((word) => text.includes(word));
  };
  return way.flatMap((step, i) => (holds(step) ? [i] : []));
}
