import { importanceOf, type ParameterSensitivity } from './sensitivity-result.js';
import { SHAKINESS } from './uncertain-parameters.js';

/** Share of the leader's size. */
const ALIKE = 0.5;

/**
 * What matters most first. Those that are at least half as large as the leader of their group, and reach what it has at least, are taken as alike; within such
 * a group the shakiest comes first (an assumption before a figure somebody has measured), because that is the one to find out about.
 */
export function byImportance(parameters: readonly ParameterSensitivity[]): ParameterSensitivity[] {
  const sorted = [...parameters].sort((a, b) => importanceOf(b).size - importanceOf(a).size);
  const groups: ParameterSensitivity[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const parameter of sorted) {
    const { size, least: own } = importanceOf(parameter);
    if (size < least || groups.length === 0) {
      groups.push([]);
      least = Math.max(own, ALIKE * size);
    }
    groups[groups.length - 1].push(parameter);
  }
  return groups.flatMap((group) =>
    group.sort((a, b) => SHAKINESS.indexOf(a.source) - SHAKINESS.indexOf(b.source) || importanceOf(b).size - importanceOf(a).size),
  );
}
