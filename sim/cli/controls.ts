import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ControlName, Scenario, SeasonControls, Stopping } from '../index.js';
import type { CommonOptions } from './common-options.js';
import { UserFault } from './exit-code.js';
import { seedOf } from './seed.js';

/** For commands that can free their intervals of known luck. */
export function addControlOption(command: Command): Command {
  return command.addOption(
    new Option(
      '--control <names>',
      "narrower intervals: take out what is known beforehand of the seasons' luck; one or two of candidates, checkout, floor, stock, desk (how fast the people rostered there are)",
    ).argParser(names),
  );
}

function names(text: string): readonly string[] {
  const list = text.split(',').map((name) => name.trim());
  if (list.some((name) => name === '')) throw new InvalidArgumentError('Expected one or two names, for example checkout,stock.');
  return list;
}

/** The controls of a call; undefined without --control. @param roster strategy whose roster is looked at @throws UserFault for what can't be one */
export async function controlsOf(
  scenario: Scenario,
  roster: string,
  options: Pick<CommonOptions, 'control' | 'seed'>,
  seasons: number | Stopping,
): Promise<SeasonControls | undefined> {
  if (options.control === undefined) return undefined;
  const { FEWEST_CONTROLLED, seasonControls } = await import('../index.js');
  if (typeof seasons === 'number' && seasons < FEWEST_CONTROLLED)
    throw new UserFault(`--control needs at least ${FEWEST_CONTROLLED} seasons, and these are ${seasons}.`);
  const controls = seasonControls(scenario, roster, await controlNames(options), seedOf(scenario, options));
  if (typeof controls === 'string') throw new UserFault(`--control: ${controls}`);
  return controls;
}

/** The names of a call, known ones. @throws UserFault */
async function controlNames({ control = [] }: Pick<CommonOptions, 'control'>): Promise<ControlName[]> {
  const { CONTROL_NAMES } = await import('../index.js');
  return control.map((name) => {
    const known = CONTROL_NAMES.find((one) => one === name);
    if (known === undefined) throw new UserFault(`--control: there is no "${name}", expected one or two of ${CONTROL_NAMES.join(', ')}.`);
    return known;
  });
}
