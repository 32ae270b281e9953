// Acronyms: a click or tap on one says what it stands for; a switch spells all of them out.
import { make } from './dom.ts';

export function startAcronyms(view: HTMLElement): void {
  const box = make('input', { type: 'checkbox', class: 'nhsuk-checkboxes__input', id: 'spell-out' });
  box.addEventListener('change', () => document.documentElement.classList.toggle('ics-spell-out', box.checked));
  view.append(
    make('div', { class: 'nhsuk-checkboxes nhsuk-checkboxes--small ics-tools' },
      make('div', { class: 'nhsuk-checkboxes__item' }, box,
        make('label', { class: 'nhsuk-label nhsuk-checkboxes__label', for: box.id }, 'Spell out acronyms everywhere'))));
  document.addEventListener('click', (event) => {
    const abbr = (event.target as Element).closest('abbr[title]');
    for (const open of document.querySelectorAll('.ics-explained')) if (open !== abbr) open.classList.remove('ics-explained');
    if (abbr && !abbr.closest('a, summary, button, label')) abbr.classList.toggle('ics-explained');
  });
}
