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
  routes: { arrow: Arrow; points: Point[] }[];
}

// `sizes` by step, and `em`, the width of a gap's unit, in pixels; so is the answer.
export function layOut(around: Around, sizes: ReadonlyMap<number, Size>, direction: Direction, em: number): Layout {
  const graph = new Graph({ multigraph: true });
  const rankdir = direction === 'across' ? 'LR' : 'TB';
  const margin = em;
  graph.setGraph({ rankdir, nodesep: em, edgesep: em / 2, ranksep: 2.5 * em, marginx: margin, marginy: margin });
  for (const { step } of around.nodes) graph.setNode(String(step), { ...sizes.get(step)! });
  for (const { from, to, kind } of around.arrows) graph.setEdge(String(from), String(to), {}, kind);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return {
    width,
    height,
    centres: new Map(around.nodes.map(({ step }) => [step, graph.node(String(step)) as Point])),
    routes: around.arrows.map((arrow) => ({
      arrow,
      points: graph.edge(String(arrow.from), String(arrow.to), arrow.kind).points as Point[],
    })),
  };
}

export type Move = 'before' | 'after' | 'previous' | 'next';

// The step that lies that way from another: along an arrow, or its neighbour beside it; nothing where there is none.
export function neighbour(drawn: Layout, direction: Direction, step: number, move: Move): number | undefined {
  const beside = (at: number) => drawn.centres.get(at)![direction === 'across' ? 'y' : 'x'];
  const along = (at: number) => drawn.centres.get(at)![direction === 'across' ? 'x' : 'y'];
  const far = (at: number) => Math.abs(beside(at) - beside(step));
  if (move === 'before' || move === 'after') {
    const ends = drawn.routes.flatMap(({ arrow: { from, to } }) =>
      move === 'before' ? (to === step ? [from] : []) : from === step ? [to] : [],
    );
    return ends.sort((a, b) => far(a) - far(b) || a - b)[0];
  }
  const sign = move === 'next' ? 1 : -1;
  const rank = [...drawn.centres.keys()].filter(
    (at) => Math.abs(along(at) - along(step)) < 1 && sign * (beside(at) - beside(step)) > 0,
  );
  return rank.sort((a, b) => far(a) - far(b))[0];
}
