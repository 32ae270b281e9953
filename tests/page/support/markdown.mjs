// The report as Markdown, in pieces that another format can be searched for.

// [{ section, entry, text }], one for each heading, paragraph, list item and row of a table, and for each source, which
// stands in a footnote: `section` is the last heading of level two, `entry` the last below it.
export function pieces(markdown) {
  const out = [], notes = new Map();
  for (const [, number, text] of markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)) notes.set(number, text.replace(/\.$/, ''));
  let section = '', entry = '';
  // What stands before, between and after notes; the notes are the odd ones. Elsewhere a sentence ends after its source.
  const add = (line) =>
    line.split(/\.?(?<!\\)\[\^(\d+)\]/).forEach((part, at) => {
      const text = plain(at % 2 === 1 ? notes.get(part) : part);
      if (text !== '') out.push({ section, entry, text });
    });
  for (const line of markdown.split('\n')) {
    const heading = line.match(/^(#+) (.*)/);
    if (heading?.[1] === '##') [section, entry] = [plain(heading[2]), ''];
    else if (heading) entry = plain(heading[2]);
    if (heading) add(heading[2]);
    else if (line.startsWith('[^')) continue;
    else if (line.startsWith('|')) add(/^\|[-:|]+\|$/.test(line) ? '' : cells(line).join(' '));
    else add(line.replace(/^ *- (?:\*\*([^*]+):\*\*)?/, '$1'));
  }
  return out;
}

const cells = (line) => line.slice(1, -1).split(/(?<!\\)\|/);

// Without emphasis and escapes.
function plain(markdown) {
  return markdown
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}

// Formats break lines, and spell out acronyms, at places of their own: this leaves both out.
export function comparable(text, acronyms) {
  return withoutExpansions(text.normalize('NFC').replace(/\s+/gu, ' '), acronyms).replace(/\s+/gu, '').toLowerCase();
}

function withoutExpansions(text, acronyms) {
  const known = acronyms.map(({ expansion }) => expansion.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return text.replace(new RegExp(` ?\\((?:${known.join('|')})s?\\)`, 'giu'), '');
}
