// The same as the drawing, as a table: every step drawn around the one in focus, what it is to that, and why. On narrow
// screens each row stands as a list: hence the roles, and the name of the column in each cell.
import type { WayStep } from './data.ts';
import type { Around, AroundNode } from './graph_around.ts';
import { placeWords, relationWords, stateWords, whyWords } from './graph_words.ts';
import { address, make, type Content } from './make.ts';

const columns = ['Relation', 'Step', 'State', 'Capability and stage', 'Why'];

export function graphTable(way: WayStep[], around: Around): HTMLElement {
  if (around.nodes.length < 2) return make('p', {}, 'No other step is drawn.');
  const { title } = way[around.nodes[0]!.step]!;
  const heads = columns.map((title) =>
    make('th', { scope: 'col', role: 'columnheader', class: 'nhsuk-table__header' }, title),
  );
  return make(
    'table',
    { class: 'nhsuk-table ics-graph__table', role: 'table' },
    make('caption', { class: 'nhsuk-table__caption nhsuk-table__caption--s' }, `What comes before ‘${title}’, and what waits for it`),
    make('thead', { class: 'nhsuk-table__head', role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
    make('tbody', { class: 'nhsuk-table__body', role: 'rowgroup' }, ...around.nodes.slice(1).map((node) => row(way, node))),
  );
}

function row(way: WayStep[], node: AroundNode): HTMLTableRowElement {
  const step = way[node.step]!;
  const reasons = whyWords(way, node).filter((why) => why !== '');
  const why = reasons.length > 1 ? reasons.map((text) => make('p', {}, text)) : reasons;
  const cells: Content[][] = [[relationWords(node)], [stepLink(step)], [stateWords(step)], [placeWords(step)], why];
  return make(
    'tr',
    { class: 'nhsuk-table__row', role: 'row' },
    ...cells.map((content, i) =>
      make(
        'td',
        { class: 'nhsuk-table__cell', role: 'cell' },
        make('span', { class: 'ics-graph__column', 'aria-hidden': 'true' }, `${columns[i]} `),
        make('span', { class: 'ics-graph__cell' }, ...content),
      ),
    ),
  );
}

export const hasCard = (step: WayStep) => document.getElementById(`action/${step.id}`) !== null;

// The step's title, linked to its card where the page shows one.
export function stepLink(step: WayStep): HTMLElement {
  if (!hasCard(step)) return make('span', {}, step.title);
  return make('a', { href: address('action', step.id) }, step.title);
}
