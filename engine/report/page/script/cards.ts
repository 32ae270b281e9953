// The cards of actions: filtered, sorted, the first ten of them at first.
import type { ActionData, Data } from './data.ts';
import { count, make, makeButton, plain } from './make.ts';

const FIRST = 10;

interface Card {
  action: ActionData;
  element: HTMLElement;
  text: string;
}

interface Choice {
  value: string;
  title: string;
}

export class Cards {
  private readonly lists: { list: string; holder: HTMLElement; cards: Card[]; more: HTMLButtonElement }[] = [];
  private readonly controls: Record<'theme' | 'tier' | 'lead' | 'tag' | 'sort', HTMLSelectElement>;
  private readonly words: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly kept = make('p', { class: 'ics-paper' });
  private all = false;

  constructor(
    private readonly data: Data,
    view: HTMLElement,
  ) {
    for (const list of ['ready', 'blocked']) this.addList(list);
    const { themes, actions, parts } = data;
    const each = (values: (action: ActionData) => string[]) =>
      [...new Set(actions.flatMap(values))].filter((value) => value !== '').sort((a, b) => a.localeCompare(b, 'en-GB'));
    const plain = (values: string[]): Choice[] => values.map((value) => ({ value, title: value }));
    const used = new Set(actions.flatMap((action) => action.themes));
    this.controls = {
      theme: this.select('Any', themes.filter((theme) => used.has(theme.id))
        .map((theme) => ({ value: theme.id, title: `${theme.number}: ${theme.title}` }))),
      tier: this.select('Any', plain(each((action) => action.tiers))),
      lead: this.select('Anyone', plain(each((action) => [action.lead]))),
      tag: this.select('Any', plain(each((action) => action.tags))),
      sort: this.select('Priority', parts.map((part, at) => ({ value: String(at), title: capital(part.title) }))),
    };
    this.words = make('input', { type: 'search', class: 'nhsuk-input', id: 'filter-words' });
    this.words.addEventListener('input', () => this.changed());
    this.status = make('p', { class: 'ics-filter__status', role: 'status' });
    view.append(this.form(), this.status);
    document.querySelector('.ics-opening')?.append(this.kept);
    this.show();
  }

  // Makes sure that a card can be seen, even where it was filtered away.
  reveal(id: string): void {
    const card = this.lists.flatMap((list) => list.cards).find((one) => one.element.id === id);
    if (!card || !card.element.hidden) return;
    const wasKeptOut = !this.matches(card);
    if (wasKeptOut) this.clear();
    this.all = true;
    this.show();
    if (wasKeptOut) this.status.textContent = `The filters are cleared, to show the action asked for. ${this.status.textContent!}`;
  }

  private addList(list: string): void {
    const holder = document.getElementById(`${list}-cards`);
    if (!holder) return;
    const cards: Card[] = [];
    for (const action of this.data.actions) {
      const element = document.getElementById(`action/${action.id}`);
      if (action.list === list && element) cards.push({ action, element, text: textOf(element) });
    }
    const more = makeButton('', { class: 'nhsuk-button nhsuk-button--secondary ics-tools' }, () => this.showAll(holder));
    holder.after(more);
    this.lists.push({ list, holder, cards, more });
  }

  private select(any: string, choices: Choice[]): HTMLSelectElement {
    const options = choices.map((choice) => make('option', { value: choice.value }, choice.title));
    const select = make('select', { class: 'nhsuk-select' }, make('option', { value: '' }, any), ...options);
    select.addEventListener('change', () => this.changed());
    return select;
  }

  private form(): HTMLElement {
    const groups = Object.entries(titles).map(([name, title]) => {
      const select = this.controls[name as keyof typeof titles];
      select.id = `filter-${name}`;
      return make('div', { class: 'nhsuk-form-group' }, make('label', { class: 'nhsuk-label', for: select.id }, title), select);
    });
    const words = make('div', { class: 'nhsuk-form-group' },
      make('label', { class: 'nhsuk-label', for: this.words.id }, 'Words in it'), this.words);
    const clear = makeButton('Clear filters', { class: 'nhsuk-button nhsuk-button--secondary nhsuk-button--small' }, () => this.clear());
    const form = make('form', { class: 'ics-filter ics-tools', 'aria-label': 'Filter and order the actions' }, words, ...groups, clear);
    form.addEventListener('submit', (event) => event.preventDefault());
    // On a phone the actions come first.
    const summary = make('summary', { class: 'nhsuk-details__summary' },
      make('span', { class: 'nhsuk-details__summary-text' }, 'Filter and order'));
    const open = window.matchMedia('(min-width: 40.0625em)').matches;
    return make('details', { class: 'nhsuk-details ics-tools', open }, summary, form);
  }

