// The page is one file that asks for nothing: from disk it makes no request, says nothing to the console, and runs only
// its own script.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { onPage } from './support/browser.mjs';
import { examples, report, example, run } from './support/report.mjs';

const policyOf = (html) => html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.[1] ?? '';

function digest(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

// A server that counts who asks.
async function withServer(use) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${server.address().port}`, asked);
  } finally {
    server.close();
  }
}

// Tries to run a script and to fetch pictures, styles and data in every way a page could be made to.
function intrude(server) {
  const add = (tag, attributes, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  add('script', {}, 'window.intruded = "inline script"');
  add('script', { src: `${server}/script.js` });
  add('button', { onclick: 'window.intruded = "handler"' }).click();
  add('img', { src: `${server}/picture.png`, onerror: 'window.intruded = "onerror"' });
  add('link', { rel: 'stylesheet', href: `${server}/style.css` });
  add('style', {}, `@import "${server}/import.css"; body { background: url(${server}/back.png) }`);
  add('iframe', { src: `${server}/frame.html` });
  add('object', { data: `${server}/object` });
  add('video', { src: `${server}/film.mp4` });
  fetch(`${server}/fetched`).catch(() => {});
  navigator.sendBeacon(`${server}/beacon`);
  return new Promise((resolve) => setTimeout(() => resolve(window.intruded ?? 'nothing ran'), 300));
}

for (const name of examples) {
  test(`${name}: opens from disk without a word and without a request`, () =>
    onPage(name, {}, async (page) => {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      assert.match(await page.title(), /: what to do next in mental health$/);
    }));

  test(`${name}: the same input gives the same bytes`, () => {
    assert.ok(run('recommend', example(name), '--format', 'html') === run('recommend', example(name), '--format', 'html'));
  });
}

test('A console message, an error and a request would each be noticed', () =>
  onPage('blmk-2018', { noise: true }, async (page, noise) => {
    await page.evaluate(() => {
      console.info('hello');
      setTimeout(() => { throw new Error('broken'); });
      setTimeout(() => { location.href = 'http://127.0.0.1:9/elsewhere'; }, 100);
    });
    await page.waitForTimeout(400);
    const kinds = new Set(noise.lines.map((line) => line.split(':')[0]));
    assert.ok(kinds.has('console info') && kinds.has('error') && kinds.has('request'), noise.lines.join('\n'));
  }));

test('The policy names the script and the style by their digests, and allows nothing else', () => {
  const html = report('full', 'html');
  const policy = policyOf(html);
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => digest(text));
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => digest(text));
  assert.equal(
    policy,
    `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; ` +
      "img-src data:; base-uri 'none'; form-action 'none'",
  );
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style'), 'what stands before the policy escapes it');
});

test('The page holds no style attribute, event handler or address of elsewhere', () => {
  for (const name of examples) {
    const html = report(name, 'html').replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
    const tags = html.match(/<[a-z][^>]*>/g);
    assert.deepEqual(tags.filter((tag) => /\s(style|on\w+|srcset|ping|action)=/.test(tag)), []);
    assert.deepEqual(tags.filter((tag) => /\s(src|href|data)="(?!#|data:,")/.test(tag)), []);
  }
});

test('What is slipped into the page neither runs nor fetches', () =>
  withServer((server, asked) =>
    onPage('blmk-2018', { noise: true }, async (page) => {
      assert.equal(await page.evaluate(intrude, server), 'nothing ran');
      assert.deepEqual(asked, []);
    })));

test('Without the policy it would', () =>
  withServer((server, asked) =>
    onPage(report('blmk-2018', 'html').replace(policyOf(report('blmk-2018', 'html')), ''), { noise: true }, async (page) => {
      assert.notEqual(await page.evaluate(intrude, server), 'nothing ran');
      assert.ok(asked.length >= 6, asked.join(' '));
    })));

test('The page of the full example is under 1.5 MB', () => {
  const size = Buffer.byteLength(report('full', 'html'));
  assert.ok(size < 1_500_000, `${size} bytes`);
});
