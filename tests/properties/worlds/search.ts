import { playWorlds } from './random-worlds.js';

/** `npm run worlds -- <how many> <seed>`: the search of the tests over as many worlds as one likes; says what they were, or the smallest world that is wrong. */
const [worlds = '1000', seed = '1'] = process.argv.slice(2);
console.info(playWorlds(Number(seed), Number(worlds)));
