import type { ShippedCase } from '../../electron/desktop-contract.js';
import type { Scenario } from '../simulation/door.js';
import { readCase } from '../simulation/read-case.js';

export interface ReadCase {
  readonly shipped: ShippedCase;
  readonly scenario: Scenario;
}

const FIRST = ['promotion-season'];

const read = new Map<string, Scenario | null>();

/** Shipped cases that can be read, the flagship first. Each is read once a start. */
export function readShipped(shipped: readonly ShippedCase[]): readonly ReadCase[] {
  const cases = shipped.flatMap((each) => {
    const scenario = scenarioOf(each.text);
    return scenario === null ? [] : [{ shipped: each, scenario }];
  });
  const rank = ({ scenario }: ReadCase) => (FIRST.includes(scenario.id) ? 0 : 1);
  return cases.sort((a, b) => rank(a) - rank(b));
}

/** Reads them beforehand, one in every pause, so that nobody waits for all of them at once. */
export async function readShippedInPauses(shipped: readonly ShippedCase[], pause: () => Promise<void>): Promise<void> {
  for (const { text } of shipped) {
    await pause();
    scenarioOf(text);
  }
}

function scenarioOf(text: string): Scenario | null {
  if (!read.has(text)) {
    const result = readCase(text);
    read.set(text, result.ok ? result.scenario : null);
  }
  return read.get(text) ?? null;
}
