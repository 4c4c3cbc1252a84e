import './styles/base.css';
import './frame/opening.css';
import { askFirst } from './frame/first-answers.js';
import { firstCase, firstComparison } from './frame/first-case.js';
import { earlySimulator } from './simulation/early-comparison.js';
import { ENGINE_BUILD } from './simulation/kept/engine-build.js';
import { keepingSimulator } from './simulation/kept/keeping-simulator.js';
import { createWebSimulator } from './simulation/web-simulator.js';

/**
 * What takes longest is begun first: the workers that will play the first seasons load while the frame does, and the desktop is asked meanwhile.
 * The first case is compared as soon as it is there, before the frame is. So this file imports next to nothing, and until the frame is there the page
 * shows the empty frame of index.html.
 */
const answers = askFirst();
const version = answers.then(({ about }) => about.version);
const shelf = answers.then(({ desktop }) => desktop);
const keeps = {
  readSeasons: async (key: string) => (await shelf).readSeasons(key),
  keepSeasons: async (key: string, bytes: Uint8Array) => (await shelf).keepSeasons(key, bytes),
};
const web = createWebSimulator(version);
web.prepare();
const { simulator, begin } = earlySimulator(keepingSimulator(web, keeps, ENGINE_BUILD));
const smallSimulator = keepingSimulator(createWebSimulator(version, 'small'), keeps, `${ENGINE_BUILD} small`);
void answers.then(({ shipped }) => {
  const request = firstComparison(firstCase(shipped));
  if (request !== null) begin(request);
});

// Nothing is awaited at the top: the frame shares modules with this file's chunk, and would wait for it while it waits for the frame.
void import('./frame/start.js').then(async ({ start }) =>
  start(document.getElementById('root') as HTMLElement, { answers: await answers, simulator, smallSimulator }),
);
