import { figure, signedFigure } from '../../format/figures.js';
import type { EffectsByKind, MoveKind } from '../../simulation/door.js';
import { rangeText } from '../finding-text.js';
import { closedUp, yuanText } from './fates-text.js';
import { wayOf } from './moves-text.js';
import type { WhyWords } from './use-why-words.js';

/** What moves are put together by. */
export const KIND_SORTS = ['way', 'sender', 'hour'] as const;
export type KindSort = (typeof KIND_SORTS)[number];

/** The kinds of a sort: the most frequent first, hours in their order. */
export function kindsOf({ byWay, bySender, byHour }: EffectsByKind, sort: KindSort): readonly MoveKind[] {
  if (sort === 'hour') return byHour;
  return [...(sort === 'way' ? byWay : bySender)].sort((a, b) => b.moves - a.moves);
}

const ROLE = /^(checkout|floor|stock|desk)$/;

/** "stock → checkout", "pool, home again", "12:00 to 13:00". */
export function kindName(kind: string, sort: KindSort, words: WhyWords): string {
  const { t } = words;
  if (sort === 'hour') return t('kinds.hour', { from: kind, to: Number(kind) + 1 });
  if (sort === 'way') {
    const [from = '', to = ''] = kind.split(' > ');
    return ROLE.test(from) && ROLE.test(to) ? wayOf({ from, to } as Parameters<typeof wayOf>[0], words) : kind;
  }
  const space = kind.indexOf(' ');
  if (space < 0) return t(`sender.${kind}`, { defaultValue: kind });
  return t('moves.byRule', { sender: t(`sender.${kind.slice(0, space)}`, { defaultValue: kind.slice(0, space) }), rule: kind.slice(space + 1) });
}

/** Complaints with their sign, two decimals. */
export function complaintsText(value: number | null, { speech: { language } }: WhyWords): string {
  return value === null ? '–' : signedFigure(value, 2, language);
}

/** "A move brings +35 yuan of sales (+20 to +50) and −0.1 complaints (…) on its day; 68.9 moves a season." */
export function kindsText({ all, moves }: EffectsByKind, words: WhyWords): string {
  const { t, speech } = words;
  if (all === null) return t('kinds.none');
  const { sales, complaints } = all.effect.day;
  const ranged = (write: (value: number | null) => string, { mean, low, high }: typeof sales) =>
    low === null || high === null ? write(mean) : `${write(mean)}${t('inBrackets', { text: rangeText(write(low), write(high), speech) })}`;
  return closedUp(
    t('kinds.says', {
      sales: ranged((value) => yuanText(value, words), sales),
      complaints: ranged((value) => complaintsText(value, words), complaints),
      moves: figure(moves.mean ?? 0, 1, speech.language),
    }),
  );
}
