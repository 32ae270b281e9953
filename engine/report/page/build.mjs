// Builds the page's script and look into one C++ file, with the digests that its Content-Security-Policy names.
//
// usage: node build.mjs OUTPUT.cpp
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { compile } from 'sass';

const [output] = process.argv.slice(2);

// Their licences ask that the notice goes with every copy; where a package ships none, it stands in licences/.
const licence = (name, file) => `${name}\n\n${readFileSync(file, 'utf8').trim()}`;
const packaged = (name) => licence(name, `node_modules/${name}/LICENSE`);
const banner = (...notices) => `/*!\n${notices.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;

async function script() {
  const result = await build({
    entryPoints: ['script/page.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return banner(packaged('@dagrejs/dagre'), packaged('@dagrejs/graphlib')) + withoutControls(result.outputFiles[0].text);
}

// HTML forbids control characters, which a script may hold in its texts.
const withoutControls = (code) =>
  code.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

async function style() {
  const sheet = compile('style/page.scss', { loadPaths: ['node_modules/nhsuk-frontend/dist/nhsuk'], quietDeps: true });
  const { code } = await transform(sheet.css, { loader: 'css', minify: true, target: ['chrome109', 'firefox115', 'safari15'] });
  if (/url\(\s*['"]?(?!data:)/.test(code)) throw new Error('The style asks for a file of elsewhere.');
  return banner(licence('nhsuk-frontend', 'licences/nhsuk-frontend.txt')) + code;
}

// As a C++ literal: raw, in pieces that every compiler takes.
function literal(text) {
  const pieces = text.match(/[\s\S]{1,8000}/g) ?? [''];
  return pieces.map((piece) => `R"~page~(${piece})~page~"`).join('\n');
}

function asset(name, text, end) {
  if (text.toLowerCase().includes(end)) throw new Error(`The ${name} holds ${end}, which would end it early.`);
  const digest = createHash('sha256').update(text, 'utf8').digest('base64');
  return `const Asset ${name}{\n${literal(text)}\n,\n"sha256-${digest}"};\n`;
}

const code = `// Made by build.mjs.
#include "report/page/assets.hpp"

namespace ics::report::page {

${asset('script', await script(), '</script')}
${asset('style', await style(), '</style')}
}  // namespace ics::report::page
`;
writeFileSync(`${output}.new`, code);
renameSync(`${output}.new`, output);
