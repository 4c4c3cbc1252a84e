import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { Defined } from '../../definition/defined.js';
import { figure, signedFigure } from '../../format/figures.js';
import { clockText, dayOf } from '../../play/transport/clock-text.js';
import { usePlayTexts } from '../../play/use-play.js';
import type { LedgerMove, MoveWithEffect, Scenario } from '../../simulation/door.js';
import tables from '../sections/tables.module.css';
import { storeName } from './fate-customers-export.js';
import { yuanText } from './fates-text.js';
import styles from './move-table.module.css';
import { senderOf, wayOf } from './moves-text.js';
import { useWhyWords } from './use-why-words.js';

export interface MoveTableProps {
  readonly moves: readonly LedgerMove[];
  readonly measured: readonly MoveWithEffect[];
  readonly chosen: ReadonlySet<LedgerMove>;
  readonly onChoose: (moves: ReadonlySet<LedgerMove>) => void;
  readonly scenario: Scenario;
}

/** What is known of every move, and what only of those that were left out. */
const KNOWN = ['person', 'way', 'by', 'pressure', 'stay', 'cost'] as const;
const MEASURED = ['daySales', 'dayComplaints', 'seasonSales'] as const;
/** Columns of words stand to the left. */
const WORDS: ReadonlySet<string> = new Set(['person', 'way', 'by']);
/** Columns of numbers that want saying what they are. */
const TOLD: ReadonlySet<string> = new Set(['pressure', 'cost', 'daySales', 'dayComplaints', 'seasonSales']);
/** Rows at first, and that one press adds. */
const ROWS = 15;

/** Moves in the order of time: who, from where to where, by whom, at which pressure, for how long, at what cost, and what it did where that was measured. */
export function MoveTable({ moves, measured, chosen, onChoose, scenario }: MoveTableProps) {
  const words = useWhyWords();
  const { t } = words;
  const [shown, show] = useState(ROWS);
  const hasStores = scenario.world.stores.length > 1;
  const toggle = (move: LedgerMove) => {
    const next = new Set(chosen);
    if (!next.delete(move)) next.add(move);
    onChoose(next);
  };
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${styles.moves}`}>
        <caption>{t('moves.caption')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('moves.when')}</th>
            {hasStores && <th scope="col">{t('twins.store')}</th>}
            {[...KNOWN, ...(measured.length > 0 ? MEASURED : [])].map((column) => (
              <th key={column} scope="col" data-words={WORDS.has(column) || undefined}>
                <Defined {...(TOLD.has(column) ? { says: t(`moves.tip.${column}`) } : {})}>{t(`moves.column.${column}`)}</Defined>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.slice(0, shown).map((move) => (
            <Row
              key={`${move.store}/${move.move}`}
              move={move}
              hasEffects={measured.length > 0}
              effect={measured.find((each) => each.store === move.store && each.move === move.move)?.effect}
              store={hasStores ? storeName(move.store, scenario, words) : null}
              isChosen={chosen.has(move)}
              onToggle={() => toggle(move)}
            />
          ))}
        </tbody>
      </table>
      {moves.length > shown && (
        <div className={styles.more}>
          <Button onPress={() => show(shown + 3 * ROWS)}>{t('moves.more', { count: Math.min(3 * ROWS, moves.length - shown) })}</Button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly move: LedgerMove;
  /** Whether any move has an effect to show. */
  readonly hasEffects: boolean;
  readonly effect: MoveWithEffect['effect'] | undefined;
  /** Null where there is only one. */
  readonly store: string | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Row({ move, hasEffects, effect, store, isChosen, onToggle }: RowProps) {
  const words = useWhyWords();
  const { t, speech } = words;
  const { person, t: ofPlay } = usePlayTexts();
  const { language } = speech;
  const at = ofPlay('alerts.at', { day: dayOf(move.sentAt), at: clockText(move.sentAt) });
  const pressure = (value: number | null) => (value === null ? '–' : figure(value, 2, language));
  return (
    <tr data-chosen={isChosen || undefined}>
      <td>
        <Checkbox
          className={styles.box as string}
          isSelected={isChosen}
          onChange={onToggle}
          aria-label={t('moves.choose', { person: person(move.person), at, way: wayOf(move, words) })}
        >
          <i aria-hidden="true" />
        </Checkbox>
      </td>
      <th scope="row">{at}</th>
      {store !== null && <td data-words>{store}</td>}
      <td data-words>{person(move.person)}</td>
      <td data-words>{wayOf(move, words)}</td>
      <td data-words>{senderOf(move, words)}</td>
      <td>{t('moves.pressure', { from: pressure(move.pressureFrom), to: pressure(move.pressureTo) })}</td>
      <td>{figure(move.until - (move.arrivedAt ?? move.until), 0, language)}</td>
      <td>{figure(move.cost.yuan, 1, language)}</td>
      {hasEffects && <Effects effect={effect} />}
    </tr>
  );
}

function Effects({ effect }: Pick<RowProps, 'effect'>) {
  const words = useWhyWords();
  if (effect === undefined) return MEASURED.map((column) => <td key={column} />);
  return (
    <>
      <td>{yuanText(effect.day.sales, words)}</td>
      <td>{signedFigure(effect.day.complaints, 0, words.speech.language)}</td>
      <td>{yuanText(effect.season.sales, words)}</td>
    </>
  );
}
