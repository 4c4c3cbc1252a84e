import { Defined } from '../../definition/defined.js';
import { figure } from '../../format/figures.js';
import type { MoveKind } from '../../simulation/door.js';
import type { Interval } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import tables from '../sections/tables.module.css';
import { yuanText } from './fates-text.js';
import { complaintsText } from './move-kinds-text.js';
import { SignedBar, signedScale } from './signed-bar.js';
import { useWhyWords } from './use-why-words.js';

export interface MoveKindTableProps {
  readonly kinds: readonly MoveKind[];
  readonly all: MoveKind | null;
  readonly seasons: number;
  readonly nameOf: (kind: string) => string;
}

/** Kinds of moves with the mean effect of one, bars on one scale, and all of them at the foot. A table that draws itself. */
export function MoveKindTable({ kinds, all, seasons, nameOf }: MoveKindTableProps) {
  const { t, speech } = useWhyWords();
  const scale = signedScale([...kinds, ...(all ? [all] : [])].map(({ effect }) => effect.day.sales));
  const row = (of: MoveKind, name: string, isTotal = false) => (
    <tr key={of.kind} data-depth={isTotal ? 0 : undefined}>
      <th scope="row">{name}</th>
      <td>{figure(of.moves / seasons, 1, speech.language)}</td>
      <td>{figure(of.measured, 0, speech.language)}</td>
      <td className={tables.drawn} aria-hidden="true">
        <SalesBar sales={of.effect.day.sales} scale={scale} />
      </td>
      <Amount of={of.effect.day.sales} isMoney />
      <Amount of={of.effect.day.complaints} />
    </tr>
  );
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <caption>{t('kinds.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kinds.kind')}</th>
            <th scope="col">{t('kinds.column.moves')}</th>
            <th scope="col">
              <Defined says={t('kinds.tip.measured')}>{t('kinds.column.measured')}</Defined>
            </th>
            <td />
            <th scope="col">
              <Defined says={t('moves.tip.daySales')}>{t('moves.column.daySales')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('moves.tip.dayComplaints')}>{t('moves.column.dayComplaints')}</Defined>
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => row(kind, nameOf(kind.kind)))}
          {all && row(all, t('kinds.all'), true)}
        </tbody>
      </table>
    </div>
  );
}

function SalesBar({ sales: { mean, low, high }, scale }: { readonly sales: Interval; readonly scale: ReturnType<typeof signedScale> }) {
  return <SignedBar value={mean} low={low} high={high} scale={scale} colour={(mean ?? 0) < 0 ? 'var(--worse)' : 'var(--better)'} />;
}

function Amount({ of: { mean, low, high }, isMoney = false }: { readonly of: Interval; readonly isMoney?: boolean }) {
  const words = useWhyWords();
  const write = (value: number | null) => (isMoney ? yuanText(value, words) : complaintsText(value, words));
  return (
    <td>
      {write(mean)}
      {low !== null && high !== null && <small>{rangeText(write(low), write(high), words.speech)}</small>}
    </td>
  );
}
