import './styles/base.css';
import './frame/opening.css';
import { afterDrawing } from './frame/after-drawing.js';
import { askFirst } from './frame/first-answers.js';
import { firstCase, firstComparison } from './frame/first-case.js';
import { earlySimulator } from './simulation/early-comparison.js';
import { ENGINE_BUILD } from './simulation/kept/engine-build.js';
import { keepingSimulator } from './simulation/kept/keeping-simulator.js';
import { createWebSimulator } from './simulation/web-simulator.js';

/**
 * What takes longest is begun first. The first case is compared as soon as the desktop has told it, before the frame is there: what the last start has drawn
 * is handed over at once, and where there is nothing the workers that will play the first seasons load while the frame does. So this file imports next to
 * nothing, and until the frame is there the page shows the empty frame of index.html.
 *
 * Nothing is awaited at the top: the frame shares modules with this file's chunk, and would wait for it while it waits for the frame.
 */
const answers = askFirst();
const version = answers.then(({ about }) => about.version);
const shelf = answers.then(({ desktop }) => desktop);
const keeps = {
  readSeasons: async (key: string) => (await shelf).readSeasons(key),
  keepSeasons: async (key: string, bytes: Uint8Array) => (await shelf).keepSeasons(key, bytes),
};
const frame: Promise<void> = import('./frame/start.js').then(async ({ start }) =>
  start(document.getElementById('root') as HTMLElement, { answers: await answers, simulator, smallSimulator }),
);
const drawn = (): Promise<void> => frame.catch(() => undefined).then(afterDrawing);
const { simulator, begin } = earlySimulator(keepingSimulator(createWebSimulator(version), keeps, ENGINE_BUILD, drawn));
const smallSimulator = keepingSimulator(createWebSimulator(version, 'small'), keeps, `${ENGINE_BUILD} small`, drawn);
void answers.then(({ shipped }) => {
  const request = firstComparison(firstCase(shipped));
  if (request !== null) begin(request);
});
