import './styles/base.css';
import './frame/opening.css';
import { askFirst } from './frame/first-answers.js';
import { createWebSimulator } from './simulation/web-simulator.js';

/**
 * What takes longest is begun first: the workers that will play the first seasons load while the frame does, and the desktop is asked meanwhile.
 * So this file imports next to nothing, and until the frame is there the page shows the empty frame of index.html.
 */
const answers = askFirst();
const version = answers.then(({ about }) => about.version);
const simulator = createWebSimulator(version);
simulator.prepare();
const smallSimulator = createWebSimulator(version, 'small');

const { start } = await import('./frame/start.js');
await start(document.getElementById('root') as HTMLElement, { answers: await answers, simulator, smallSimulator });
