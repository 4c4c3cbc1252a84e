import { expectAccessible } from './accessibility.js';
import { askDesktop } from './desktop-of.js';
import { expect, launch, test } from './harness.js';

const PLACES = { library: '1', case: '2', compare: '4' } as const;

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious on any page: ${language}, ${theme}`, async () => {
      test.slow();
      const first = await launch();
      await askDesktop(first.page, 'writeSettings', { language, theme, size: 'normal' });
      await first.close();
      const running = await launch({ userData: first.userData });
      const { page } = running;
      await expect(page.getByRole('navigation').first()).toBeVisible();
      for (const [place, key] of Object.entries(PLACES)) {
        await page.keyboard.press(key);
        if (place === 'compare') await expect(page.getByRole('table').first()).toBeAttached({ timeout: 120_000 }); // the first results, not the wait for them
        await page.waitForTimeout(800); // transitions change contrast while they run
        await test.step(place, () => expectAccessible(page));
      }
      expect(running.complaints).toEqual([]);
      await running.close();
    });
  }
}
