// Says how large the page of two examples is, and how long it takes in Chromium from the start of navigation, each the
// median of five: until it is painted first, until it can be used (its script says that it is ready), and until the
// browser calls it interactive and has run what waits for that. The processor's time for all of it says the same on a
// busy machine.
import { startChromium } from './support/chromium.mjs';
import { pageAddress, report } from './support/report.mjs';

const runs = 5;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// Runs in the page before anything of it: notes when its script says that it is ready.
function watch() {
  new MutationObserver(() => {
    if (document.documentElement?.dataset.ready) window.readyAt ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
}

const browser = await startChromium();

async function measure(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const browserSide = await context.newCDPSession(page);
  await browserSide.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pageAddress(name));
  await page.waitForFunction(() => window.readyAt && performance.getEntriesByName('first-contentful-paint').length > 0);
  const times = await page.evaluate(() => {
    const [{ domInteractive, domContentLoadedEventEnd }] = performance.getEntriesByType('navigation');
    const [{ startTime }] = performance.getEntriesByName('first-contentful-paint');
    return { painted: startTime, ready: window.readyAt, interactive: domInteractive, loaded: domContentLoadedEventEnd };
  });
  const { metrics } = await browserSide.send('Performance.getMetrics');
  times.busy = 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  await context.close();
  return times;
}

await measure('blmk-2018'); // the first starts the browser's processes
for (const name of ['full', 'blmk-2018']) {
  const times = [];
  for (let run = 0; run < runs; ++run) times.push(await measure(name));
  const ms = (what) => `${Math.round(median(times.map((time) => time[what])))} ms`;
  const kilobytes = Math.round(Buffer.byteLength(report(name, 'html')) / 1000);
  console.log(
    `${name}: ${kilobytes} kB; painted after ${ms('painted')}, ready to use after ${ms('ready')}, ` +
      `interactive after ${ms('interactive')}, DOMContentLoaded over after ${ms('loaded')}; ` +
      `processor ${ms('busy')}`,
  );
}
await browser.close();
