import { erlangA } from '../exact/erlang-a.js';
import { lognormalPatience, patientQueue } from '../exact/patience-general.js';
import { arrivalsPerMinute, exponentialMean, peopleAt, ratioCheck, tillMinutes, type VerificationCase } from '../verification-case.js';

/** AT-04: exponential patience (Erlang-A). */
export const exponentialPatienceCases: readonly VerificationCase[] = [
  { file: 'at-04-q4m1', printed: { gaveUp: 0.181139, waitServed: 1.99143, wait: 1.95631, share: 0.858947 } },
  { file: 'at-04-q4m3', printed: { gaveUp: 0.108398, waitServed: 1.16272, wait: 1.1707, share: 0.770303 } },
].map(({ file, printed }) => ({
  test: 'AT-04',
  file,
  checks: (world) => {
    const theta = 1 / exponentialMean(world.customers.patienceMinutes);
    const exact = erlangA(arrivalsPerMinute(world), 1 / tillMinutes(world), theta, peopleAt(world, 'checkout'));
    return [
      ratioCheck({ quantity: 'gave up', unit: 'share', exact: exact.abandonedShare, printed: printed.gaveUp }, 'checkout.abandoned', 'checkout.arrivals'),
      ratioCheck(
        { quantity: 'mean wait of those served', unit: 'min', exact: exact.meanWaitServed, printed: printed.waitServed },
        'checkout.waitServedMinutes',
        'checkout.served',
      ),
      ratioCheck({ quantity: 'mean wait of all', unit: 'min', exact: exact.meanWait, printed: printed.wait }, 'checkout.waitMinutes', 'checkout.arrivals'),
      ratioCheck({ quantity: 'P(wait)', unit: 'share', exact: exact.waitProbability, printed: printed.share }, 'checkout.waited', 'checkout.arrivals'),
    ];
  },
}));

/** AT-05: the lognormal patience of real customers. */
export const lognormalPatienceCases: readonly VerificationCase[] = [
  { file: 'at-05-q5e', printed: { gaveUp: 0.145281, wait: 3.7097, share: 0.93861 } },
  { file: 'at-05-q5g', printed: { gaveUp: 0.0661001, wait: 2.50108, share: 0.879726 } },
].map(({ file, printed }) => ({
  test: 'AT-05',
  file,
  checks: (world) => {
    const patience = world.customers.patienceMinutes;
    if (patience?.kind !== 'lognormal') throw new Error('expected a lognormal patience in the file');
    const law = lognormalPatience(Math.log(patience.median), patience.sigma);
    const exact = patientQueue(arrivalsPerMinute(world), 1 / tillMinutes(world), peopleAt(world, 'checkout'), law);
    return [
      ratioCheck({ quantity: 'gave up', unit: 'share', exact: exact.abandonedShare, printed: printed.gaveUp }, 'checkout.abandoned', 'checkout.arrivals'),
      ratioCheck({ quantity: 'mean wait of all', unit: 'min', exact: exact.meanWait, printed: printed.wait }, 'checkout.waitMinutes', 'checkout.arrivals'),
      ratioCheck({ quantity: 'P(offered wait)', unit: 'share', exact: exact.waitProbability, printed: printed.share }, 'checkout.waited', 'checkout.arrivals'),
    ];
  },
}));
