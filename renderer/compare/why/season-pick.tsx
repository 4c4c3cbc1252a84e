import { Pick } from '../../components/pick.js';
import { useWhyWords } from './use-why-words.js';

export interface SeasonPickProps {
  /** From 1. */
  readonly value: number;
  /** Seasons of the comparison. */
  readonly most: number;
  readonly onChange: (season: number) => void;
}

/** Seasons to choose from: more in a list help nobody. */
const LISTED = 12;

/** One season of the comparison. */
export function SeasonPick({ value, most, onChange }: SeasonPickProps) {
  const { t } = useWhyWords();
  const seasons = Array.from({ length: Math.max(1, Math.min(LISTED, most)) }, (_, i) => i + 1);
  return (
    <Pick
      label={t('season')}
      value={String(value)}
      options={seasons.map((number) => ({ value: String(number), label: t('seasonNumber', { number }) }))}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
