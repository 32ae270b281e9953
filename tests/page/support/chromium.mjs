// Debian's Chromium, and the packages that drive it.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = resolve(process.env.ICS_PAGE_TESTS ?? fileURLToPath(new URL('../../../build/page-tests', import.meta.url)));
export const require = createRequire(join(packages, 'package.json'));
const { chromium } = require('playwright-core');

const flags = [
  '--no-sandbox', // the tests may run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const startChromium = () =>
  chromium.launch({ executablePath: process.env.ICS_CHROMIUM ?? '/usr/bin/chromium', args: flags });
