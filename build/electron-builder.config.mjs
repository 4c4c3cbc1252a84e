import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { releaseFuses } from './packaging/fuses.mjs';
import { electronRuntime, isFallback } from './runtime/electron-runtime.mjs';

const dist = await electronRuntime();

/** Differs from the release in one fuse: Playwright steers the main process through Node's inspector. */
const forTests = process.env.SANDTABLE_TEST_BUILD === '1';

/** The fallback runtime gets no security updates: the name says so, and a note lies beside the program. */
const suffix = isFallback(dist) ? '-NOT-FOR-RELEASE' : '';

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'invalid.example.sandtable',
  productName: 'Sandtable',
  copyright: 'Copyright © 2026 Sandtable developers',
  directories: { output: forTests ? 'release-test' : 'release', buildResources: 'build/icons' },
  artifactName: `\${productName}-\${version}-\${os}-\${arch}${suffix}.\${ext}`,
  electronDist: dist,
  electronVersion: readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
  electronLanguages: ['en-US', 'zh-CN'],
  // Everything is bundled into out/: no packages to install, rebuild or collect.
  beforeBuild: async () => false,
  asar: true,
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'out/seasons/**', 'package.json', '!**/*.map', '!node_modules/**'],
  extraResources: [
    { from: 'scenarios', to: 'scenarios' },
    { from: 'dist/sandtable.mjs', to: 'sandtable.mjs' },
  ],
  electronFuses: releaseFuses(forTests),
  // A folder as electronDist brings its own shell for `electron <folder>` along; a finished app must not have one.
  afterPack: async (context) => {
    for (const name of ['resources/default_app.asar', '.complete']) rmSync(path.join(context.appOutDir, name), { force: true });
  },
  linux: {
    target: ['dir', 'tar.gz'],
    category: 'Office',
    executableName: 'sandtable',
    icon: 'icon.png',
    maintainer: 'Sandtable developers <sandtable@example.invalid>',
    syncDesktopName: true,
  },
  // Windows and macOS: configured, built by .github/workflows/release.yml, never run by us so far.
  win: { target: ['nsis', 'zip'], icon: 'icon.png' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg', 'zip'], icon: 'icon.png', category: 'public.app-category.business', hardenedRuntime: true },
};
