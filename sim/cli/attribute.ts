import { type Command, Option } from 'commander';
import { attributionOutput } from './attribution-output.js';
import { addRunningOptions, type CommonOptions, wholeNumber } from './common-options.js';
import { UserFault } from './exit-code.js';
import { loadScenario } from './load-scenario.js';
import { namedIndicator } from './named-indicator.js';
import { seedOf } from './seed.js';
import { onWorkers, sayInterrupted } from './simulation.js';
import { type TwoStrategiesOptions, twoStrategies, withExplanationFaults } from './two-strategies.js';
import { VERSION } from './version.js';
import { writeOutput } from './write-output.js';

interface AttributeOptions extends CommonOptions, TwoStrategiesOptions {
  readonly parts?: string;
  readonly indicators?: string;
  readonly orders?: number;
}

/** `attribute <file>`: which part of a strategy did how much. */
export function registerAttribute(program: Command): void {
  const command = program
    .command('attribute')
    .description('share the difference between two strategies out among the parts of the plan, by simulating every combination of them on the same customers')
    .argument('<file>', 'scenario file; "-" is standard input')
    .option('--strategy <id>', "the strategy (default: the file's last)")
    .option('--against <id>', "the difference to this one (default: the file's baseline)")
    .option('--parts <a,b+c>', 'parts by their places, such as staff,desk+forecast,pool.share; "+" puts together (default: section by section)')
    .option('--indicators <a,b>', 'what of (default: sales,complaintRate,profit,satisfaction)')
    .addOption(new Option('--replications <n>', "number of seasons (default: the file's)").argParser(wholeNumber(1, 100_000)))
    .addOption(
      new Option('--orders <n>', 'for more than five parts: random orders of adding them, each with its reverse (default: 16)').argParser(
        wholeNumber(2, 10_000),
      ),
    );
  addRunningOptions(command, ['table', 'json', 'csv', 'markdown']).action((file: string, options: AttributeOptions) => attribute(file, options));
}

async function attribute(file: string, options: AttributeOptions): Promise<void> {
  const loaded = await loadScenario(file);
  const { scenario } = loaded.parsed;
  const seed = seedOf(scenario, options);
  const request = {
    scenario,
    ...(await twoStrategies(scenario, options)),
    seed,
    version: VERSION,
    ...(options.parts === undefined ? {} : { parts: options.parts.split(',').map((part) => part.split('+').map((name) => name.trim())) }),
    ...(options.indicators === undefined ? {} : { indicators: options.indicators.split(',').map((name) => name.trim()) }),
    ...(options.orders === undefined ? {} : { pairsOfOrders: Math.ceil(options.orders / 2) }),
  };
  for (const name of request.indicators ?? []) {
    const { indicator, store } = await namedIndicator(scenario, '--indicators', name);
    if (indicator.kind === 'quantile' || store !== undefined)
      throw new UserFault(`--indicators names "${name}"; only indicators of all stores together that are no quantiles can be shared out.`);
  }
  const { attributeStrategy, planAttribution, whyDocument } = await import('../index.js');
  const plan = await withExplanationFaults(() => planAttribution(request));
  const seasons = options.replications ?? scenario.replications;
  const { attribution, cancelled } = await onWorkers(loaded, plan.variants, options, (executor, hooks) =>
    attributeStrategy(request, plan, seasons, executor, hooks),
  );
  if (attribution.seasons > 0) {
    const document = whyDocument('attribution', request, attribution);
    await writeOutput(await attributionOutput(document, scenario, options), options.output);
  }
  if (cancelled) sayInterrupted(attribution.seasons, options);
}
