import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Node is the place of the model and of the desktop's plain parts; the window's tests get a DOM. */
const node = { environment: 'node', pool: 'forks', isolate: false } as const;

export default defineConfig({
  test: {
    passWithNoTests: true,
    // the main process mostly waits: every processor can run tests
    maxWorkers: availableParallelism(),
    projects: [
      { test: { ...node, name: 'unit', include: ['{sim,electron,build}/**/*.test.ts', 'tests/house/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { ...node, name: 'theory', include: ['tests/theory/**/*.test.ts'], testTimeout: 240_000 } },
      // minutes each: `npm run test:slow`, before a release and after changes of a search
      { test: { ...node, name: 'slow', include: ['tests/slow/**/*.test.ts'], testTimeout: 7_200_000 } },
      { test: { ...node, name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 } },
      { test: { ...node, name: 'properties', include: ['tests/{properties,fuzz,mechanisms}/**/*.test.ts'], testTimeout: 240_000 } },
      {
        extends: './vite.config.ts',
        root: '.',
        test: {
          name: 'window',
          environment: 'happy-dom',
          // modules and page are shared by the files of a process, which spares half the time; every test cleans up after itself
          isolate: false,
          include: ['renderer/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          css: { include: /[/]tokens[.]css|[/]report-sheet[.]css/ },
        },
      },
    ],
  },
});
