// Debian's Chromium, one for each file of tests, and pages in it that must stay quiet: no console message, no error, no
// request but for the file itself.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { startChromium } from './chromium.mjs';
import { pageAddress } from './report.mjs';

let browser;
after(() => browser?.close());

// What a page said and asked for, as lines.
export class Noise {
  lines = [];

  constructor(page, address) {
    page.on('console', (message) => this.lines.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.lines.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.lines.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('popup', (popup) => this.lines.push(`popup: ${popup.url()}`));
    page.on('download', (download) => this.lines.push(`download: ${download.url()}`));
    page.on('websocket', (socket) => this.lines.push(`websocket: ${socket.url()}`));
    page.context().on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !url.startsWith('data:')) this.lines.push(`request: ${url}`);
    });
  }
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };

// Opens the page of an assessment (or a page's text) in a context of its own, and hands it to `read`. Options: `at`, what
// follows '#' in the address; `noise: true` where `read` itself judges what the page said; the rest as Playwright has
// them for a context. Returns what `read` returns.
export async function onPage(assessment, options, read) {
  const { at = '', noise: mayBeNoisy = false, ...contextOptions } = options;
  browser ??= await startChromium();
  const context = await browser.newContext({ viewport: desktop, ...contextOptions });
  context.setDefaultTimeout(10_000);
  context.setDefaultNavigationTimeout(30_000);
  try {
    const page = await context.newPage();
    const address = pageAddress(assessment);
    const noise = new Noise(page, address);
    await page.goto(address + (at && `#${at}`));
    const result = await within(60, read(page, noise));
    if (!mayBeNoisy) assert.deepEqual(noise.lines, []);
    return result;
  } finally {
    await context.close();
  }
}

// Settles as the promise does; fails where that takes longer than these seconds.
async function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${seconds} seconds.`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

// The text that a page holds, hidden or not, without its script, style and data.
export const wholeText = (page, selector = 'body') =>
  page.evaluate((where) => {
    const copy = document.querySelector(where).cloneNode(true);
    for (const one of copy.querySelectorAll('script, style')) one.remove();
    return copy.textContent;
  }, selector);
