/**
 * Vite leaves "production" behind in the environment; the tests that run after it there would get React without its test parts.
 * @template T
 * @param {() => Promise<T>} run
 */
export async function keepingMode(run) {
  const before = process.env.NODE_ENV;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
