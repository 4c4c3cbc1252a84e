import { defineConfig } from '@playwright/test';

/** Pictures of every page and state, to be looked at: nothing is judged here. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results/screens',
  workers: 1,
  // Not a test: a picture that could not be taken is taken again.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['line']],
});
