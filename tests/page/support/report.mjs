// Reports of the program, made once for each file of tests, in a folder that goes when they end.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = resolve(process.env.ICS_PROGRAM ?? join(root, 'build/release/ics-advisor'));
export const folder = mkdtempSync(join(tmpdir(), 'ics-page-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// The shipped assessments that the tests read: a whole one, the real one, and one at its beginnings.
export const examples = ['full', 'blmk-2018', 'early'];
export const example = (name) => join(root, `knowledge-base/examples/${name}.toml`);

const made = new Map();

// What `recommend` prints for an assessment (a path, or the name of an example) in a format. Throws where it fails.
export function report(assessment, format, ...options) {
  const path = assessment.includes('.') ? assessment : example(assessment);
  const key = JSON.stringify([path, format, options]);
  if (!made.has(key)) made.set(key, run('recommend', path, '--format', format, ...options));
  return made.get(key);
}

// The program's standard output. Throws, with what it said, where it does not end well.
export function run(...words) {
  return execFileSync(program, words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

export const advice = (assessment, ...options) => JSON.parse(report(assessment, 'json', ...options));

let files = 0;

// A file of this text in the tests' own folder: its path.
export function written(text, ending) {
  const path = join(folder, `${++files}.${ending}`);
  writeFileSync(path, text);
  return path;
}

const addresses = new Map();

// The address of a page: of an assessment's report, or of the text of a page that a test has changed.
export function pageAddress(assessmentOrHtml) {
  if (!addresses.has(assessmentOrHtml)) {
    const html = assessmentOrHtml.startsWith('<!DOCTYPE') ? assessmentOrHtml : report(assessmentOrHtml, 'html');
    addresses.set(assessmentOrHtml, pathToFileURL(written(html, 'html')).href);
  }
  return addresses.get(assessmentOrHtml);
}
