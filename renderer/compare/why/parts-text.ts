import { figure, percentSign } from '../../format/figures.js';
import type { Attribution, IndicatorAttribution } from '../../simulation/door.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import type { PartNames } from './part-names.js';
import type { WhyWords } from './use-why-words.js';

/** How the amounts of one indicator are written. */
export interface ShareWriter {
  /** "Sales, million yuan". */
  readonly heading: string;
  readonly title: string;
  /** With its sign. */
  readonly change: (value: number) => string;
  /** With its sign and unit. */
  readonly withUnit: (value: number) => string;
}

export function shareWriter({ indicator: id, difference, effects }: IndicatorAttribution, { speech }: WhyWords): ShareWriter {
  const { language } = speech;
  const indicator = findIndicator(id);
  const largest = Math.max(...[difference, ...effects.map(({ share }) => share)].map(({ mean }) => Math.abs(mean ?? 0)));
  const title = indicator?.title[language === 'en' ? 'en' : 'zh'] ?? id;
  if (!indicator) return { heading: title, title, change: (v) => signed(figure(v, 2, language), v), withUnit: (v) => signed(figure(v, 2, language), v) };
  const scale = indicatorScale(indicator, largest, language);
  const unit = unitText(scale.unit, speech);
  const change = (value: number) => signed(scale.write(value), value);
  const gap = language === 'zh-CN' && unit === '%' ? '' : ' ';
  return { heading: withUnitHeading(title, unit, speech), title, change, withUnit: (v) => (unit === '' ? change(v) : `${change(v)}${gap}${unit}`) };
}

const signed = (text: string, value: number): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** Share of the whole difference in per cent; nothing where the difference cannot be told from nothing. */
export function ofItText({ difference: { mean, low, high } }: IndicatorAttribution, share: number | null, language: 'en' | 'zh-CN'): string {
  if (mean === null || share === null || low === null || high === null || low * high <= 0) return '';
  return figure((100 * share) / mean, 0, language) + percentSign(language);
}

/** "Complaint rate −5.92: 52 % of it from roster flexibility. Sales +0.44 million yuan: …" */
export function partsText(attribution: Attribution | null, nameOf: PartNames, words: WhyWords): string {
  const { t, speech } = words;
  if (attribution === null) return t('parts.none');
  const told = ['complaintRate', 'sales'].flatMap((id) => attribution.indicators.filter(({ indicator }) => indicator === id));
  if (told.length === 0) return t('parts.tooFew');
  return told
    .map((each) => {
      const { difference, effects } = each;
      const writer = shareWriter(each, words);
      const [first] = [...effects].sort((a, b) => Math.abs(b.share.mean ?? 0) - Math.abs(a.share.mean ?? 0));
      const part = attribution.parts.find(({ id }) => id === first?.part);
      const share = ofItText(each, first?.share.mean ?? null, speech.language);
      const values = { indicator: writer.title, difference: writer.withUnit(difference.mean ?? 0), part: part ? nameOf(part) : '' };
      return share === '' ? t('parts.saysOpen', values) : t('parts.says', { ...values, share });
    })
    .join(speech.t('list.sentences'));
}
