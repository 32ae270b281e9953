// What the script adds to the page; without it the page is a plain report.
import { startAcronyms } from './acronyms.ts';
import { Cards } from './cards.ts';
import { readData } from './data.ts';
import { startGraph } from './graph.ts';
import { startLinks } from './links.ts';
import { startPrint } from './print.ts';
import { startSketch } from './sketch_view.ts';

const data = readData();
const view = (id: string) => document.getElementById(id)!;

document.documentElement.classList.add('ics-script');
const cards = new Cards(data, view('filter-view'));
startAcronyms(view('contents-tools'));
startPrint();
startSketch(data);
const graph = startGraph(view('graph-view'), data);
startLinks((id) => cards.reveal(id), (id) => graph.show(id));
document.documentElement.dataset.ready = 'true';
