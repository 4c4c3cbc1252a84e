import { Defined } from '../../definition/defined.js';
import { percentSign, signedFigure } from '../../format/figures.js';
import { rangeText } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import { useSpeech } from '../use-speech.js';
import type { ParameterWords } from './parameter-words.js';
import styles from './tables.module.css';
import { TORNADO_SHOWN, type Tornado, type TornadoEffect, type TornadoRow } from './tornado-rows.js';
import own from './tornado-table.module.css';

/** Parameters with their ranges; what each end does to the two effects, drawn and in numbers. */
export function TornadoTable({ tornado: { rows, reaches }, words }: { readonly tornado: Tornado; readonly words: ParameterWords }) {
  const { t, language } = useSpeech();
  const effects = rows[0]?.effects ?? [];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('tornado.caption', { shown: Math.min(TORNADO_SHOWN, rows.length), all: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tornado.parameter')}</th>
            <th scope="col">{t('tornado.range')}</th>
            {effects.map(({ indicator }) => (
              <th key={indicator} scope="colgroup" colSpan={2}>
                <Defined indicator={indicator}>
                  {t('tornado.effectOn', { indicator: findIndicator(indicator)?.title[language === 'en' ? 'en' : 'zh'] ?? indicator })}
                </Defined>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, TORNADO_SHOWN).map((row) => (
            <Row key={row.parameter.name} row={row} reaches={reaches} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row: { parameter, effects },
  reaches,
  words,
}: {
  readonly row: TornadoRow;
  readonly reaches: readonly number[];
  readonly words: ParameterWords;
}) {
  const { t } = useSpeech();
  const value = (x: number) => words.value(x, parameter.name, parameter.unit);
  return (
    <tr>
      <th scope="row">{words.name(parameter.name, parameter.title)}</th>
      <td>
        {t('range', { low: value(parameter.low), high: value(parameter.high) })}
        <small>{t('tornado.isNow', { value: value(parameter.value), source: t(`tornado.source.${parameter.source}`) })}</small>
      </td>
      {effects.map((effect, i) => (
        <Effect key={effect.indicator} effect={effect} reach={reaches[i] ?? 1} />
      ))}
    </tr>
  );
}

function Effect({ effect, reach }: { readonly effect: TornadoEffect; readonly reach: number }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const points = (share: number) => `${signedFigure(100 * share, 1, language)}${percentSign(language)}`;
  return (
    <>
      <td className={styles.drawn} aria-hidden="true">
        <TornadoBar effect={effect} reach={reach} />
      </td>
      <td>
        {t('tornado.ends', { low: points(effect.atLow), high: points(effect.atHigh) })}
        {effect.swing.low !== null && effect.swing.high !== null && (
          <small>{t('tornado.swing', { range: rangeText(points(effect.swing.low), points(effect.swing.high), speech) })}</small>
        )}
        {effect.flips && <small className={own.flips}>{t('tornado.flips')}</small>}
      </td>
    </>
  );
}

const WIDTH = 160;

/** From the middle, which is the file's own value: hollow to the low end of the range, filled to the high end. */
function TornadoBar({ effect: { atLow, atHigh }, reach }: { readonly effect: TornadoEffect; readonly reach: number }) {
  const at = (share: number) => WIDTH / 2 + (share / reach) * (WIDTH / 2 - 3);
  const bar = (share: number, y: number) => ({ x: Math.min(WIDTH / 2, at(share)), width: Math.max(1, Math.abs(at(share) - WIDTH / 2)), y, height: 6 });
  return (
    <svg viewBox={`0 0 ${WIDTH} 18`} preserveAspectRatio="none" aria-hidden="true">
      <rect {...bar(atLow, 2.5)} fill="var(--surface)" stroke="var(--ink-2)" strokeWidth="1.2" vectorEffect="non-scaling-stroke" />
      <rect {...bar(atHigh, 10)} fill="var(--ink-2)" stroke="var(--ink-2)" strokeWidth="1.2" vectorEffect="non-scaling-stroke" />
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1="0" y2="18" stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
