// Addresses within the page: what they name is shown, unfolded and brought into view.

export function startLinks(reveal: (id: string) => void, showInGraph: (id: string) => void): void {
  const follow = () => {
    const id = decoded(location.hash.slice(1));
    if (id.startsWith('graph/')) {
      document.getElementById('map')?.scrollIntoView({ block: 'start' });
      showInGraph(id.slice('graph/'.length)); // which takes the focus
      return;
    }
    const target = id === '' ? null : document.getElementById(id);
    if (!target) return;
    reveal(id);
    for (let around = target.parentElement; around; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    bringIntoView(target);
  };
  window.addEventListener('hashchange', follow);
  // A link to where the address is already changes no address.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link && link.hash !== '' && link.hash === location.hash) follow();
  });
  follow();
}

// An address may hold any text, even one that is no encoding of anything.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function bringIntoView(target: HTMLElement | null): void {
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
