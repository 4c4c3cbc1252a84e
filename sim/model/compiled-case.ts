import { Law, meanOf, quantileOf } from '../engine/distribution.js';
import { Exceedance } from '../engine/exceedance.js';
import { WholeNumberLaw } from '../engine/whole-number-law.js';
import { applyStrategy, worldBefore } from '../scenario/apply-changes.js';
import { declaredEffects } from '../scenario/declared-effects.js';
import type { Changes, Scenario } from '../scenario/scenario-schema.js';
import type { Effect } from '../scenario/sections/effect-section.js';
import type { World } from '../scenario/world-schema.js';
import { type Calendar, compileCalendar, hourOf } from './calendar.js';
import { compileDemand, type DemandCurve } from './demand.js';
import { type CarriedOut, carryOut, type Execution } from './execution.js';
import { compileForecast, type Forecast } from './forecast.js';
import { CALL_IN_TERMS } from './play/call-in-terms.js';
import { compileRosters, type Roster } from './roster.js';
import { type CompiledRules, compileRules } from './rules/compiled-rules.js';

/** The laws of the case, made once. */
export interface Laws {
  readonly browse: Law;
  readonly items: WholeNumberLaw;
  readonly itemValue: Law;
  readonly patience: Law | undefined;
  /** Whether a wait is longer than a customer tolerates. */
  readonly tolerance: Exceedance | undefined;
  readonly checkoutWork: Law | undefined;
  readonly returnDelay: Law;
  readonly deskWork: Law;
  readonly deskFrontWork: Law;
  readonly callBackWork: Law;
  readonly selfService: Law;
  readonly lifetimeValue: Law | undefined;
  readonly regionalWork: Law;
  readonly headOfficeWork: Law;
  readonly units: Law;
  readonly refillWork: Law;
  readonly leadTime: Law;
}

/** One store of the case, resolved for one strategy. */
export interface CompiledStore {
  readonly id: string;
  readonly region: number;
  readonly size: number;
  readonly curve: DemandCurve;
  readonly forecast: Forecast;
  /** Undefined where nobody works. */
  readonly roster: Roster | undefined;
  /** The roster and those it can change to while the season runs. */
  readonly rosters: readonly Roster[];
}

/** A strategy of a scenario, resolved: what every replication of it shares and none changes. */
export interface CompiledCase {
  readonly scenario: string;
  readonly strategy: string;
  readonly seed: string;
  readonly world: World;
  /** Whether a player may take decisions. Without any, the season is the same to the last bit. */
  readonly playable: boolean;
  /** Whether anything can change named parameters while the season runs. */
  readonly canChange: boolean;
  /** Whether the case itself says so, and not only that a player may. */
  readonly declaresChanges: boolean;
  /** What the levels of management left of the strategy; undefined where it is carried out as written. */
  readonly execution: Execution | undefined;
  readonly calendar: Calendar;
  readonly laws: Laws;
  readonly regions: readonly string[];
  readonly stores: readonly CompiledStore[];
  /** Mean work at the till of an average basket (minutes). */
  readonly meanCheckoutWork: number;
  /** Rostered hours of all stores in the trading days. */
  readonly rosteredHours: number;
  /** Undefined where the case has no rules. */
  readonly rules: CompiledRules | undefined;
}

/** How a case is compiled otherwise than its file says. */
export interface CompileOptions {
  readonly seed?: string;
  /** Changes the world on top of the strategy (guardrails). */
  readonly with?: Changes;
  /** A player may take decisions. */
  readonly playable?: boolean;
}

/** Resolves one strategy of a scenario. */
export function compileCase(scenario: Scenario, strategyId: string, options: CompileOptions = {}): CompiledCase {
  const plan = applyStrategy(scenario, strategyId, options.with);
  const carriedOut = deepFreeze(carryOut(worldBefore(scenario, options.with), plan));
  return compileWorld(carriedOut, { scenario: scenario.id, strategy: strategyId, seed: options.seed ?? scenario.seed, playable: options.playable ?? false });
}

