import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails if axe finds anything, however light, on the page as it is shown now.
 * @param scope what to look at, as a selector; the whole page when left out
 * Legacy mode: the other one opens a second target, which Electron doesn't allow.
 */
export async function expectAccessible(page: Page, scope?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations, passes } = await (scope === undefined ? axe : axe.include(scope)).analyze();
  const steered = await page.evaluate(() => [...document.querySelectorAll('input[aria-controls]')].map((input) => `#${input.getAttribute('aria-controls')}`));
  expect(
    notSteered(violations, steered).map(({ id, help, impact, nodes }) => ({
      id,
      impact,
      help,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    })),
  ).toEqual([]);
  expect(passes.length).toBeGreaterThan(scope === undefined ? 10 : 2); // a page that shows nothing passes everything
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** A list that a text box steers is scrolled by the arrow keys from there; axe asks for a tab stop in it all the same. */
function notSteered(violations: Violations, steered: readonly string[]): Violations {
  return violations
    .map((violation) =>
      violation.id === 'scrollable-region-focusable'
        ? { ...violation, nodes: violation.nodes.filter(({ target }) => !steered.includes(target.join(' '))) }
        : violation,
    )
    .filter(({ nodes }) => nodes.length > 0);
}
