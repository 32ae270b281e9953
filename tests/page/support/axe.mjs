// axe-core on a page as it stands.
import { require } from './chromium.mjs';

const { source } = require('axe-core');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// What axe finds wrong, a line a rule: 'color-contrast (3): Elements must ...: selector of the first'. Looks at all of the
// page, or at what a selector names.
export async function accessibilityFaults(page, within) {
  // Given as code to evaluate, as a debugger does: the page's policy would let no script be added.
  await page.evaluate(source);
  const violations = await page.evaluate(
    async ([tags, selector]) => {
      const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false };
      return (await window.axe.run(selector ?? document, options)).violations;
    },
    [rules, within],
  );
  return violations.map(({ id, help, nodes }) => `${id} (${nodes.length}): ${help}: ${nodes[0].target.join(' ')}: ${nodes[0].failureSummary ?? ''}`);
}
