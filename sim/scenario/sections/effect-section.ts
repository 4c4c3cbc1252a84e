import '../jitless.js';
import * as z from 'zod';
import { quantity } from '../quantity.js';
import { says } from './words.js';

/** A named number of the world that can change while the season runs. */
export interface NumberParameter {
  /** Where it stands in the world. */
  readonly path: readonly string[];
  readonly min: number;
  readonly max: number;
  /** Planned ahead, so that only stated values can be taken, no multiples. */
  readonly setOnly?: true;
}

/** A named choice of the world that can change while the season runs. */
export interface ChoiceParameter {
  readonly path: readonly string[];
  readonly options: readonly string[];
}

export type Parameter = NumberParameter | ChoiceParameter;

const ANY = 100_000;
const number = (path: string, min: number, max: number): NumberParameter => ({ path: path.split('.'), min, max });
const share = (path: string) => number(path, 0, 1);

/**
 * What rules, initiatives and risks may change while the season runs: a closed list, each with its place in the world.
 * Whatever is not here is either who comes and what they want, or laid down before the season.
 */
export const PARAMETERS = {
  'checkout.speedFactor': number('checkout.speedFactor', 0.01, 10),
  'checkout.errors.base': share('checkout.errors.base'),
  'checkout.errors.unfamiliar': share('checkout.errors.unfamiliar'),
  'customers.voice.product': share('customers.voice.product'),
  'desk.callBacks.share': share('desk.callBacks.share'),
  'desk.chatbot.share': share('desk.chatbot.share'),
  'desk.chatbot.wrongShare': share('desk.chatbot.wrongShare'),
  'desk.design': { path: ['desk', 'design'], options: ['split', 'first-contact'] },
  'desk.specialists.misroutedShare': share('desk.specialists.misroutedShare'),
  'desk.specialists.solvedAtFrontShare': share('desk.specialists.solvedAtFrontShare'),
  'desk.tiers.selfService.solveShare': share('desk.tiers.selfService.solveShare'),
  'desk.tiers.thresholdYuan': number('desk.tiers.thresholdYuan', 0, 10_000_000),
  'desk.workFactor': number('desk.workFactor', 0.01, 10),
  'desk.handOffShare': share('desk.handOffShare'),
  'desk.handOffDelayMinutes': number('desk.handOffDelayMinutes', 0, ANY),
  'desk.handOffWorkFactor': number('desk.handOffWorkFactor', 0.1, 10),
  'desk.reworkShare': share('desk.reworkShare'),
  'desk.slowResponseMinutes': number('desk.slowResponseMinutes', 0, ANY),
  'escalation.frontlineMinutes': number('escalation.frontlineMinutes', 0, ANY),
  'escalation.frontlineSolveShare': share('escalation.frontlineSolveShare'),
  'escalation.couponYuan': number('escalation.couponYuan', 0, 10_000),
  'escalation.regionalMinutes': number('escalation.regionalMinutes', 0, ANY),
  'escalation.regionalSolveShare': share('escalation.regionalSolveShare'),
  'escalation.spotChecks.share': share('escalation.spotChecks.share'),
  'forecast.promotionKnown': share('forecast.promotionKnown'),
  'pool.promoterShare': share('pool.promoterShare'),
  'pool.share': share('pool.share'),
  'pool.minimumGain': number('pool.minimumGain', 0, 100),
  'pool.coolDownMinutes': number('pool.coolDownMinutes', 0, ANY),
  'pressure.alertOn': number('pressure.alertOn', 0, 100),
  'pressure.alertOff': number('pressure.alertOff', 0, 100),
  'staff.absenceShare': share('staff.absenceShare'),
  'staff.crossTrainedSkill': number('staff.crossTrainedSkill', 0.1, 1.2),
  'staff.familiarityLoss': number('staff.familiarityLoss', 0, 0.9),
  'staff.rosterFlexibility': { ...share('staff.rosterFlexibility'), setOnly: true },
  'staff.switchMinutes': number('staff.switchMinutes', 0, ANY),
  'staff.temporarySpeed': number('staff.temporarySpeed', 0.1, 2),
  'staff.unplannedMoveFactor': number('staff.unplannedMoveFactor', 0.1, 1),
  'stock.lateDelivery.share': share('stock.lateDelivery.share'),
  'stock.leadTimeFactor': number('stock.leadTimeFactor', 0, 100),
  'stock.ordering.coverFactor': number('stock.ordering.coverFactor', 0, 100),
  'stock.shelf.refillBelowShare': share('stock.shelf.refillBelowShare'),
  'stock.shortDelivery.share': share('stock.shortDelivery.share'),
  'supply.central.disruptionShare': share('supply.central.disruptionShare'),
  'supply.kitchen': { path: ['supply', 'kitchen'], options: ['central', 'regional'] },
  'supply.regional.disruptionShare': share('supply.regional.disruptionShare'),
  'supply.regional.leadTimeFactor': number('supply.regional.leadTimeFactor', 0, 100),
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The parameter of this name. */
export function parameterOf(name: ParameterName): Parameter {
  return PARAMETERS[name];
}

const bound = 1_000_000;

/** One change of a named parameter: a value to take, a factor, or something on top. In force in part, it goes that part of the way. */
export const effectSchema = z
  .strictObject({
    parameter: z.enum(PARAMETER_NAMES).meta(says('Name of the parameter')),
    set: z
      .union([quantity({ unit: 'as the parameter', says: 'A number it takes', min: -bound, max: bound }), z.string().min(1).max(64)])
      .optional()
      .meta(says('The value it takes')),
    times: quantity({ unit: 'factor', says: 'What it is multiplied by', min: 0, max: 1000 }).optional(),
    plus: quantity({ unit: 'as the parameter', says: 'What is added to it', min: -bound, max: bound }).optional(),
  })
  .refine((effect) => [effect.set, effect.times, effect.plus].filter((change) => change !== undefined).length === 1, {
    params: { rule: 'exactly-one-change' },
    message: 'expected exactly one of set, times, plus',
  });
export type Effect = z.output<typeof effectSchema>;

export const effectsSchema = (what: string) => z.array(effectSchema).max(50).meta(says(what));
