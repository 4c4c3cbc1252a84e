import { figure } from '../format/figures.js';
import type { Speech } from './finding-text.js';
import type { Sureness } from './precision.js';
import { durationText } from './progress-line.js';

/** Seasons still needed, with the time they take where that is known; once the targets are met, those they needed. */
export function neededText(sure: Sureness, secondsPerSeason: number | null, speech: Speech): string {
  const { t } = speech;
  const needed = sure.precisions.map((p) => p.seasonsNeeded);
  if (sure.allMet) return needed.some((n) => n === null) ? '–' : countText(Math.max(...needed.map((n) => n ?? 0)), speech);
  if (sure.stillNeeded === null) return sure.seasons < 2 ? t('sure.unknown') : t('sure.tooMany');
  if (secondsPerSeason === null) return countText(sure.stillNeeded, speech);
  return t('sure.aboutTime', { value: rounded(sure.stillNeeded, speech), time: durationText(sure.stillNeeded * secondsPerSeason, speech) });
}

/** A number of seasons: to the last one below a hundred. */
export function countText(count: number, speech: Speech): string {
  return count < 100 ? figure(count, 0, speech.language) : speech.t('sure.about', { value: rounded(count, speech) });
}

/** A forecast is not known to the last season: two digits that count. */
function rounded(count: number, { language }: Speech): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return figure(Math.ceil(count / unit) * unit, 0, language);
}
