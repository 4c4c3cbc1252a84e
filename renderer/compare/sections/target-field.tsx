import { Input, NumberField } from 'react-aria-components';
import { percentSign } from '../../format/figures.js';
import { useSpeech } from '../use-speech.js';
import styles from './sure-section.module.css';

export interface TargetFieldProps {
  readonly label: string;
  /** A half-width as a share of the baseline; shown in per cent. */
  readonly value: number;
  readonly onChange: (share: number) => void;
}

/** A half-width to aim at: from 0.05 to 50 per cent, in steps of a twentieth. */
export function TargetField({ label, value, onChange }: TargetFieldProps) {
  const { language } = useSpeech();
  return (
    <NumberField
      className={styles.target as string}
      aria-label={label}
      value={Math.round(value * 10_000) / 100}
      minValue={0.05}
      maxValue={50}
      step={0.05}
      onChange={(percent) => Number.isFinite(percent) && onChange(percent / 100)}
    >
      <span aria-hidden="true">±</span>
      <Input size={4} />
      <span aria-hidden="true">{percentSign(language)}</span>
    </NumberField>
  );
}
