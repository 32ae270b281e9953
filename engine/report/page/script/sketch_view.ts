// Trying actions out on the page: ticks on cards, and what would follow. Nothing is stored.
import type { Data, WayStep } from './data.ts';
import { stateWords, placeWords } from './graph_words.ts';
import { hasCard } from './graph_table.ts';
import { address, count, make, makeButton, makeCheckbox, type Content } from './make.ts';
import { inReach, sketch, type Sketch } from './sketch.ts';

// Needs the cards and the element 'sketch-view' in the page; does nothing without the latter.
export function startSketch(data: Data): void {
  const view = document.getElementById('sketch-view');
  if (view) new SketchView(view, data.way).start();
}

class SketchView {
  private ticked = new Set<string>();
  private readonly cards = new Map<string, Card>();
  private readonly status = make('p', { class: 'ics-sketch__status', role: 'status' });
  private readonly lists = make('div');
  private readonly clear: HTMLButtonElement;

  constructor(private readonly view: HTMLElement, private readonly way: WayStep[]) {
    const classes = 'nhsuk-button nhsuk-button--secondary nhsuk-button--small ics-sketch__clear';
    this.clear = makeButton('Clear the sketch', { class: classes }, () => this.set(new Set()));
  }

  start(): void {
    for (const step of this.way) {
      const card = document.getElementById(`action/${step.id}`);
      const tools = card?.querySelector<HTMLElement>('.ics-card__tools');
      if (card && tools) this.cards.set(step.id, new Card(card, tools, step, (checked) => this.tick(step.id, checked)));
    }
    this.view.classList.add('ics-sketch');
    this.view.setAttribute('tabindex', '-1');
    this.view.append(explanation(), this.status, this.clear, this.lists);
    this.render();
  }

  private tick(id: string, checked: boolean): void {
    const next = new Set(this.ticked);
    if (checked) next.add(id);
    else next.delete(id);
    this.set(next);
  }

  // What was ticked only because of a step that no longer is goes with it.
  private set(ticked: Set<string>): void {
    this.ticked = inReach(this.way, ticked);
    this.render();
  }

  private render(): void {
    const before = document.activeElement;
    const active = before?.id;
    const follows = sketch(this.way, this.ticked);
    const ready = new Set(follows.ready.map((at) => this.way[at]!.id));
    const words = statusWords(follows);
    for (const [id, card] of this.cards) card.show(this.ticked.has(id), ready.has(id), words);
    this.status.textContent = words;
    this.view.classList.toggle('ics-sketch--empty', this.ticked.size === 0);
    this.lists.replaceChildren(
      ...this.list('As if done', follows.done, (step) => this.box(step, true)),
      ...this.list('Ready in the sketch: tick those to try as well', follows.ready, (step) => this.box(step, false)),
      ...this.list('Stages reached in the sketch', follows.opened, (step) => step.title),
      ...this.unclear(follows),
    );
    // The lists are built anew, and the button may go: the keyboard stays where it was, or near.
    if (active?.startsWith('sketch/')) (document.getElementById(active) ?? this.view).focus();
    else if (before === this.clear && this.ticked.size === 0) this.view.focus();
  }

  private list(title: string, steps: number[], name: (step: WayStep) => Content): HTMLElement[] {
    const item = (at: number) => make('li', {}, name(this.way[at]!), placeLine(this.way[at]!));
    return titled(title, steps.map(item));
  }

  private unclear({ unclear }: Sketch): HTMLElement[] {
    const items = unclear.map(({ step, because }) => {
      const unknown = because.map((at) => (at === step ? 'it is done already' : `‘${this.way[at]!.title}’ is done`));
      const { title } = this.way[step]!;
      return make('li', {}, `${title}: it is not known whether ${unknown.join('; or whether ')}.`, placeLine(this.way[step]!));
    });
    return titled('Not known whether they can start', items);
  }

  private box(step: WayStep, ticked: boolean): HTMLElement {
    const { input, all } = makeCheckbox(`sketch/${step.id}`, step.title, (checked) => this.tick(step.id, checked));
    input.checked = ticked;
    return all;
  }
}

// A card's tick, which shows once the action is ready, or ready in the sketch; and the mark that says the latter.
class Card {
  private readonly mark = make('p', { class: 'ics-sketch__mark' }, 'Ready in the sketch');
  // What follows stands at the head of the section: a card that is ticked says it in short, and leads there.
  private readonly outcome = make('p', { class: 'ics-sketch__outcome' });
  private readonly box;

  constructor(private readonly card: HTMLElement, tools: HTMLElement, private readonly step: WayStep, changed: (checked: boolean) => void) {
    const label = make('span', {}, 'Try it: as if this were done', hiddenTitle(step));
    this.box = makeCheckbox(`try/${step.id}`, label, changed);
    tools.append(this.mark, this.box.all, this.outcome);
  }

  show(ticked: boolean, ready: boolean, words: string): void {
    this.card.classList.toggle('ics-card--sketched', ready);
    this.mark.hidden = !ready;
    this.box.all.hidden = !ready && !ticked && this.step.state !== 'ready';
    this.box.input.checked = ticked;
    this.outcome.hidden = !ticked;
    this.outcome.replaceChildren(`${words} `, make('a', { href: '#sketch-view' }, 'See the sketch', hiddenTitle(this.step)));
  }
}

// So that the same words on many cards say to a screen reader which one they are about.
const hiddenTitle = (step: WayStep) => make('span', { class: 'nhsuk-u-visually-hidden' }, `: ${step.title}`);

// Where it belongs, how it stands, and where the page tells more.
function placeLine(step: WayStep): HTMLElement {
  const links = [make('a', { href: address('graph', step.id) }, 'In the graph', hiddenTitle(step))];
  if (hasCard(step)) links.unshift(make('a', { href: address('action', step.id) }, 'The action', hiddenTitle(step)));
  return make('div', { class: 'ics-sketch__place' }, `${placeWords(step)}. Now: ${stateWords(step).toLowerCase()}. `, ...links);
}

function titled(title: string, items: HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [make('h3', { class: 'nhsuk-heading-s' }, `${title} (${items.length})`), make('ul', { class: 'nhsuk-list ics-sketch__list' }, ...items)];
}

function explanation(): HTMLElement {
  return make(
    'p',
    {},
    make('strong', {}, 'A sketch. '),
    "Tick 'Try it' on actions, as if they were done, to see what could start next. It is worked out from the graph alone: rules " +
      'were not run, and priorities did not change. Whoever runs the program can have it do all of that (',
    make('code', {}, 'what-if'),
    ').',
  );
}

function statusWords({ done, ready, opened, unclear }: Sketch): string {
  if (done.length === 0) return 'Sketch: no action is ticked.';
  const some = (n: number, one: string) => (n === 0 ? `no ${one}` : count(n, one));
  const were = done.length === 1 ? 'was' : 'were';
  const follows = `${some(ready.length, 'more action')} could start, and ${some(opened.length, 'stage')} would be reached.`;
  const open = unclear.length > 0 ? ` Of ${count(unclear.length, 'more action')} it is not known whether they could.` : '';
  return `Sketch: as if ${count(done.length, 'action')} ${were} done, ${follows}${open}`;
}
