// Acronyms: a click or tap on one says what it stands for; a switch spells all of them out.
import { makeCheckbox } from './make.ts';

export function startAcronyms(view: HTMLElement): void {
  const spell = (on: boolean) => document.documentElement.classList.toggle('ics-spell-out', on);
  const { all } = makeCheckbox('spell-out', 'Spell out acronyms everywhere', spell);
  all.classList.add('ics-tools');
  view.append(all);
  document.addEventListener('click', (event) => {
    const abbr = (event.target as Element).closest('abbr[title]');
    for (const open of document.querySelectorAll('.ics-explained')) if (open !== abbr) open.classList.remove('ics-explained');
    if (abbr && !abbr.closest('a, summary, button, label')) abbr.classList.toggle('ics-explained');
  });
}
