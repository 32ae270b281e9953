// Finding a step to put in focus: a field, and the matches below it as buttons.
import type { WayStep } from './data.ts';
import { found } from './graph_around.ts';
import { placeWords, stateWords } from './graph_words.ts';
import { count, make, makeButton } from './make.ts';

const mostShown = 8;

export function graphSearch(way: WayStep[], chosen: (step: number) => void): HTMLElement {
  const id = 'graph-search';
  const input = make('input', { class: 'nhsuk-input', id, type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const matches = make('ul', { class: 'ics-graph__matches nhsuk-list' });
  const status = make('p', { class: 'ics-graph__found nhsuk-hint', role: 'status' });
  const choose = (step: number) => {
    input.value = '';
    update();
    chosen(step);
  };
  const update = () => {
    const steps = found(way, input.value);
    matches.replaceChildren(...steps.slice(0, mostShown).map((step) => make('li', {}, match(step))));
    status.textContent = input.value.trim() === '' ? '' : foundWords(steps.length);
  };
  const match = (step: number) => {
    const { title } = way[step]!;
    const place = make('span', { class: 'ics-graph__place' }, `${stateWords(way[step]!)}. ${placeWords(way[step]!)}`);
    const out = makeButton(title, { class: 'ics-graph__match' }, () => choose(step));
    out.append(' ', place);
    return out;
  };
  input.addEventListener('input', update);
  const form = make(
    'form',
    { class: 'nhsuk-form-group ics-graph__search', role: 'search', 'aria-label': 'Steps' },
    make('label', { class: 'nhsuk-label', for: id }, 'Find a step: words from its title, capability or id'),
    input,
    status,
    matches,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first] = found(way, input.value);
    if (first !== undefined) choose(first);
  });
  return form;
}

function foundWords(n: number): string {
  if (n === 0) return 'No step holds all of these words.';
  return n > mostShown ? `${count(n, 'step')} found; the first ${mostShown} are shown.` : `${count(n, 'step')} found.`;
}
