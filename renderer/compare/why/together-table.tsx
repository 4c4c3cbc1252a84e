import { rangeText } from '../finding-text.js';
import tables from '../sections/tables.module.css';
import { changeColour } from './change-colour.js';
import { shareWriter } from './parts-text.js';
import type { SharesProps } from './shares-props.js';
import { SignedBar, signedScale } from './signed-bar.js';
import { useWhyWords } from './use-why-words.js';

/** What parts do together beyond what they do alone: only what is surely not nothing, all sets taken together. Nothing where all of it is open. */
export function TogetherTable({ attribution, shown, nameOf }: SharesProps) {
  const words = useWhyWords();
  const { t, speech } = words;
  const writer = shareWriter(shown, words);
  const sure = (shown.together ?? []).filter(({ joint: { low, high } }) => low !== null && high !== null && low * high > 0);
  if (shown.together === undefined) return null;
  if (sure.length === 0) return shown.together.length === 0 ? null : <p className={tables.after}>{t('parts.noTogether')}</p>;
  const scale = signedScale(sure.map(({ joint, effect }) => ({ ...joint, mean: effect.mean })));
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => attribution.parts.find((part) => part.id === id))
      .map((part, i) => (part ? nameOf(part) : (ids[i] ?? '')))
      .join(t('parts.with'));
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${tables.narrow}`}>
        <caption>{t('parts.together')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('parts.part')}</th>
            <td />
            <th scope="col">{writer.heading}</th>
          </tr>
        </thead>
        <tbody>
          {sure.map(({ parts, effect, joint: { low, high } }) => (
            <tr key={parts.join('+')}>
              <th scope="row">{named(parts)}</th>
              <td className={tables.drawn} aria-hidden="true">
                <SignedBar value={effect.mean} low={low} high={high} scale={scale} colour={changeColour(shown.indicator, effect.mean)} />
              </td>
              <td>
                {effect.mean === null ? '–' : writer.change(effect.mean)}
                {low !== null && high !== null && <small>{rangeText(writer.change(low), writer.change(high), speech)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
