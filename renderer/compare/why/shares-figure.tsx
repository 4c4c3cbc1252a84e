import { Defined } from '../../definition/defined.js';
import { useReportWords } from '../../report/report-words.js';
import type { Interval } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { rangeText } from '../finding-text.js';
import tables from '../sections/tables.module.css';
import { changeColour } from './change-colour.js';
import { ofItText, partsText, type ShareWriter, shareWriter } from './parts-text.js';
import { sharesFigure, sharesTable } from './shares-export.js';
import type { SharesProps } from './shares-props.js';
import { SignedBar, signedScale } from './signed-bar.js';
import { useWhyWords } from './use-why-words.js';

/** Each part's share of the difference as a bar with its interval; they add up to the row at the foot. A table that draws itself. */
export function SharesFigure({ attribution, shown, nameOf }: SharesProps) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t, speech } = words;
  const writer = shareWriter(shown, words);
  const scale = signedScale([shown.difference, ...shown.effects.map(({ joint, share }) => ({ ...joint, mean: share.mean }))]);
  const rows = shown.effects.map((effect) => ({ effect, part: attribution.parts.find(({ id }) => id === effect.part) }));
  const bar = (value: number | null, { low, high }: Interval) => (
    <td className={tables.drawn} aria-hidden="true">
      <SignedBar value={value} low={low} high={high} scale={scale} colour={changeColour(shown.indicator, value)} />
    </td>
  );
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <caption>
          <Defined indicator={shown.indicator}>{t('parts.caption', { heading: writer.heading })}</Defined>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('parts.part')}</th>
            <td />
            {(['share', 'ofIt', 'alone', 'last'] as const).map((column) => (
              <th key={column} scope="col">
                <Defined says={t(`parts.tip.${column}`)}>{t(`parts.column.${column}`)}</Defined>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ effect, part }) => (
            <tr key={effect.part}>
              <th scope="row">{part ? nameOf(part) : effect.part}</th>
              {bar(effect.share.mean, effect.joint)}
              <Amount mean={effect.share.mean} interval={effect.joint} writer={writer} />
              <td>{ofItText(shown, effect.share.mean, speech.language)}</td>
              <Amount mean={effect.alone.mean} interval={effect.alone} writer={writer} />
              <Amount mean={effect.last.mean} interval={effect.last} writer={writer} />
            </tr>
          ))}
          <tr data-depth="0">
            <th scope="row">{t('parts.altogether')}</th>
            {bar(shown.difference.mean, shown.difference)}
            <Amount mean={shown.difference.mean} interval={shown.difference} writer={writer} />
            <td>{ofItText(shown, shown.difference.mean, speech.language)}</td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      <p className={tables.after}>{t('parts.note')}</p>
      <div className={tables.exports}>
        <FigureExport
          title={partsText(attribution, nameOf, words)}
          heading={t('parts.caption', { heading: writer.heading })}
          figure={() => sharesFigure({ attribution, shown, nameOf }, words)}
          table={() => sharesTable(attribution, nameOf, words, reportWords)}
        />
      </div>
    </div>
  );
}

function Amount({ mean, interval: { low, high }, writer }: { readonly mean: number | null; readonly interval: Interval; readonly writer: ShareWriter }) {
  const { speech } = useWhyWords();
  return (
    <td>
      {mean === null ? '–' : writer.change(mean)}
      {low !== null && high !== null && <small>{rangeText(writer.change(low), writer.change(high), speech)}</small>}
    </td>
  );
}
