import { expect, type Page } from '@playwright/test';

/** One stop of the Tab key. */
interface Stop {
  /** Number of the element in the page, to know it again. */
  readonly id: number;
  readonly name: string;
  readonly hasName: boolean;
  readonly hasRing: boolean;
  readonly isInSight: boolean;
  /** Whether it is the page itself: Tab has left the window's last element. */
  readonly isPage: boolean;
}

/** What has the focus now, and how a person would know. */
const present = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const known = globalThis as unknown as { stops?: Map<Element, number> };
    known.stops ??= new Map();
    const id = known.stops.get(element) ?? known.stops.size;
    known.stops.set(element, id);
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((label) => document.getElementById(label)?.textContent ?? '');
    const own =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent) : [];
    const says = [element.getAttribute('aria-label') ?? '', ...labels, ...own, element.textContent ?? ''].find((text) => text.trim() !== '') ?? '';
    const ringOf = (of: Element, part?: string) => {
      const style = getComputedStyle(of, part);
      return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((each) => each != null);
    const box = element.getBoundingClientRect();
    return {
      id,
      name: `${element.tagName.toLowerCase()} “${says.trim().slice(0, 40)}”`,
      hasName: says.trim() !== '',
      hasRing:
        around.some((each) => ringOf(each)) ||
        ringOf(element, '::after') ||
        ringOf(element, '::before') ||
        (element.querySelector('svg, span, i') !== null && [...element.children].some((child) => ringOf(child))),
      isInSight: box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
      isPage: element === document.body || element.id === 'page',
    };
  });

/**
 * Goes round the window with the Tab key and expects of every stop a name, a ring that can be seen, and a place in sight; and that the round ends.
 * @returns how many stops there were
 */
export async function tabRound(page: Page, limit = 600): Promise<number> {
  const seen = new Map<number, Stop>();
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const stop = await present(page);
    if (seen.has(stop.id)) {
      // A round ends where it began; coming back to anything else is a trap.
      expect([...seen.keys()][0], `Tab is caught at ${stop.name}`).toBe(stop.id);
      const stops = [...seen.values()].filter(({ isPage }) => !isPage);
      const lacking = (what: 'hasName' | 'hasRing' | 'isInSight') => stops.filter((each) => !each[what]).map(({ name }) => name);
      expect(lacking('hasName'), 'stops without a name').toEqual([]);
      expect(lacking('hasRing'), 'stops whose focus cannot be seen').toEqual([]);
      expect(lacking('isInSight'), 'stops out of sight').toEqual([]);
      return stops.length;
    }
    seen.set(stop.id, stop);
  }
  throw new Error(`Tab did not come round in ${limit} presses.`);
}
