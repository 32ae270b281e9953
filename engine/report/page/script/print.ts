// On paper all that is folded shows. The style does it where it can; elsewhere it is unfolded for as long as it prints.

// The name stands at the head of each page: as a string of CSS, in which only these characters mean anything.
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;
}

export function startPrint(system: string): void {
  document.documentElement.style.setProperty('--ics-system', cssString(system));
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    if (unfolded.length > 0) return; // it prints already
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
}
