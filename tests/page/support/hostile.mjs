// An assessment whose every free text tries to break out of the page.
import { readFileSync } from 'node:fs';
import { example, written } from './report.mjs';

const pieces = [
  '<b id=\'intruder\' onclick=\'window.intruded = 1\'>bold</b>',
  '<script>window.intruded = 2</script>',
  '</script></style></title></textarea><script>window.intruded = 3</script>',
  '<img src=x onerror=\'window.intruded = 4\'><svg onload=\'window.intruded = 5\'>',
  '<!-- --> <![CDATA[ ]]> &amp; &lt;i&gt; &#60;',
  '\\" onfocus=\\"window.intruded = 6\\" autofocus x=\\"',
  'javascript:window.intruded=7 [here](javascript:window.intruded=8)',
  'https://127.0.0.1:9/asked ${window.intruded = 9} {{intruded}}',
  '\\u202eright to left\\u202c \\u2066isolated\\u2069 עברית عربى',
  'emoji 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and c\\u0327 marks \\u0000\\u0007\\u001b[31m',
];
const word = 'x'.repeat(5000);

// Each text is numbered, so that none can stand for another. Now and then one holds a word of 5,000 characters.
const hostile = (number) =>
  number === 0 ? `H0 ${pieces.join(' ')}` : `H${number} ${pieces[number % pieces.length]}${number % 29 === 3 ? ` ${word}` : ''}`;

// The full example with all its free texts replaced: { path, texts }, `texts` counting them.
export function hostileAssessment() {
  let texts = 0;
  const keys = /^(name|summary|evidence|rater|source|owner|note|reason|title|text)( *= *)"(?:[^"\\]|\\.)*"/gm;
  const inline = readFileSync(example('full'), 'utf8').replace(keys, (_, key, equals) => `${key}${equals}"${hostile(texts++)}"`);
  return { path: written(inline, 'toml'), texts };
}
