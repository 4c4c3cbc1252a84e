import type { TFunction } from 'i18next';
import type { Role } from '../../simulation/door.js';
import { clockText } from '../transport/clock-text.js';

/** Everything the drawing writes, made once a language: a frame must not look texts up. */
export interface FloorWords {
  readonly desk: string;
  readonly stockRoom: string;
  readonly promotion: string;
  readonly entrance: string;
  readonly checkout: string;
  readonly empty: string;
  readonly letters: Readonly<Record<Role, string>>;
  readonly shelf: (group: number) => string;
  /** What stands before and after the number of people in line. */
  readonly inLine: { readonly before: string; readonly after: string };
  readonly late: (people: number) => string;
  readonly waiting: (people: number) => string;
  readonly till: (number: number, state: 'open' | 'opening' | 'shut') => string;
  readonly backroom: (percent: number) => string;
  readonly delivery: (at: number) => string;
  readonly noDelivery: string;
  readonly arrives: (role: Role, till: number | null, minutes: number) => string;
  readonly person: (id: string) => string;
}

export function floorWords(t: TFunction<'play'>, person: (id: string) => string): FloorWords {
  return {
    desk: t('floor.desk'),
    stockRoom: t('floor.stockRoom'),
    promotion: t('floor.promotion'),
    entrance: t('floor.entrance'),
    checkout: t('floor.checkout'),
    empty: t('floor.empty'),
    letters: { checkout: t('letter.checkout'), floor: t('letter.floor'), stock: t('letter.stock'), desk: t('letter.desk') },
    shelf: (group) => t('floor.shelf', { number: group }),
    inLine: around(t('floor.inLine', { count: 2 }), '2'),
    late: (count) => t('floor.late', { count }),
    waiting: (count) => t('floor.waiting', { count }),
    till: (number, state) => (state === 'open' ? String(number) : t(`floor.till-${state}`, { number })),
    backroom: (percent) => t('floor.backroom', { percent }),
    delivery: (at) => t('floor.delivery', { at: clockText(at) }),
    noDelivery: t('floor.noDelivery'),
    arrives: (role, till, minutes) =>
      role === 'checkout' && till !== null ? t('floor.atTillIn', { number: till + 1, minutes }) : t(`floor.at-${role}-in`, { minutes }),
    person,
  };
}

function around(text: string, number: string): FloorWords['inLine'] {
  const [before = '', after = ''] = text.split(number);
  return { before: before.trim(), after: after.trim() };
}
