import { build } from 'vite';
import { inProject, ROOT } from '../prepare/project.mjs';
import { keepingMode } from './keep-mode.mjs';

/** The one door of the model. */
const DOOR = /[\\/]sim[\\/]index\.ts$/;

/**
 * Puts the model into a program as one function, bundled by itself with its constants still `const`. esbuild makes `var` of every constant of a module it
 * bundles, and what may change has to be looked up each time: a season takes a tenth longer then (docs/architecture.md, "What a season costs").
 * The function runs when the door is first imported.
 * @returns {import('esbuild').Plugin}
 */
export function modelAsOneFunction() {
  return {
    name: 'model-as-one-function',
    setup({ onLoad }) {
      onLoad({ filter: DOOR }, async ({ path }) => ({ contents: await bundledDoor(path), loader: 'js', resolveDir: inProject('sim') }));
    },
  };
}

/** @param {string} path of the door */
async function bundledDoor(path) {
  const output = await keepingMode(() =>
    build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'node20',
        minify: false, // by esbuild, with all the rest
        lib: { entry: path, formats: ['iife'], name: 'model' },
        rolldownOptions: { output: { comments: false, topLevelVar: false }, checks: { pluginTimings: false } },
      },
    }),
  );
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The model has to come out as one script.');
  return `${chunk.code}\n${chunk.exports.map((name) => `export const ${name} = model.${name};`).join('\n')}\n`;
}
