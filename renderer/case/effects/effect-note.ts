import { type ParameterName, parameterOf } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';
import { type FieldNote, noteAt } from '../fields/field-note.js';
import type { Operation } from './effect-edits.js';

/** What the format says about the parameter of an effect: its unit from its place in the world, its range from the list of parameters. */
export function parameterNote(parameter: ParameterName, document: Json | undefined): FieldNote {
  const kind = parameterOf(parameter);
  if ('options' in kind) return { kind: 'choice', unit: '', options: kind.options };
  const own = noteAt(document, ['world', ...kind.path], undefined);
  return { kind: 'number', unit: own?.unit ?? '', min: kind.min, max: kind.max, options: [] };
}

/** The same for what an effect does with it: a value it takes, or a sum in its unit. Factors are noted by the format itself. */
export function effectNote(parameter: ParameterName, operation: Operation, document: Json | undefined, own: FieldNote | null): FieldNote | null {
  if (operation === 'times') return own;
  const note = parameterNote(parameter, document);
  return operation === 'set' ? note : { kind: 'number', unit: note.unit, options: [] };
}
