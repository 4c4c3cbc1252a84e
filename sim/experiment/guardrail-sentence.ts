import type { Indicator } from '../record/indicator.js';
import type { BoundKind, CheckResult } from './result.js';

const BOUND_WORDS: Readonly<Record<BoundKind, { readonly en: string; readonly zh: string }>> = {
  atMost: { en: 'at most', zh: '不超过' },
  atLeast: { en: 'at least', zh: '不低于' },
  equals: { en: 'exactly', zh: '等于' },
  relativeAtMost: { en: 'at most', zh: '不超过' },
  relativeAtLeast: { en: 'at least', zh: '不低于' },
};

/** The outcome of a guardrail as a sentence, with the numbers it rests on. */
export function guardrailSentence(check: Omit<CheckResult, 'says'>, indicator: Indicator, seasons: number, language: 'en' | 'zh'): string {
  return language === 'en' ? english(check, indicator, seasons) : chinese(check, indicator, seasons);
}

function english(check: Omit<CheckResult, 'says'>, indicator: Indicator, seasons: number): string {
  const { holds, strategy, against, changed, bound, value, needs } = check;
  const relative = bound?.kind.startsWith('relative') === true;
  const show = (x: number | null | undefined) => shown(x, relative);
  const unit = relative || indicator.unit === 'share' ? '' : ` ${indicator.unit}`;
  const world = changed ? ' in the changed world' : '';
  const store = storeOf(check);
  const place = store === undefined ? '' : ` in store ${store}`;
  const what = `${indicator.title.en} of ${strategy}${place}${world}${against === undefined ? '' : ` against ${against}`}`;
  const wanted = bound && `wanted ${BOUND_WORDS[bound.kind].en} ${show(bound.value)}${unit}`;
  if (value?.mean === null || value === undefined) return `Undecided: ${what} has no value in these ${seasons} seasons; ${wanted}.`;
  if (value.low === null) return `Undecided: ${what}: ${show(value.mean)}${unit}, with no interval yet; ${wanted}.`;
  const found = `${what}: ${show(value.mean)} (${show(value.low)} to ${show(value.high)})${unit}; ${wanted}`;
  if (holds !== 'undecided') return `${holds ? 'Holds' : 'Fails'}: ${found}.`;
  const more = needs === undefined ? 'more seasons are not expected to decide it' : `about ${needs} seasons are expected to decide it (there are ${seasons})`;
  return `Undecided: ${found}; ${more}.`;
}

function chinese(check: Omit<CheckResult, 'says'>, indicator: Indicator, seasons: number): string {
  const { holds, strategy, against, changed, bound, value, needs } = check;
  const relative = bound?.kind.startsWith('relative') === true;
  const show = (x: number | null | undefined) => shown(x, relative, '');
  const unit = relative || indicator.unit === 'share' ? '' : ` ${indicator.unitText.zh}`;
  const world = changed ? '（改变后的环境）' : '';
  const store = storeOf(check);
  const place = store === undefined ? ' ' : ` 在 ${store} 门店`;
  const what =
    against === undefined ? `${strategy}${world}${place}的${indicator.title.zh}` : `${strategy}${world} 相对 ${against}${place}的${indicator.title.zh}变化`;
  const wanted = bound && `要求${BOUND_WORDS[bound.kind].zh} ${show(bound.value)}${unit}`;
  if (value?.mean === null || value === undefined) return `无法判定：${what}在这 ${seasons} 季中没有数值；${wanted}。`;
  if (value.low === null) return `无法判定：${what}为 ${show(value.mean)}${unit}，尚无区间；${wanted}。`;
  const found = `${what}为 ${show(value.mean)}（${show(value.low)} 至 ${show(value.high)}）${unit}；${wanted}`;
  if (holds !== 'undecided') return `${holds ? '满足' : '不满足'}：${found}。`;
  const more = needs === undefined ? '增加季数预计也无法判定' : `预计共需约 ${needs} 季才能判定（现有 ${seasons} 季）`;
  return `尚未判定：${found}；${more}。`;
}

/** The store a guardrail is on, from the name of its indicator (`north/sales`); undefined for the whole chain. */
function storeOf({ indicator }: Omit<CheckResult, 'says'>): string | undefined {
  const end = indicator?.indexOf('/') ?? -1;
  return end < 0 ? undefined : indicator?.slice(0, end);
}

/** Four significant digits are more than any interval here deserves; large amounts keep their whole units. Chinese has no space before %. */
function shown(x: number | null | undefined, percent: boolean, space = ' '): string {
  if (x === null || x === undefined) return 'nothing';
  if (percent) return `${x > 0 ? '+' : ''}${(100 * x).toFixed(1)}${space}%`;
  return Math.abs(x) >= 1000 ? Math.round(x).toLocaleString('en-US') : String(Number(x.toPrecision(4)));
}
