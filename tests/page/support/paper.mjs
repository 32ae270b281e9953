// A page on paper: printed to PDF by the browser, read back by poppler's tools.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folder } from './report.mjs';

let files = 0;

// Prints the page: { pages, size, text(first, last) }, where `size` is 'A4' or what pdfinfo says, and `text` is that of
// these pages, in the order in which it is read.
export async function printed(page) {
  const path = join(folder, `paper-${++files}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  const info = tool('pdfinfo', path);
  const [, size] = info.match(/^Page size: +(.*)$/m);
  return {
    pages: Number(info.match(/^Pages: +(\d+)$/m)[1]),
    size: size.match(/\((.*)\)/)?.[1] ?? size,
    text: (first = 1, last = 0) => tool('pdftotext', '-f', `${first}`, ...(last ? ['-l', `${last}`] : []), path, '-'),
  };
}

function tool(name, ...words) {
  return execFileSync(name, words, { encoding: 'utf8', maxBuffer: 1 << 27 });
}
