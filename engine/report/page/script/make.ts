// Elements built from plain values: text is always set as text, so whatever an assessment holds shows as it is written.
export type Content = string | Node | null | undefined | false;

type Attributes = Record<string, string | boolean | undefined>;

// An attribute that is true stands without a value; one that is false or undefined is left out.
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const out = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) out.setAttribute(name, value === true ? '' : value);
  for (const part of content) if (part) out.append(part);
  return out;
}

export function makeButton(text: string, attributes: Attributes, pressed: () => void): HTMLButtonElement {
  const out = make('button', { type: 'button', ...attributes }, text);
  out.addEventListener('click', pressed);
  return out;
}

// An NHS.UK checkbox, small, with its label.
export function makeCheckbox(id: string, label: Content, changed: (checked: boolean) => void) {
  const input = make('input', { type: 'checkbox', class: 'nhsuk-checkboxes__input', id });
  input.addEventListener('change', () => changed(input.checked));
  const text = make('label', { class: 'nhsuk-label nhsuk-checkboxes__label', for: id }, label);
  const item = make('div', { class: 'nhsuk-checkboxes__item' }, input, text);
  return { input, item, all: make('div', { class: 'nhsuk-checkboxes nhsuk-checkboxes--small' }, item) };
}

// An address within the page: '#action/ID'. What an address would take for an encoding of its own is encoded.
export function address(kind: 'action' | 'graph', id: string): string {
  return `#${kind}/${id.replace(/%/g, '%25')}`;
}

// As a reader types it in a search: without accents, in small letters.
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// '1 step', '2 steps'.
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
