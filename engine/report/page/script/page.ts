// What the script adds to the page; without it the page is a plain report.
import { startAcronyms } from './acronyms.ts';
import { Cards } from './cards.ts';
import { readData } from './data.ts';
import { startGraph } from './graph.ts';
import { startLinks } from './links.ts';
import { make } from './make.ts';
import { startPrint } from './print.ts';
import { startSketch } from './sketch_view.ts';

// A card leads to its step in the graph.
function addGraphLink(id: string): void {
  const tools = document.getElementById(`action/${id}`)?.querySelector('.ics-card__tools');
  tools?.append(make('a', { href: `#graph/${id}` }, 'Show what comes before and after it'));
}

const data = readData();
const view = (id: string) => document.getElementById(id)!;

document.documentElement.classList.add('ics-script');
const cards = new Cards(data, view('filter-view'));
startAcronyms(view('contents-tools'));
startPrint(data.system);
startSketch(data);
for (const step of data.way) addGraphLink(step.id);
const graph = startGraph(view('graph-view'), data);
startLinks((id) => cards.reveal(id), (id) => graph.show(id));
document.documentElement.dataset.ready = 'true';