  private matches({ action, text }: Card): boolean {
    const { theme, tier, lead, tag } = this.controls;
    const holds = (chosen: HTMLSelectElement, values: string[]) => chosen.value === '' || values.includes(chosen.value);
    const words = plain(this.words.value).split(/\s+/);
    return holds(theme, action.themes) && holds(tier, action.tiers) && holds(lead, [action.lead]) && holds(tag, action.tags) &&
      words.every((word) => text.includes(word));
  }

  private compare = (a: Card, b: Card): number => {
    const part = this.controls.sort.value;
    const by = part === '' ? 0 : b.action.points[Number(part)]! - a.action.points[Number(part)]!;
    return by || a.action.rank - b.action.rank;
  };

  private changed(): void {
    this.all = false;
    this.show();
  }

  private clear(): void {
    for (const select of Object.values(this.controls)) select.value = '';
    this.words.value = '';
    this.changed();
  }

  private showAll(holder: HTMLElement): void {
    const { cards } = this.lists.find((one) => one.holder === holder)!;
    const next = cards.find((card) => card.element.hidden && this.matches(card))?.element;
    this.all = true;
    this.show();
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  private show(): void {
    const said: string[] = [];
    for (const { list, holder, cards, more } of this.lists) {
      cards.sort(this.compare);
      const fitting = cards.filter((card) => this.matches(card));
      const shown = this.all ? fitting.length : Math.min(FIRST, fitting.length);
      for (const card of cards) card.element.hidden = true;
      for (const card of fitting.slice(0, shown)) card.element.hidden = false;
      holder.append(...cards.map((card) => card.element));
      more.hidden = shown === fitting.length;
      more.textContent = `Show all ${count(fitting.length, kind(list, 1), kind(list, 2))}`;
      said.push(fitting.length === 0 ? `No ${kind(list, 1)} fits` :
        `Showing ${shown} of ${count(cards.length, kind(list, 1), kind(list, 2))}` +
          (fitting.length < cards.length ? `; ${count(fitting.length, 'fits', 'fit')}` : ''));
    }
    const order = this.controls.sort;
    if (order.value !== '')
      said.push(`Ordered by ${order.selectedOptions[0]!.text.toLowerCase()}; the numbers are the order of priority`);
    this.status.textContent = said.length === 0 ? '' : `${said.join('. ')}.`;
    this.sayOnPaper();
  }

  // What paper cannot show by itself: which actions it was kept to.
  private sayOnPaper(): void {
    const chosen = Object.entries(titles)
      .filter(([name]) => name !== 'sort' && this.controls[name as keyof typeof titles].value !== '')
      .map(([name, title]) => `${title.toLowerCase()} '${this.controls[name as keyof typeof titles].selectedOptions[0]!.text}'`);
    if (this.words.value.trim() !== '') chosen.push(`the words '${this.words.value.trim()}'`);
    this.kept.textContent = chosen.length === 0 ? '' : `Of the actions, this copy shows in full only those with ${chosen.join(' and ')}.`;
  }
}

const titles = { theme: 'Key theme', tier: 'Tier', lead: 'Lead', tag: 'Topic', sort: 'Order by' };

// What it says, with what its acronyms stand for.
function textOf(element: HTMLElement): string {
  const expansions = [...element.querySelectorAll('abbr')].map((abbr) => abbr.title);
  return plain(`${element.textContent!} ${expansions.join(' ')}`);
}

function kind(list: string, n: number): string {
  return (list === 'blocked' ? 'blocked action' : 'action') + (n === 1 ? '' : 's');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
