// The drawing: steps as buttons over arrows, one of them in focus. Buttons, so that text wraps and selects, the
// keyboard and screen readers reach them, and forced colours and print keep them.
import type { WayStep } from './data.ts';
import type { Around, AroundNode } from './graph_around.ts';
import { drawArrows } from './graph_arrows.ts';
import { layOut, neighbour, type Direction, type Layout, type Move, type Size } from './graph_layout.ts';
import { placeWords, stateWords } from './graph_words.ts';
import { make } from './make.ts';

const keys: Record<Direction, Record<string, Move>> = {
  across: { ArrowLeft: 'before', ArrowRight: 'after', ArrowUp: 'previous', ArrowDown: 'next' },
  down: { ArrowUp: 'before', ArrowDown: 'after', ArrowLeft: 'previous', ArrowRight: 'next' },
};

const smallestZoom = 0.4;
const largestZoom = 2.5;

export class Drawing {
  readonly region: HTMLElement;
  private readonly canvas = make('div', { class: 'ics-graph__canvas' });
  private buttons = new Map<number, HTMLButtonElement>();
  private around: Around = { nodes: [], arrows: [], hidden: 0, leftOut: 0 };
  private layout: Layout | undefined;
  private direction: Direction = 'across';
  private zoom = 1;
  private narrow = false; // when it was last laid out
  private measured = ''; // the size of the step in focus then

  constructor(
    private readonly way: WayStep[],
    label: string,
    hint: string,
    private readonly chosen: (step: number) => void,
  ) {
    const attributes = { class: 'ics-graph__region', role: 'group', 'aria-label': label, 'aria-describedby': hint };
    this.region = make('div', attributes, this.canvas);
    this.canvas.addEventListener('keydown', (event) => this.pressed(event));
  }

  // The first node is the one in focus. Places nothing while the region is hidden: `place` does, later.
  draw(around: Around): void {
    this.around = around;
    this.layout = undefined;
    this.buttons = new Map(around.nodes.map((node) => [node.step, this.button(node)]));
    this.canvas.replaceChildren(...this.buttons.values());
    this.place();
    this.centre();
  }

  // Measures and lays out anew: across where there is room, else whichever way is narrower.
  place(): void {
    if (this.region.clientWidth === 0 || this.around.nodes.length === 0) return;
    this.setNarrow(this.isNarrow());
    this.arrange('across');
    const across = this.layout!.width;
    if (!this.narrow) return;
    this.arrange('down');
    if (this.layout!.width > across) this.arrange('across');
  }

  // Whether it shows, and what was measured no longer holds.
  isStale(): boolean {
    if (this.region.clientWidth === 0) return false;
    return !this.layout || this.isNarrow() !== this.narrow || this.measuredFocus() !== this.measured;
  }

  directionNow(): Direction {
    return this.direction;
  }

  focusCentre(): void {
    this.moveTo(this.around.nodes[0]?.step);
  }

