// Elements made in one expression. Texts are always text: nothing is read as markup.

type Attributes = Record<string, string | boolean | EventListener>;

// make('button', { type: 'button', click: () => ... }, 'Clear'). A function listens to the event of its name; true is an
// attribute without a value; false leaves it out.
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false) element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

// 'one action', '2 actions'.
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
