import { figure } from '../../format/figures.js';
import { ROLES, type Role, type TraceEvent } from '../../simulation/door.js';
import type { PlayEvent } from '../../simulation/play/player.js';
import type { PlayTexts } from '../use-play.js';

/** Events told in words of their own; what else the model tells is for those who follow a trace in the terminal. */
export const TOLD_EVENTS = [
  'arrival',
  'turned-away',
  'no-wish',
  'no-advice',
  'stockout',
  'stockout-walkout',
  'taste-walkout',
  'balk',
  'blocked',
  'join',
  'start',
  'abandon',
  'bought',
  'failure',
  'leave',
  'desk-join',
  'desk-start',
  'desk-end',
  'hand-off',
  'case-opened',
  'case-escalated',
  'case-deadline-missed',
  'case-closed',
  'shift-start',
  'shift-end',
  'absent',
  'break',
  'move',
  'moved',
  'float-sent',
  'float-arrived',
  'alert',
  'calm',
  'refill',
  'delivery',
  'rule-fired',
  'rule-ended',
  'called-in',
  'risk-began',
  'risk-ended',
  'wave-began',
  'wave-ended',
  'initiative-live',
] as const satisfies readonly TraceEvent['kind'][];
export type ToldEvent = (typeof TOLD_EVENTS)[number];

export function isTold(kind: string): kind is ToldEvent {
  return (TOLD_EVENTS as readonly string[]).includes(kind);
}

/** An event as people say it. */
export function eventWords(event: PlayEvent, { t, language, person }: PlayTexts): string {
  if (!isTold(event.kind)) return event.kind;
  const { detail = {} } = event;
  const number = (key: string, decimals: number) => figure(Number(detail[key] ?? 0), decimals, language);
  const role = (key: string) => (ROLES.includes(detail[key] as Role) ? t(`role.${detail[key] as Role}`) : '');
  return t(`event.${event.kind}`, {
    person: event.person === undefined ? '' : person(event.person),
    from: role('from'),
    to: role('to'),
    sender: typeof detail.by === 'string' ? t(`sender.${detail.by}`) : '',
    pressure: number('pressure', 2),
    group: number('group', 0),
    units: number('units', 0),
    queue: number('queue', 0),
    wait: number('wait', 1),
    minutes: number('minutes', 0),
    yuan: number('value', 0),
    items: number('items', 0),
    level: detail.level === undefined ? '' : t(`level.${Number(detail.level) as 1 | 2 | 3}`),
    cause: typeof detail.cause === 'string' ? t(`cause.${detail.cause}`) : '',
    business: typeof detail.business === 'string' ? t(`business.${detail.business}`) : '',
    id: String(detail.rule ?? detail.risk ?? detail.initiative ?? ''),
    people: number('people', 0),
  });
}
