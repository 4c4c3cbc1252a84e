import { expectAccessible } from './accessibility.js';
import { expectNothingCutOff } from './cut-off.js';
import { chooseMenu, expect, test } from './harness.js';
import { tabRound } from './keyboard.js';
import { goTo, untilCompared, WALKS } from './walk.js';
import { LANGUAGES, wordsOf } from './words.js';

test.setTimeout(900_000);

/** A language in a theme each: names and roles do not depend on the theme, nor contrast on the language. What opens over a place is looked at in the first. */
const THEMES = { en: 'light', 'zh-CN': 'dark' } as const;

/** What of each place comes last. */
const THERE = {
  compare: 'main h2 button[aria-expanded]',
  report: 'article.sheet',
  library: 'main li h2',
  play: '[role="toolbar"]',
  case: '#section-guardrails [data-entry]',
} as const;

/** In the order they are walked through: the case last, because it is changed. */
const PLACES = [
  ['4', 'compare'],
  ['5', 'report'],
  ['1', 'library'],
  ['3', 'play'],
  ['2', 'case'],
] as const;

test('every page and state: axe finds nothing, no text is cut off, in both languages and themes', async ({ running }) => {
  const { page } = running;
  // Transitions change contrast while they run.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await untilCompared(running, 'enough');
  for (const language of LANGUAGES) {
    await chooseMenu(running, `language-${language}`);
    await chooseMenu(running, `theme-${THEMES[language]}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', THEMES[language]);
    for (const [part, walk] of Object.entries(WALKS)) {
      await walk(running, wordsOf(language), (name, scope) =>
        test.step(`${language}, ${part}: ${name}`, async () => {
          if (scope === undefined || (scope !== null && language === 'en')) await expectAccessible(page, scope);
          await expectNothingCutOff(page);
        }),
      );
    }
  }
});

test('the whole window by keyboard: every stop has a name and can be seen, nothing holds the focus, nothing loses it', async ({ running }) => {
  const { page } = running;
  await untilCompared(running, 'enough');
  for (const [key, place] of PLACES) {
    await goTo(page, key, place);
    await expect(page.locator(THERE[place]).first()).toBeAttached({ timeout: 60_000 });
    await test.step(place, async () => expect(await tabRound(page)).toBeGreaterThan(10));
  }
  // What is taken out leaves the focus where one goes on.
  const crosses = page.locator('#section-guardrails [data-entry] > div > button:last-of-type');
  const before = await crosses.count();
  await crosses.first().focus();
  await page.keyboard.press('Enter');
  await expect(crosses).toHaveCount(before - 1);
  await expect(crosses.first()).toBeFocused();
});

test('at projector size in a small window every place fits, and axe finds nothing', async ({ running }) => {
  const { page } = running;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await untilCompared(running, 'enough');
  for (const choice of ['language-zh-CN', 'theme-dark', 'size-projector']) await chooseMenu(running, choice);
  await expect(page.locator('html[lang="zh-CN"][data-theme="dark"][data-size="projector"]')).toBeAttached();
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const [key, place] of PLACES) {
    await goTo(page, key, place);
    await expect(page.locator(THERE[place]).first()).toBeAttached({ timeout: 60_000 });
    await test.step(place, async () => {
      const over = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('html, main')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
      );
      expect(over).toBe(0);
      await expectNothingCutOff(page);
      await expectAccessible(page);
    });
  }
});
