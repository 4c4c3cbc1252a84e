/**
 * Import directions of the house (CONTRIBUTING.md, "Who may import whom").
 * tests/house/layering.test.ts plants a violation of every rule and shows that it is caught.
 */
const TEST = '[.]test[.]tsx?$';

/** @param {string} name @param {string} from @param {string} to @param {string} comment */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from, pathNot: TEST }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle has no table of contents. A circle that only types close is none when the program runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', comment: 'An import that leads nowhere.', from: {}, to: { couldNotResolve: true } },
    forbid('engine-is-the-ground', '^sim/engine/', '^(sim/(?!engine/)|electron/|renderer/|tests/|build/)', 'The engine knows nothing of shops.'),
    forbid(
      'scenario-is-the-ground',
      '^sim/scenario/',
      '^(sim/(?!scenario/)|electron/|renderer/|tests/|build/)',
      'The format knows nothing of those who run it.',
    ),
    forbid('record-is-data', '^sim/record/', '^(sim/(?!record/)|electron/|renderer/|tests/|build/)', 'A record is what a season leaves behind, nothing else.'),
    forbid(
      'model-directions',
      '^sim/model/',
      '^(sim/(?!(model|scenario|engine|record)/|statistics/difference-in-differences[.]ts$)|electron/|renderer/|tests/|build/)',
      'The model imports scenario, engine and record; and what a pilot inside the season is judged by.',
    ),
    forbid(
      'statistics-directions',
      '^sim/statistics/',
      '^(sim/(?!(statistics|record|engine)/)|electron/|renderer/|tests/|build/)',
      'Statistics import records, and the streams of the engine for the bootstrap.',
    ),
    forbid(
      'live-directions',
      '^sim/live/',
      '^(sim/(?!(live|model|scenario|engine|record)/)|electron/|renderer/|tests/|build/)',
      'A season that is played knows the model and what lies below it, and no statistics.',
    ),
    forbid(
      'experiment-directions',
      '^sim/experiment/',
      '^(sim/(cli/|files/|import/|index[.])|electron/|renderer/|tests/|build/)',
      'Experiments join the rooms below; they know no terminal and no window.',
    ),
    forbid(
      'import-directions',
      '^sim/import/',
      '^(sim/(cli/|files/|index[.])|electron/|renderer/|tests/|build/)',
      "Making a case of a store's own numbers joins the rooms below; it knows no terminal and no window.",
    ),
    forbid('sim-is-alone', '^sim/', '^(electron|renderer|tests|build)/', 'The model runs without a desktop.'),
    forbid('files-know-nobody', '^sim/files/', '^(sim/(?!files/)|electron/|renderer/|tests/|build/)', 'Writing to the disk: text goes in, nothing else.'),
    forbid('door-has-no-files', '^sim/index[.]ts$', '^sim/(files|cli)/', 'What is behind the door runs in a worker of a window.'),
    forbid('cli-uses-the-door', '^sim/cli/', '^sim/(?!cli/|files/|index[.]ts$)', 'sim/index.ts is the only door to the model.'),
    forbid('renderer-uses-the-door', '^renderer/', '^sim/(?!index[.]ts$)', 'sim/index.ts is the only door.'),
    {
      name: 'sim-has-no-node',
      severity: 'error',
      comment: 'The same code runs in a worker of a window.',
      from: { path: '^sim/', pathNot: [TEST, '^sim/(cli|files)/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sim-has-few-packages',
      severity: 'error',
      comment: 'Few and pure packages below the door; say so in docs/decisions when one is added.',
      from: { path: '^sim/', pathNot: [TEST, '^sim/cli/'] },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-peer', 'npm-optional'],
        pathNot: 'node_modules/(seedrandom|zod|@noble/hashes|canonicalize|fastest-levenshtein|read-excel-file|fflate|@stdlib|@types/seedrandom)/',
      },
    },
    forbid(
      'electron-knows-no-scenario',
      '^electron/',
      '^(sim/(?!files/write-atomically[.]ts$)|(renderer|tests|build)/)',
      'The desktop moves text; of sim it has the writing of files.',
    ),
    {
      name: 'renderer-takes-only-the-contract',
      severity: 'error',
      comment: 'The window reaches the desktop through preload only.',
      from: { path: '^renderer/' },
      to: { path: '^electron/', pathNot: '^electron/desktop-contract[.]ts$' },
    },
    forbid('product-does-not-import-tests', '^(sim|electron|renderer)/', '^(tests|build)/', 'Tests and set-up scripts are not part of the product.'),
    {
      name: 'no-packages-for-development',
      severity: 'error',
      comment: 'What ships comes from dependencies.',
      from: { path: '^(sim|electron|renderer)/', pathNot: [TEST, '^renderer/test/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(electron|@types)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|release|release-test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
