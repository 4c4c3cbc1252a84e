import type { Snapshot } from '../simulator.js';
import { squeezed, unsqueezed } from './squeeze.js';

/** What the chart and the table of a comparison were drawn from: the result and the points, of all stores together, against the baseline of the case. */
interface Picture {
  readonly format: typeof FORMAT;
  /** Of the comparison: its text and strategies. */
  readonly key: string;
  readonly snapshot: Snapshot;
}

const FORMAT = 'sandtable.kept-picture/1';
/** More than this is not worth keeping (bytes before squeezing): hundreds of strategies. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A snapshot as bytes; null when it is too large. Its numbers are finite, so text gives every one of them back. */
export async function packPicture(snapshot: Snapshot, key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture: Picture = { format: FORMAT, key, snapshot };
  const bytes = new TextEncoder().encode(JSON.stringify(picture));
  return bytes.length > MOST_BYTES ? null : squeezed(bytes);
}

/** The snapshot of such bytes; null when they are damaged, of another comparison, or nothing of ours. */
export async function unpackPicture(bytes: Uint8Array, key: string): Promise<Snapshot | null> {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(await unsqueezed(bytes, MOST_BYTES)));
    if (!isObject(said) || said.format !== FORMAT || said.key !== key) return null;
    return isSnapshot(said.snapshot) ? said.snapshot : null;
  } catch {
    return null;
  }
}

/** What makes seasons the same seasons. */
export function comparisonKey(text: string, strategies: readonly string[] | undefined): string {
  return JSON.stringify([text, strategies ?? null]);
}

/**
 * Whether it has the shape the page draws. The check sum has told damage and the key whose it is, so this need not look at every number: it keeps out
 * what somebody has put together by hand.
 */
function isSnapshot(said: unknown): said is Snapshot {
  if (!isObject(said) || 'scope' in said || !isObject(said.result) || !isObject(said.chart)) return false;
  const { result, chart } = said;
  return (
    result.format === 'sandtable.result/1' &&
    result.command === 'compare' &&
    Number.isInteger(result.replications) &&
    ['version', 'seed', 'digest'].every((name) => typeof result[name] === 'string') &&
    isObject(result.scenario) &&
    isListOf(result.strategies, ({ id, title, indicators }) => typeof id === 'string' && typeof title === 'string' && isObject(indicators)) &&
    (result.differences === undefined || isListOf(result.differences, ({ absolute, relative }) => isObject(absolute) && isObject(relative))) &&
    isListOf(chart.strategies, ({ strategy, seasons, week }) => typeof strategy === 'string' && isListOf(seasons, isSeason) && isObject(week))
  );
}

const isSeason = ({ sales, complaintRate }: Record<string, unknown>): boolean => typeof sales === 'number' && typeof complaintRate === 'number';

function isObject(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

function isListOf(said: unknown, fits: (each: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(said) && said.every((each) => isObject(each) && fits(each));
}
