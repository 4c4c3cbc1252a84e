import { defineConfig } from '@playwright/test';

/** The finished release, over Chromium's debugging port: its fuses keep the tests' usual way in shut. */
export default defineConfig({ testDir: '.', outputDir: '../../test-results/release', workers: 1, timeout: 60_000, reporter: [['list']] });
