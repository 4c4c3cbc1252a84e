import { defineConfig } from '@playwright/test';

/** The window's part of the benchmark: it measures and prints, and fails only when the app does not run. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../../test-results/bench',
  workers: 1,
  timeout: 300_000,
  reporter: [['dot']],
});
