// What the script adds to the page; without it the page is a plain report.
import { startAcronyms } from './acronyms.ts';
import { Cards } from './cards.ts';
import { readData } from './data.ts';
import { startLinks } from './links.ts';
import { startPrint } from './print.ts';

const data = readData();
const view = (id: string) => document.getElementById(id)!;

document.documentElement.classList.add('ics-script');
const cards = new Cards(data, view('filter-view'));
startAcronyms(view('contents-tools'));
startPrint();
startLinks((id) => cards.reveal(id), () => undefined);
document.documentElement.dataset.ready = 'true';
