// The dependency graph around one step: what it waits for, what waits for it, and why.
import type { Data, WayStep } from './data.ts';
import { around, linksOf, type Around, type Options } from './graph_around.ts';
import { Drawing } from './graph_drawing.ts';
import type { Direction } from './graph_layout.ts';
import { graphSearch } from './graph_search.ts';
import { graphTable, stepLink } from './graph_table.ts';
import { placeWords, stateWords } from './graph_words.ts';
import { address, count, make, makeButton, makeCheckbox } from './make.ts';
import { sketch } from './sketch.ts';

// What a drawing may fill of an A4 page, upright, in pixels; its heading takes some of the height.
const printedPage = { width: 640, height: 720 };

export interface GraphView {
  // Puts a step in focus; says so where no step has this id.
  show(id: string): void;
}

export function startGraph(container: HTMLElement, data: Data): GraphView {
  if (data.way.length === 0) {
    container.append(make('p', {}, 'No step is on the way to the targets.'));
    return { show: () => {} };
  }
  return new View(container, data);
}

// The first action that opens something, else the first action, else the first step.
function firstFocus(data: Data): number {
  const ready = data.actions.filter((action) => action.list === 'ready').sort((a, b) => a.rank - b.rank);
  const opens = ({ id }: { id: string }) => {
    const { ready: started, opened } = sketch(data.way, new Set([id]));
    return started.length + opened.length > 0;
  };
  const first = ready.find(opens) ?? ready[0] ?? data.actions[0];
  return Math.max(0, data.way.findIndex((step) => step.id === first?.id));
}

class View implements GraphView {
  private readonly way: WayStep[];
  private readonly links;
  private readonly options: Options = { distance: 2, done: false, helps: false };
  private readonly past: number[] = [];
  private focus: number;
  private readonly drawing: Drawing;
  private readonly about = make('div', { class: 'ics-graph__about' });
  private readonly status = make('p', { class: 'ics-graph__status', role: 'status' });
  private readonly hint = make('p', { class: 'nhsuk-hint ics-graph__hint', id: 'graph-hint' });
  private readonly table = make('div', { class: 'nhsuk-details__text' });
  private readonly back: HTMLButtonElement;

  constructor(container: HTMLElement, data: Data) {
    this.way = data.way;
    this.links = linksOf(this.way);
    this.focus = firstFocus(data);
    this.drawing = new Drawing(this.way, 'Drawing of the steps around the one in focus', 'graph-hint', (step) => this.visit(step));
    this.back = this.tool('Back to the last step', () => this.goBack());
    container.classList.add('ics-graph');
    const details = this.details();
    container.append(this.controls(), this.about, this.status, this.zoomTools(), this.drawing.region, this.hint, details);
    this.render();
    this.follow(details);
  }

  show(id: string): void {
    const step = this.way.findIndex((one) => one.id === id);
    if (step < 0) this.status.textContent = `No step on the way to the targets has the id ‘${id}’.`;
    else {
      this.visit(step);
      this.about.scrollIntoView();
    }
  }

  private visit(step: number): void {
    if (step !== this.focus) this.past.push(this.focus);
    this.moveFocus(step);
    this.drawing.focusCentre();
  }

  private goBack(): void {
    const step = this.past.pop();
    if (step === undefined) return;
    this.moveFocus(step);
    if (this.back.disabled) this.drawing.focusCentre();
  }

  private moveFocus(step: number): void {
    this.focus = step;
    this.render();
    try {
      history.replaceState(null, '', address('graph', this.way[step]!.id));
    } catch {
      // A page shown inside another, as in a mail's preview, may not change its address.
    }
  }

  private render(): void {
    const drawn = around(this.way, this.links, this.focus, this.options);
    const step = this.way[this.focus]!;
    this.about.replaceChildren(
      make('h3', { class: 'nhsuk-heading-s' }, make('span', { class: 'ics-graph__label' }, 'In focus: '), stepLink(step)),
      make('p', {}, `${stateWords(step)}. ${placeWords(step)}.`),
    );
    this.status.textContent = statusWords(this.way, drawn, this.options);
    this.back.disabled = this.past.length === 0;
    this.table.replaceChildren(graphTable(this.way, drawn));
    this.drawing.draw(drawn);
    this.sayHint();
  }

  private sayHint(): void {
    this.hint.textContent = hintWords(this.drawing.directionNow());
  }

