import { expect, type Page } from '@playwright/test';

/**
 * Expects that no text is cut off where it stands: what hides its overflow and holds more than it shows has to say the whole in a title,
 * its own or that of something around it, or be scrolled.
 */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const hides = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high;
    };
    /** Whether text of the element, and not only a drawing or an empty box, reaches out of it. */
    const losesText = (element: Element) => {
      const box = element.getBoundingClientRect();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const { currentNode } = walker;
        const parent = currentNode.parentElement;
        if ((currentNode.textContent ?? '').trim() === '' || parent === null || !isShown(parent) || parent.closest('.visually-hidden') !== null) continue;
        range.selectNodeContents(currentNode);
        const isLost = [...range.getClientRects()].some(({ right, bottom, left }) => right > box.right + 1 || bottom > box.bottom + 1 || left < box.left - 1);
        if (isLost) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) => !element.matches('body, html, svg, svg *, .visually-hidden, [aria-hidden="true"], [data-clips]') && isShown(element) && hides(element),
      )
      .filter((element) => element.closest('[title]') === null && element.querySelector('[title]') === null && losesText(element))
      .map((element) => `${element.tagName.toLowerCase()}.${String(element.className).slice(0, 60)}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
  });
  expect(cut).toEqual([]);
}
