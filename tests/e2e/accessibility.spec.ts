import { expectAccessible } from './accessibility.js';
import { chooseMenu, expect, test } from './harness.js';

/** Compare last: by then its first results have come in. */
const PLACES = { library: '1', case: '2', compare: '4' } as const;

for (const language of ['en', 'zh-CN'] as const) {
  test(`axe finds nothing serious on any page, light and dark: ${language}`, async ({ running }) => {
    test.slow();
    const { page } = running;
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await chooseMenu(running, `language-${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const [place, key] of Object.entries(PLACES)) {
      await page.keyboard.press(key);
      if (place === 'compare') await expect(page.getByRole('table').first()).toBeAttached({ timeout: 120_000 }); // the results, not the wait for them
      for (const theme of ['light', 'dark'] as const) {
        await chooseMenu(running, `theme-${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await page.waitForTimeout(500); // transitions change contrast while they run
        await test.step(`${place}, ${theme}`, () => expectAccessible(page));
      }
    }
  });
}