  // Lays out anew when the width or the size of text changes, and for print.
  private follow(details: HTMLDetailsElement): void {
    let printing = false;
    const watch = new ResizeObserver(() => {
      if (printing || !this.drawing.isStale()) return;
      this.drawing.place();
      this.drawing.centre();
      this.sayHint();
    });
    watch.observe(this.drawing.region);
    watch.observe(this.about); // changes its height with the size of text
    let restore = () => {};
    window.addEventListener('beforeprint', () => {
      if (printing) return;
      const wasOpen = details.open;
      printing = details.open = true;
      const redraw = this.drawing.fitToPage(printedPage);
      restore = () => {
        printing = false;
        if (!wasOpen) details.open = false;
        redraw();
      };
    });
    window.addEventListener('afterprint', () => restore());
  }

  private controls(): HTMLElement {
    const distance = make(
      'select',
      { class: 'nhsuk-select', id: 'graph-distance' },
      ...['1', '2', '3', 'all'].map((value) => make('option', { value, selected: value === '2' }, value)),
    );
    distance.addEventListener('change', () => {
      this.options.distance = distance.value === 'all' ? Infinity : Number(distance.value);
      this.render();
    });
    const done = makeCheckbox('graph-done', 'Show steps that are done or not applicable', (checked) => {
      this.options.done = checked;
      this.render();
    });
    const helps = makeCheckbox('graph-helps', 'Show what would help, with dashed arrows', (checked) => {
      this.options.helps = checked;
      this.render();
    });
    return make(
      'div',
      { class: 'ics-graph__controls' },
      graphSearch(this.way, (step) => this.visit(step)),
      make(
        'div',
        { class: 'ics-graph__options' },
        make('div', { class: 'nhsuk-form-group' }, make('label', { class: 'nhsuk-label', for: 'graph-distance' }, 'Steps away'), distance),
        make('div', { class: 'nhsuk-checkboxes nhsuk-checkboxes--small' }, done.item, helps.item),
      ),
    );
  }

  private zoomTools(): HTMLElement {
    return make(
      'div',
      { class: 'ics-graph__tools', role: 'group', 'aria-label': 'View of the drawing' },
      this.back,
      this.tool('Zoom in', () => this.drawing.zoomBy(1.25)),
      this.tool('Zoom out', () => this.drawing.zoomBy(0.8)),
      this.tool('Fit the width', () => this.drawing.fit()),
    );
  }

  private tool(text: string, pressed: () => void): HTMLButtonElement {
    return makeButton(text, { class: 'nhsuk-button nhsuk-button--secondary nhsuk-button--small' }, pressed);
  }

  private details(): HTMLDetailsElement {
    const summary = make('summary', { class: 'nhsuk-details__summary' });
    summary.append(make('span', { class: 'nhsuk-details__summary-text' }, 'The same as a table'));
    return make('details', { class: 'nhsuk-details ics-graph__details' }, summary, this.table);
  }
}

// 'Up to 2 steps away, it waits for 3 steps, and 5 steps wait for it. Hidden: 4 steps done or not applicable.'
function statusWords(way: WayStep[], drawn: Around, options: Options): string {
  const those = (relation: string) => drawn.nodes.filter((node) => node.relation === relation);
  const among = (relation: string) => those(relation).length;
  const away = options.distance === Infinity ? 'At any distance' : `Up to ${count(options.distance, 'step')} away`;
  const steps = (relation: string) => {
    const stages = those(relation).filter((node) => way[node.step]!.milestone).length;
    const actions = among(relation) - stages;
    const parts = [actions > 0 ? count(actions, 'action') : '', stages > 0 ? count(stages, 'stage') : ''];
    return parts.filter((part) => part !== '').join(' and ') || 'nothing';
  };
  const wait = among('waited-for') > 1 ? 'wait' : 'waits';
  const parts = [`${away}, it waits for ${steps('waits-for')}, and ${steps('waited-for')} ${wait} for it.`];
  if (options.helps) parts.push(`Besides these, ${steps('helped-by')} would help it, and ${steps('helps')} would be helped by it.`);
  if (drawn.leftOut > 0) parts.push(`The nearest ${drawn.nodes.length} are drawn; ${drawn.leftOut} further away are left out.`);
  if (drawn.hidden > 0) parts.push(`Hidden: ${count(drawn.hidden, 'step')} done or not applicable.`);
  return parts.join(' ');
}

const directions: Record<Direction, [before: string, after: string, beside: string]> = {
  across: ['left', 'right', 'up and down'],
  down: ['up', 'down', 'left and right'],
};

function hintWords(direction: Direction): string {
  const [before, after, beside] = directions[direction];
  return (
    'Arrows lead from what comes first to what waits for it; rounded shapes are stages. Choose a step to put it in focus. ' +
    `With the keyboard: ${before} goes to what a step waits for, ${after} to what waits for it, ${beside} to its neighbours; ` +
    'Enter puts it in focus, Home returns to the one in focus, plus and minus zoom.'
  );
}
