// The page's script as its tests use it: the modules that touch no page, bundled from their source, and small ways to
// try them on.
//
// Needs ICS_PAGE_WORK, the folder where the page was built (its packages); the release build's where it is not set.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const work = resolve(process.env.ICS_PAGE_WORK ?? join(root, 'build/release/engine/report/page/work'));

// What a file of engine/report/page/script exports.
export async function bundled(file) {
  const esbuild = createRequire(join(work, 'package.json'))('esbuild');
  const entry = join(root, 'engine/report/page/script', file);
  const nodePaths = [join(work, 'node_modules')];
  const result = await esbuild.build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, nodePaths });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].contents).toString('base64')}`);
}

// A way from short records: `needs`, `helped_by` and `comes_after` by id, a milestone by the '@' in its id.
export function wayOf(...records) {
  const at = (id) => records.findIndex((record) => record.id === id);
  return records.map(({ id, needs = [], helped_by = [], comes_after = [], ...rest }) => ({
    id,
    title: id,
    capability: id.split(/[/@]/)[0],
    domain: 'd',
    stage: 's',
    framework: 'f',
    milestone: id.includes('@'),
    by_rating_only: false,
    state: 'blocked',
    known_open: true,
    begun: false,
    presumed: false,
    in_turn: comes_after.length === 0,
    ...rest,
    needs: needs.map((need) => [at(need), `${id} needs ${need}.`]),
    helped_by: helped_by.map((help) => [at(help), `${help} helps ${id}.`]),
    comes_after: comes_after.map(at),
  }));
}

