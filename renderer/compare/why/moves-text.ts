import { figure } from '../../format/figures.js';
import type { LedgerMove, MoveLedger, MoveWithEffect } from '../../simulation/door.js';
import { moneyText } from '../finding-text.js';
import type { WhyWords } from './use-why-words.js';

/** Names of roles, as places to work at. */
export function wayOf({ from, to }: Pick<LedgerMove, 'from' | 'to'>, { t }: WhyWords): string {
  return t('moves.way', { from: t(`place.${from}`), to: t(`place.${to}`) });
}

/** Who sent somebody, and by which rule. */
export function senderOf({ by, rule }: Pick<LedgerMove, 'by' | 'rule'>, { t }: WhyWords): string {
  return rule === undefined ? t(`sender.${by}`) : t('moves.byRule', { sender: t(`sender.${by}`), rule });
}

/** Ways with how many moves each, the most first. */
export function waysOf(moves: readonly LedgerMove[]): readonly { readonly way: string; readonly from: string; readonly to: string; readonly count: number }[] {
  const ways = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of moves) {
    const known = ways.get(`${from}>${to}`) ?? { from, to, count: 0 };
    ways.set(`${from}>${to}`, { ...known, count: known.count + 1 });
  }
  return [...ways].map(([way, of]) => ({ way, ...of })).sort((a, b) => b.count - a.count);
}

/** "Dynamic pool made 627 moves in season 1, for at most 4,262 yuan of work; most of them from floor to checkout (120)." */
export function movesText({ moves, replication }: MoveLedger, strategy: string, words: WhyWords): string {
  const { t, speech } = words;
  const [most] = waysOf(moves);
  if (!most) return t('moves.saysNone', { strategy, season: replication + 1 });
  const cost = moves.reduce((sum, move) => sum + move.cost.yuan, 0);
  return t('moves.saysMany', {
    strategy,
    moves: figure(moves.length, 0, speech.language),
    season: replication + 1,
    cost: moneyText(Math.round(cost), speech),
    way: wayOf(most, words),
    most: figure(most.count, 0, speech.language),
  });
}

/** "The 12 moves left out one at a time: on its day one brought 35 yuan of sales and 0.2 fewer complaints on average." */
export function effectsText(moves: readonly MoveWithEffect[], { t, speech }: WhyWords): string {
  if (moves.length === 0) return t('moves.effectsNone');
  const mean = (of: (move: MoveWithEffect) => number) => moves.reduce((sum, move) => sum + of(move), 0) / moves.length;
  const sales = Math.round(mean(({ effect }) => effect.day.sales));
  const complaints = mean(({ effect }) => effect.day.complaints);
  const { language } = speech;
  return t('moves.effects', {
    count: moves.length,
    sales: sales > 0 ? `+${figure(sales, 0, language)}` : figure(sales, 0, language),
    complaints: complaints > 0 ? `+${figure(complaints, 2, language)}` : figure(complaints, 2, language),
  });
}
