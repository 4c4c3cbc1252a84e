import { type ParameterName, parameterOf } from '../../simulation/door.js';
import { type Json, type JsonObject, valueAt } from '../../stores/json-path.js';

/** What an effect does with its parameter: gives it a value, multiplies it, or adds to it. */
export const OPERATIONS = ['set', 'times', 'plus'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The one operation an effect has; a file in the making may have none. */
export function operationOf(effect: JsonObject): Operation | undefined {
  return OPERATIONS.find((one) => effect[one] !== undefined);
}

/** The operations a parameter allows: words and what is planned ahead can only take a value. */
export function operationsFor(parameter: ParameterName): readonly Operation[] {
  const kind = parameterOf(parameter);
  return 'options' in kind || kind.setOnly === true ? ['set'] : OPERATIONS;
}

/** An effect to begin with, which changes nothing yet: the parameter takes the value it has in this world, or else the first it could have. */
export function newEffect(parameter: ParameterName, world: Json | undefined): JsonObject {
  return { parameter, set: presentValue(parameter, world) };
}

/** The effect with another operation, begun where it changes nothing. */
export function withOperation(effect: JsonObject, operation: Operation, world: Json | undefined): JsonObject {
  const parameter = effect.parameter as ParameterName;
  if (operation === 'set') return { parameter, set: presentValue(parameter, world) };
  return operation === 'times' ? { parameter, times: 1 } : { parameter, plus: 0 };
}

/** The effect on another parameter: a factor stays, what is measured in the old parameter's unit does not. */
export function withParameter(effect: JsonObject, parameter: ParameterName, world: Json | undefined): JsonObject {
  const keeps = effect.times !== undefined && operationsFor(parameter).includes('times');
  return keeps ? { parameter, times: effect.times ?? 1 } : newEffect(parameter, world);
}

function presentValue(parameter: ParameterName, world: Json | undefined): Json {
  const kind = parameterOf(parameter);
  const present = valueAt(world, [...kind.path]);
  if (present !== undefined) return present;
  return 'options' in kind ? (kind.options[0] as string) : kind.min;
}
