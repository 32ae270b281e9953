// Where the steps and arrows of a drawing go: dagre's layered layout.
import { Graph, layout } from '@dagrejs/dagre';
import type { Around, Arrow } from './graph_around.ts';

export type Direction = 'across' | 'down'; // which way arrows lead

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Layout extends Size {
  centres: Map<number, Point>; // by step
  routes: Route[];
}

// From the side of the one step to the side of the other; `towards` is 1 where it leads the way arrows do, -1 where
// it leads back, as one that only helps may.
export interface Route {
  arrow: Arrow;
  points: Point[];
  towards: 1 | -1;
}

// `sizes` by step, and `em`, the width of a gap's unit, in pixels; so is the answer.
export function layOut(around: Around, sizes: ReadonlyMap<number, Size>, direction: Direction, em: number): Layout {
  const graph = new Graph({ multigraph: true });
  const rankdir = direction === 'across' ? 'LR' : 'TB';
  const margin = em;
  graph.setGraph({ rankdir, nodesep: em, edgesep: em / 2, ranksep: 3 * em, marginx: margin, marginy: margin });
  for (const { step } of around.nodes) graph.setNode(String(step), { ...sizes.get(step)! });
  for (const { from, to, kind } of around.arrows) graph.setEdge(String(from), String(to), {}, kind);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const centres = new Map(around.nodes.map(({ step }) => [step, graph.node(String(step)) as Point]));
  const route = (arrow: Arrow): Route => {
    const { points } = graph.edge(String(arrow.from), String(arrow.to), arrow.kind) as { points: Point[] };
    const axis = direction === 'across' ? 'x' : 'y';
    const towards = centres.get(arrow.from)![axis] <= centres.get(arrow.to)![axis] ? 1 : -1;
    const side = (step: number, sign: number) => moved(centres.get(step)!, half(sizes.get(step)!, direction) * sign, direction);
    const past = points.slice(1, -1).flatMap((point) => {
      const thick = ranks.find((rank) => Math.abs(rank.at - point[axis]) < 1)?.half;
      return thick ? [moved(point, -towards * thick, direction), moved(point, towards * thick, direction)] : [];
    });
    return { arrow, points: [side(arrow.from, towards), ...past, side(arrow.to, -towards)], towards };
  };
  const ranks = ranksOf(centres, sizes, direction);
  return { width, height, centres, routes: around.arrows.map(route) };
}

const half = ({ width, height }: Size, direction: Direction) => (direction === 'across' ? width : height) / 2;

function moved({ x, y }: Point, by: number, direction: Direction): Point {
  return direction === 'across' ? { x: x + by, y } : { x, y: y + by };
}

// Where each rank stands along the way arrows lead, and half of what its thickest step takes: an arrow that passes a
// rank runs straight beside all of it, and turns only between ranks.
function ranksOf(centres: Map<number, Point>, sizes: ReadonlyMap<number, Size>, direction: Direction) {
  const out: { at: number; half: number }[] = [];
  for (const [step, centre] of centres) {
    const at = direction === 'across' ? centre.x : centre.y;
    const thick = half(sizes.get(step)!, direction);
    const known = out.find((rank) => Math.abs(rank.at - at) < 1);
    if (known) known.half = Math.max(known.half, thick);
    else out.push({ at, half: thick });
  }
  return out;
}

export type Move = 'before' | 'after' | 'previous' | 'next';

// The step that lies that way from another: along an arrow, the nearest rank first, or its neighbour beside it; nothing
// where there is none.
export function neighbour(drawn: Layout, direction: Direction, step: number, move: Move): number | undefined {
  const beside = (at: number) => drawn.centres.get(at)![direction === 'across' ? 'y' : 'x'];
  const along = (at: number) => drawn.centres.get(at)![direction === 'across' ? 'x' : 'y'];
  const far = (at: number) => Math.abs(beside(at) - beside(step));
  if (move === 'before' || move === 'after') {
    const ends = drawn.routes.flatMap(({ arrow: { from, to } }) =>
      move === 'before' ? (to === step ? [from] : []) : from === step ? [to] : [],
    );
    const ranks = (at: number) => Math.round(Math.abs(along(at) - along(step)));
    return ends.sort((a, b) => ranks(a) - ranks(b) || far(a) - far(b) || a - b)[0];
  }
  const sign = move === 'next' ? 1 : -1;
  const rank = [...drawn.centres.keys()].filter(
    (at) => Math.abs(along(at) - along(step)) < 1 && sign * (beside(at) - beside(step)) > 0,
  );
  return rank.sort((a, b) => far(a) - far(b))[0];
}
