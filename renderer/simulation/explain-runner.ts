import {
  attributeStrategy,
  type ChangedCustomer,
  compareFates,
  type Executor,
  ExplanationError,
  effectsByKind,
  fatesStudy,
  findTwins,
  moveEffects,
  moveLedger,
  planAttribution,
  readScenario,
  type Scenario,
  type Study,
  strategyVariants,
  twinTrace,
} from './door.js';
import type {
  EffectsAnswer,
  EffectsRequest,
  Explainer,
  FateCell,
  FatesAnswer,
  FatesRequest,
  KindsAnswer,
  KindsRequest,
  PartsAnswer,
  PartsRequest,
  StrategyPair,
} from './explainer.js';
import { sideTurns } from './side-turns.js';
import type { Progress } from './simulator.js';
import type { WorkersFree } from './workers-free.js';

type Tell<Answer> = (answer: Answer) => void;

/** The explainer as a worker offers it: listeners are functions, and ending a study is `endSide` of the conductor. */
export interface ExplainRunner extends Pick<Explainer, 'twins' | 'twin' | 'ledger'> {
  fates(request: FatesRequest, onProgress: Tell<Progress>, onAnswer: Tell<FatesAnswer>): Promise<void>;
  effects(request: EffectsRequest, onProgress: Tell<Progress>, onAnswer: Tell<EffectsAnswer>): Promise<void>;
  kinds(request: KindsRequest, onProgress: Tell<Progress>, onAnswer: Tell<KindsAnswer>): Promise<void>;
  parts(request: PartsRequest, onProgress: Tell<Progress>, onAnswer: Tell<PartsAnswer>): Promise<void>;
}

export function explainRunner(executorFor: (study: Study) => Executor, workers: WorkersFree, now: () => number = () => performance.now()): ExplainRunner {
  const { alone, withExecutor } = sideTurns(executorFor, workers);
  const changed = rememberedTwins();

  return {
    fates: ({ text, baseline, strategy, seasons }, onProgress, onAnswer) =>
      alone(text, ({ confidence }, signal) =>
        withExecutor(fatesStudy({ text, variants: strategyVariants([baseline, strategy]) }), async (executor) => {
          const { comparison, cancelled } = await compareFates({ baseline, strategy, seasons, confidence }, executor, {
            signal,
            onProgress: timed(now, (progress) => signal.aborted || onProgress(progress)),
          });
          if (comparison.seasons > 0) onAnswer({ fates: comparison, isWhole: !cancelled });
        }),
      ),

    async twins({ text, baseline, strategy, replication, cell, most }) {
      const inCell = changed({ text, baseline, strategy }, replication).filter((customer) => isIn(customer, cell));
      return { total: inCell.length, customers: inCell.slice(0, most) };
    },

    twin: async ({ text, baseline, strategy, replication, store, customer }) =>
      twinTrace(soundCase(text), { strategies: [baseline, strategy], replication, store, customer }),

    ledger: async ({ text, strategy, replication }) => moveLedger(soundCase(text), { strategy, replication }),

    effects: ({ text, strategy, replication, moves }, onProgress, onAnswer) =>
      alone(text, (_scenario, signal) =>
        withExecutor({ text, variants: strategyVariants([strategy]) }, async (executor) => {
          const found = await moveEffects({ strategy, replication }, moves, executor, {
            signal,
            onProgress: timed(now, (progress) => signal.aborted || onProgress(progress)),
          });
          onAnswer({ moves: found, isWhole: found.length === moves.length });
        }),
      ),

    kinds: ({ text, strategy, seasons, movesPerSeason }, onProgress, onAnswer) =>
      alone(text, (scenario, signal) =>
        withExecutor({ text, variants: strategyVariants([strategy]) }, async (executor) => {
          const kinds = await effectsByKind(scenario, { strategy, seasons, movesPerSeason }, executor, {
            signal,
            onProgress: timed(now, (progress) => signal.aborted || onProgress(progress)),
          });
          // Which moves were left out before the end depends on when it came: nothing to be told.
          if (!signal.aborted) onAnswer({ kinds, isWhole: true });
        }),
      ),

    parts: ({ text, baseline, strategy, seasons }, onProgress, onAnswer) =>
      alone(text, async (scenario, signal) => {
        const request = { scenario, baseline, strategy, seed: scenario.seed };
        const plan = planOf(request);
        if (plan === null) return onAnswer({ attribution: null, isWhole: true });
        await withExecutor({ text, variants: plan.variants }, async (executor) => {
          const hooks = { signal, now, onProgress: (progress: Progress) => signal.aborted || onProgress(progress) };
          const { attribution, cancelled } = await attributeStrategy(request, plan, seasons, executor, hooks);
          if (attribution.seasons > 0) onAnswer({ attribution, isWhole: !cancelled });
        });
      }),
  };
}

/** Null where there is nothing to take apart. */
function planOf(request: Parameters<typeof planAttribution>[0]) {
  try {
    return planAttribution(request);
  } catch (error) {
    if (error instanceof ExplanationError) return null;
    throw error;
  }
}

/** The customers of the season asked for last, so that another field of the table is answered at once. */
function rememberedTwins() {
  let known: { readonly key: string; readonly customers: readonly ChangedCustomer[] } | null = null;
  return ({ text, baseline, strategy }: StrategyPair, replication: number): readonly ChangedCustomer[] => {
    const key = JSON.stringify([text, baseline, strategy, replication]);
    if (known?.key !== key) known = { key, customers: findTwins(soundCase(text), { strategies: [baseline, strategy], replication }) };
    return known.customers;
  };
}

function isIn(customer: ChangedCustomer, cell: FateCell): boolean {
  return cell.of === 'visits'
    ? customer.from === cell.from && customer.to === cell.to
    : customer.complaintFrom === cell.from && customer.complaintTo === cell.to;
}

function soundCase(text: string): Scenario {
  const read = readScenario(text);
  if (!read.ok) throw new Error('The case has problems.');
  return read.scenario;
}

/** Adds how long it will take, at the pace so far. */
function timed(now: () => number, tell: (progress: Progress) => void): (progress: Progress) => void {
  const start = now();
  return ({ done, total }) => tell({ done, total, secondsLeft: done === 0 ? null : ((now() - start) / 1000 / done) * (total - done) });
}