function compileWorld({ world, execution }: CarriedOut, head: Pick<CompiledCase, 'scenario' | 'strategy' | 'seed' | 'playable'>): CompiledCase {
  const { playable } = head;
  const calendar = compileCalendar(world.calendar);
  const regions = [...new Set(world.stores.map((store) => store.region))];
  const effects = [...declaredEffects(world), ...(execution?.untilThen ?? [])];
  const stores = world.stores.map((store): CompiledStore => {
    const curve = compileDemand(world, calendar, store);
    const forecast = compileForecast(world, calendar, curve);
    const { staff } = world;
    const rosters =
      staff === 'none'
        ? []
        : compileRosters(
            world,
            staff,
            calendar,
            curve,
            forecast,
            store.size,
            flexibilities(staff.rosterFlexibility, effects),
            playable ? CALL_IN_TERMS.mostADay : 0,
          );
    return Object.freeze({ id: store.id, region: regions.indexOf(store.region), size: store.size, curve, forecast, roster: rosters.at(0), rosters });
  });
  return Object.freeze({
    ...head,
    world,
    canChange: playable || effects.length > 0,
    declaresChanges: effects.length > 0,
    execution,
    calendar,
    laws: compileLaws(world),
    regions: Object.freeze(regions),
    stores: Object.freeze(stores),
    meanCheckoutWork: meanCheckoutWork(world),
    rules: compileRules(world, calendar, playable),
    rosteredHours: stores.reduce((sum, store) => sum + (store.roster?.hours ?? 0), 0) + floatHours(world, regions.length, calendar),
  });
}

/** Hours of the floats of all regions in the trading days. */
function floatHours({ floats }: World, regions: number, calendar: Calendar): number {
  return floats ? regions * floats.people * (hourOf(floats.to) - hourOf(floats.from)) * calendar.days : 0;
}

/** The stated flexibility first, then every other that something can set. */
function flexibilities(base: number, effects: readonly Effect[]): number[] {
  const set = effects.flatMap((effect) => (effect.parameter === 'staff.rosterFlexibility' && typeof effect.set === 'number' ? [effect.set] : []));
  return [...new Set([base, ...set])];
}

function compileLaws(world: World): Laws {
  const { customers, checkout, desk, escalation, stock } = world;
  return Object.freeze({
    browse: new Law(customers.browseMinutes),
    items: new WholeNumberLaw(new Law(customers.basketItems), customers.basketItemsMax),
    itemValue: new Law(customers.itemValueYuan),
    patience: customers.patienceMinutes && new Law(customers.patienceMinutes),
    tolerance: customers.toleranceMinutes && new Exceedance(new Law(customers.toleranceMinutes)),
    checkoutWork: checkout?.work.kind === 'drawn' ? new Law(checkout.work.minutes) : undefined,
    returnDelay: new Law(customers.returnDelayDays),
    deskWork: new Law(desk?.workMinutes ?? ZERO),
    deskFrontWork: new Law(desk?.specialists?.frontWorkMinutes ?? ZERO),
    callBackWork: new Law(desk?.callBacks?.workMinutes ?? ZERO),
    selfService: new Law(desk?.tiers?.selfService.minutes ?? ZERO),
    lifetimeValue: customers.lifetimeValueYuan && new Law(customers.lifetimeValueYuan),
    regionalWork: new Law(escalation?.regionalWorkMinutes ?? ZERO),
    headOfficeWork: new Law(escalation?.headOfficeWorkHours ?? ZERO),
    units: new Law(stock?.unitsPerPick ?? ZERO),
    refillWork: new Law(stock?.shelf?.refillWorkMinutes ?? ZERO),
    leadTime: new Law(stock?.ordering.leadTimeHours ?? ZERO),
  });
}

const ZERO = { kind: 'constant', value: 0 } as const;

/** Mean work of a basket at the till (minutes); the cap on items is taken into account by quadrature over the law of the basket. */
export function meanCheckoutWork(world: World): number {
  const { checkout, customers } = world;
  if (!checkout) return 0;
  if (checkout.work.kind === 'drawn') return meanOf(checkout.work.minutes) * checkout.sharedLineFactor;
  const items = quantileOf(customers.basketItems);
  const points = 1000;
  let sum = 0;
  for (let i = 0; i < points; i++) sum += Math.min(customers.basketItemsMax, Math.max(1, Math.round(items((i + 0.5) / points))));
  return ((checkout.work.fixedSeconds + (checkout.work.secondsPerItem * sum) / points) / 60) * checkout.sharedLineFactor;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const entry of Object.values(value)) deepFreeze(entry);
  return Object.freeze(value);
}
