import { inProcessExecutor } from '../../../sim/experiment/in-process-executor.js';
import { optimizeScenario } from '../../../sim/experiment/search/optimize-scenario.js';
import { staffingCase } from './checkout-staffing.js';

/** Searches the staffing of the Erlang-A checkout: the tills found, what they cost, and the runs it took. */
export async function findOptimum(seed: number, budget: number) {
  const { scenario, text } = staffingCase(`optimum ${seed}`, budget);
  const { search } = scenario;
  if (search === undefined) throw new Error('no search');
  const variants = scenario.strategies.map(({ id }) => ({ key: id, strategy: id }));
  const { result } = await optimizeScenario({ scenario, search, seed: scenario.seed, version: '0' }, inProcessExecutor({ text, variants }));
  const [best] = result.search?.found ?? [];
  return { tills: best?.settings.tills, cost: best?.objectives[0].value.mean ?? Number.NaN, runs: result.search?.runs ?? Number.NaN };
}