  // Puts the step in focus in the middle of the region.
  centre(): void {
    const at = this.layout?.centres.get(this.around.nodes[0]!.step);
    if (!at) return;
    this.region.scrollLeft = at.x - this.region.clientWidth / 2;
    this.region.scrollTop = at.y - this.region.clientHeight / 2;
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.zoom * factor);
    this.centre();
  }

  // So that the whole width shows; twice, since text wraps elsewhere at another size.
  fit(): void {
    for (let i = 0; i < 2; ++i)
      if (this.layout) this.zoomTo(Math.min(1, (this.zoom * (this.region.clientWidth - 2)) / this.layout.width));
    this.centre();
  }

  // Lays out for a page of this size, the way round that shows it larger; what it returns undoes it.
  fitToPage(page: Size): () => void {
    if (this.region.clientWidth === 0 || this.around.nodes.length === 0) return () => {};
    const before = this.zoom;
    this.setNarrow(false);
    const across = this.fitted('across', page);
    if (this.fitted('down', page) < across) this.fitted('across', page);
    // Text may be of another size on paper than on the screen, where it was measured.
    this.canvas.style.fontSize = getComputedStyle(this.canvas).fontSize;
    return () => {
      this.zoomTo(before);
      this.centre();
    };
  }

  // The zoom at which it fits: in a few turns, since text wraps elsewhere at another size.
  private fitted(direction: Direction, page: Size): number {
    this.setZoom(1);
    for (let turn = 0; turn < 5; ++turn) {
      this.arrange(direction);
      const scale = Math.min(page.width / this.layout!.width, page.height / this.layout!.height);
      if (scale >= 1) break;
      this.setZoom(this.zoom * scale * 0.99);
    }
    return this.zoom;
  }

  private zoomTo(zoom: number): void {
    this.setZoom(Math.min(largestZoom, Math.max(smallestZoom, zoom)));
    this.place();
  }

  private setZoom(zoom: number): void {
    this.zoom = zoom;
    this.canvas.style.fontSize = `${zoom}em`;
  }

  private setNarrow(narrow: boolean): void {
    this.narrow = narrow;
    this.canvas.classList.toggle('ics-graph__canvas--narrow', narrow);
  }

  private isNarrow(): boolean {
    return this.region.clientWidth < 640;
  }

  private measuredFocus(): string {
    const button = this.buttons.get(this.around.nodes[0]!.step)!;
    return `${button.offsetWidth} ${button.offsetHeight}`;
  }

  private arrange(direction: Direction): void {
    this.direction = direction;
    const sizes = new Map<number, Size>();
    for (const [step, button] of this.buttons)
      sizes.set(step, { width: button.offsetWidth, height: button.offsetHeight });
    this.measured = this.measuredFocus();
    this.layout = layOut(this.around, sizes, direction, parseFloat(getComputedStyle(this.canvas).fontSize));
    for (const [step, button] of this.buttons) {
      const { x, y } = this.layout.centres.get(step)!;
      button.style.left = `${x - sizes.get(step)!.width / 2}px`;
      button.style.top = `${y - sizes.get(step)!.height / 2}px`;
    }
    this.canvas.style.width = `${this.layout.width}px`;
    this.canvas.style.height = `${this.layout.height}px`;
    this.canvas.querySelector('svg')?.remove();
    this.canvas.prepend(drawArrows(this.layout, direction));
  }

  private button(node: AroundNode): HTMLButtonElement {
    const step = this.way[node.step]!;
    const isFocus = node.relation === 'focus';
    const classes = ['ics-graph__node', `ics-graph__node--${step.state}`];
    if (step.milestone) classes.push('ics-graph__node--milestone');
    if (isFocus) classes.push('ics-graph__node--focus');
    const out = make(
      'button',
      { type: 'button', class: classes.join(' '), tabindex: isFocus ? '0' : '-1', 'aria-current': isFocus && 'true' },
      make('span', { class: 'ics-graph__state' }, stateWords(step)),
      make('span', { class: 'nhsuk-u-visually-hidden' }, '. '),
      make('span', { class: 'ics-graph__title' }, step.title),
      make('span', { class: 'nhsuk-u-visually-hidden' }, '. '),
      make('span', { class: 'ics-graph__place' }, placeWords(step)),
    );
    out.dataset.step = step.id;
    out.addEventListener('click', () => this.chosen(node.step));
    out.addEventListener('focus', () => this.rove(node.step));
    return out;
  }

  // Tab returns to the step that was last under the keyboard.
  private rove(step: number): void {
    for (const [at, button] of this.buttons) button.tabIndex = at === step ? 0 : -1;
  }

  private moveTo(step: number | undefined): void {
    if (step !== undefined) this.buttons.get(step)?.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.layout) return;
    const at = [...this.buttons].find(([, button]) => button === event.target)?.[0];
    const move = keys[this.direction][event.key];
    if (move && at !== undefined) this.moveTo(neighbour(this.layout, this.direction, at, move));
    else if (event.key === 'Home') this.focusCentre();
    else if (event.key === '+' || event.key === '=') this.zoomBy(1.25);
    else if (event.key === '-') this.zoomBy(0.8);
    else return;
    event.preventDefault();
  }
}
