import { expose } from 'comlink';
import { soon } from './breathe.js';
import { playRunner } from './play/play-runner.js';

/** The season that is played has a worker of its own: a comparison or a search under way does not hold it up. */
expose(playRunner(() => performance.now(), soon));
