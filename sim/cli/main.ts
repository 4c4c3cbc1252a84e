import { isMainThread } from 'node:worker_threads';

// One file is the program and its own worker: bundled, there is no second file to start a worker from.
if (isMainThread) await (await import('./run-program.js')).runProgram(process.argv);
else await (await import('./season-worker.js')).serveStudy();
