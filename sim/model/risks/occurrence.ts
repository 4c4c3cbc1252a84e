import { namedStream } from '../../engine/random-stream.js';
import type { Risk } from '../../scenario/sections/risks-section.js';
import { type Calendar, DAY_MINUTES } from '../calendar.js';
import type { CompiledCase } from '../compiled-case.js';

/** Draws of one part of the season: whether the risk comes, and on which day. */
const DRAWS = 2;

/** A risk that comes in this season unless a response prevents it. The same in every strategy. */
export interface Occurrence {
  readonly risk: Risk;
  /** Names it among all: the risk, the place, the part of the season. */
  readonly key: string;
  /** Stores it strikes, as positions. */
  readonly stores: readonly number[];
  /** Minutes; both are whole hours. */
  readonly from: number;
  readonly until: number;
  /** Its draw as a share of the probability, 0 to 1: a response that prevents a share c prevents those from 1 - c on. */
  readonly luck: number;
}

/** Everything that may come in this season, in the order of its beginning. */
export function drawOccurrences(compiled: CompiledCase, replication: number): Occurrence[] {
  const { world, calendar, seed } = compiled;
  const found = (world.risks ?? []).flatMap((risk) =>
    placesOf(risk, compiled).flatMap(({ place, stores }) => {
      const luck = namedStream(seed, replication, place, `risk-${risk.scope}-${risk.id}`);
      return partsOf(risk, calendar).flatMap(({ first, days, probability }, part): Occurrence[] => {
        const lastDay = Math.min(risk.toDay ?? days, days);
        const draw = luck.at(part * DRAWS);
        if (draw >= probability || risk.fromDay > lastDay) return [];
        const day = first + risk.fromDay - 1 + Math.floor(luck.at(part * DRAWS + 1) * (lastDay - risk.fromDay + 1));
        const from = day * DAY_MINUTES + Number(risk.startsAt.slice(0, 2)) * 60;
        return [{ risk, key: `${risk.id} ${place} ${part}`, stores, from, until: from + risk.durationHours * 60, luck: draw / probability }];
      });
    }),
  );
  return found.sort((a, b) => a.from - b.from);
}

interface Part {
  /** First day, counted from 0. */
  readonly first: number;
  readonly days: number;
  readonly probability: number;
}

/** Parts of the season in each of which the risk may come once; a last part that is shorter has the smaller probability of a hazard constant over time. */
export function partsOf({ partDays, probability }: Risk, { days }: Pick<Calendar, 'days'>): Part[] {
  if (partDays === undefined || partDays >= days) return [{ first: 0, days, probability }];
  return Array.from({ length: Math.ceil(days / partDays) }, (_, part) => {
    const first = part * partDays;
    const length = Math.min(partDays, days - first);
    return { first, days: length, probability: length === partDays ? probability : 1 - (1 - probability) ** (length / partDays) };
  });
}

function placesOf({ scope }: Risk, { stores, regions }: CompiledCase): { readonly place: string; readonly stores: number[] }[] {
  const all = stores.map((_, i) => i);
  if (scope === 'chain') return [{ place: 'chain', stores: all }];
  if (scope === 'store') return stores.map(({ id }, i) => ({ place: id, stores: [i] }));
  return regions.map((id, region) => ({ place: id, stores: all.filter((i) => stores[i].region === region) }));
}
