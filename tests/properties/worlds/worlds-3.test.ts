import { playAndExpect } from './expected-worlds.js';

// one of three files, so that processors share the worlds
playAndExpect(20_260_603);
