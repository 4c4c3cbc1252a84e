import { type HarmChain, harmChains } from '../../play/harm/harm-chains.js';
import type { DecisionEffect, PlayedAlert } from '../../simulation/door.js';
import type { TeamMoments } from '../../simulation/team-analyst.js';

/** An alert shorter than this is over before anybody could have answered it (minutes). */
const ANSWERABLE = 10;
/** As many are told of a team. */
const MOST = 3;

/** Something of a team's season that is worth talking about. */
export type Moment =
  | { readonly kind: 'helped' | 'hurt' | 'idle'; readonly effect: DecisionEffect }
  | { readonly kind: 'missed'; readonly alert: PlayedAlert }
  | { readonly kind: 'harm'; readonly chain: HarmChain };

/**
 * The three most telling moments of a team: the decision that helped most, what did harm (a decision that certainly cost something, or what went wrong
 * after somebody was taken away), the longest alert nobody answered; where one of them is not there, the next decisions by the size of what they did.
 */
export function momentsOf(team: TeamMoments): readonly Moment[] {
  const bySize = [...team.effects].sort((a, b) => rate(a) - rate(b));
  const best = bySize.find((effect) => rate(effect) < 0);
  const worst = bySize.findLast((effect) => effect.complaintRate.verdict === 'worse');
  const chain = worstChain(team);
  const missed = longest(missedAlerts(team));
  const found: Moment[] = [
    ...(best ? [{ kind: 'helped', effect: best } as const] : []),
    ...(worst ? [{ kind: 'hurt', effect: worst } as const] : chain ? [{ kind: 'harm', chain } as const] : []),
    ...(missed ? [{ kind: 'missed', alert: missed } as const] : []),
  ];
  const told = new Set(found.flatMap((moment) => ('effect' in moment ? [moment.effect.decision] : [])));
  const others = [...bySize].filter(({ decision }) => !told.has(decision)).sort((a, b) => Math.abs(rate(b)) - Math.abs(rate(a)));
  const more = others.slice(0, Math.max(0, MOST - found.length)).map((effect): Moment => ({ kind: kindOf(effect), effect }));
  return [...found, ...more].slice(0, MOST);
}

function rate({ complaintRate }: DecisionEffect): number {
  return complaintRate.absolute.mean ?? 0;
}

function kindOf({ complaintRate: { verdict } }: DecisionEffect): 'helped' | 'hurt' | 'idle' {
  return verdict === 'better' ? 'helped' : verdict === 'worse' ? 'hurt' : 'idle';
}

/** Alerts that lasted long enough to be answered and were not. */
export function missedAlerts({ alerts }: Pick<TeamMoments, 'alerts'>): readonly PlayedAlert[] {
  return alerts.filter(({ from, until, answeredAt }) => answeredAt === null && until - from >= ANSWERABLE);
}

/** Alerts long enough to be answered. */
export function answerableAlerts({ alerts }: Pick<TeamMoments, 'alerts'>): readonly PlayedAlert[] {
  return alerts.filter(({ from, until }) => until - from >= ANSWERABLE);
}

export function longest(alerts: readonly PlayedAlert[]): PlayedAlert | undefined {
  return [...alerts].sort((a, b) => b.until - b.from - (a.until - a.from))[0];
}

/** The chain with most that went wrong; the first of those. */
function worstChain({ events }: TeamMoments): HarmChain | undefined {
  const chains = Object.values(events).flatMap((of) => harmChains(of));
  const parts = ({ emptied, lost, complaint }: HarmChain) => [emptied, lost, complaint].filter((stop) => stop !== null).length;
  return [...chains].sort((a, b) => parts(b) - parts(a) || a.move.time - b.move.time)[0];
}
