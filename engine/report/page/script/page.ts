// What the script adds to the page; without it the page is a plain report.
import { startAcronyms } from './acronyms.ts';
import { Cards } from './cards.ts';
import { readData, type WayStep } from './data.ts';
import { startGraph } from './graph.ts';
import { startLinks } from './links.ts';
import { address, make } from './make.ts';
import { startPrint } from './print.ts';
import { startSketch } from './sketch_view.ts';

// A card leads to its step in the graph.
function addGraphLink({ id, title }: WayStep): void {
  const tools = document.getElementById(`action/${id}`)?.querySelector('.ics-card__tools');
  const which = make('span', { class: 'nhsuk-u-visually-hidden' }, `: ${title}`);
  tools?.append(make('a', { href: address('graph', id) }, 'Show what comes before and after it', which));
}

const data = readData();
const view = (id: string) => document.getElementById(id)!;

document.documentElement.classList.add('ics-script');
const cards = new Cards(data, view('filter-view'));
startAcronyms(view('contents-tools'));
startPrint(document.querySelector('h1')!.textContent!);
startSketch(data);
for (const step of data.way) addGraphLink(step);
const graph = startGraph(view('graph-view'), data);
startLinks((id) => cards.reveal(id), (id) => graph.show(id));
document.documentElement.dataset.ready = 'true';
