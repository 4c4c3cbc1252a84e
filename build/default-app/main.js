// What a bare Electron starts with when it is given the path of an app: finds the app's folder among the arguments and imports its entry.
// The fallback runtime has no such shell of its own. An ES module with top-level await: the app's main has to run before `ready`,
// or it could no longer register its own protocol.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, dialog } from 'electron';

/** Switches of Chromium and Electron carry their value after "=", but for these. */
const WITH_VALUE = new Set(['-r', '--require']);

/** @param {readonly string[]} argv */
function readArguments(argv) {
  /** @type {string[]} */
  const preload = [];
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i];
    if (WITH_VALUE.has(word)) {
      i += 1;
      preload.push(argv[i]);
    } else if (!word.startsWith('-')) return { place: word, preload };
  }
  return { place: undefined, preload };
}

/** Two setters Electron has for this very use, but does not declare. */
const shell = /** @type {Electron.App & { setAppPath(folder: string): void, setVersion(version: string): void }} */ (app);

/** @param {string} place folder of an app, or its entry file @returns {string} the entry file */
function describeApp(place) {
  const full = path.resolve(place);
  if (!statSync(full).isDirectory()) {
    shell.setAppPath(path.dirname(full));
    return full;
  }
  const manifest = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  shell.setVersion(manifest.version ?? process.versions.electron);
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  shell.setAppPath(full);
  return path.join(full, manifest.main ?? 'index.js');
}

const { place, preload } = readArguments(process.argv.slice(1));
Object.assign(process, { defaultApp: true });
try {
  const require = createRequire(pathToFileURL(path.join(process.cwd(), 'x.js')));
  for (const file of preload) require(file);
  if (place === undefined) throw new Error('Give the folder of an app: electron <folder>');
  await import(pathToFileURL(describeApp(place)).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  if (process.env.CI === undefined && process.stderr.isTTY) dialog.showErrorBox('The app could not be started', String(error));
  app.exit(1);
}
