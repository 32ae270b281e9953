// The arrows of a drawing. They say nothing to a screen reader: the table does.
import type { Direction, Layout, Point, Route } from './graph_layout.ts';

const svg = 'http://www.w3.org/2000/svg';
const headLength = 9;

export function drawArrows(layout: Layout, direction: Direction): SVGSVGElement {
  const out = document.createElementNS(svg, 'svg');
  out.setAttribute('class', 'ics-graph__arrows');
  out.setAttribute('aria-hidden', 'true');
  out.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
  for (const route of layout.routes) {
    const { tip, base } = endOf(route, direction);
    const line = curve([...route.points.slice(0, -1), base], direction);
    out.append(path(`ics-graph__arrow ics-graph__arrow--${route.arrow.kind}`, line));
    out.append(path('ics-graph__arrowhead', head(tip, base)));
  }
  return out;
}

function path(name: string, d: string): SVGElement {
  const out = document.createElementNS(svg, 'path');
  out.setAttribute('class', name);
  out.setAttribute('d', d);
  return out;
}

// Where the arrowhead ends and begins.
function endOf({ points, towards }: Route, direction: Direction): { tip: Point; base: Point } {
  const tip = points[points.length - 1]!;
  const back = towards * headLength;
  return { tip, base: direction === 'across' ? { x: tip.x - back, y: tip.y } : { x: tip.x, y: tip.y - back } };
}

const words = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

// Through every point, along the way arrows lead at each of them.
function curve(points: Point[], direction: Direction): string {
  let d = `M ${words(points[0]!)}`;
  for (let i = 1; i < points.length; ++i) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const [leave, arrive] =
      direction === 'across'
        ? [{ x: middle.x, y: a.y }, { x: middle.x, y: b.y }]
        : [{ x: a.x, y: middle.y }, { x: b.x, y: middle.y }];
    d += ` C ${words(leave)} ${words(arrive)} ${words(b)}`;
  }
  return d;
}

function head(tip: Point, base: Point): string {
  const half = { x: (tip.y - base.y) / 2, y: (tip.x - base.x) / 2 };
  const corner = (sign: number) => ({ x: base.x + sign * half.x, y: base.y + sign * half.y });
  return `M ${words(tip)} L ${words(corner(1))} L ${words(corner(-1))} Z`;
}
