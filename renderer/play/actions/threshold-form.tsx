import { useEffect, useState } from 'react';
import { Pick } from '../../components/pick.js';
import { figure, percentSign } from '../../format/figures.js';
import type { PlayerParameter } from '../../simulation/door.js';
import type { Threshold } from '../../simulation/play/player.js';
import { type PlayTexts, usePlay, usePlayTexts } from '../use-play.js';
import type { FormProps } from './action-panel.js';
import { CountField, Field, LastingPick } from './form-fields.js';

/** A threshold or a standard of service, from its value in force to another. */
export function ThresholdForm({ onDraft }: FormProps) {
  const texts = usePlayTexts();
  const { t } = texts;
  const thresholds = usePlay((s) => s.thresholds);
  const [name, setName] = useState<string>('pressure.alertOn');
  const [value, setValue] = useState<number | string | null>(null);
  const [lasting, setLasting] = useState<number | null>(null);
  const threshold = thresholds.find(({ parameter }) => parameter === name) ?? thresholds[0];
  const set = value ?? threshold?.value;
  useEffect(() => {
    if (threshold === undefined || set === undefined) {
      onDraft({ action: null, terms: '' });
      return;
    }
    const parameter = threshold.parameter as PlayerParameter;
    const action = { kind: 'change', parameter, set, ...(lasting === null ? {} : { minutes: lasting }) } as const;
    onDraft({ action: set === threshold.value ? null : action, terms: t('terms.threshold', { value: valueText(threshold, texts) }) });
  }, [threshold, set, lasting, onDraft, t, texts]);
  if (threshold === undefined || set === undefined) return <p>{t('form.noThresholds')}</p>;
  return (
    <>
      <Field label={t('form.threshold')}>
        <Pick
          label={t('form.threshold')}
          hideLabel
          value={threshold.parameter}
          options={thresholds.map(({ parameter }) => ({ value: parameter, label: t(`parameter.${parameter.replaceAll('.', '-')}`) }))}
          onChange={(next) => {
            setName(next);
            setValue(null);
          }}
        />
      </Field>
      <ThresholdValue threshold={threshold} value={set} onChange={setValue} />
      <LastingPick value={lasting} onChange={setLasting} open={t('form.untilTakenBack')} />
    </>
  );
}

interface ThresholdValueProps {
  readonly threshold: Threshold;
  readonly value: number | string;
  readonly onChange: (value: number | string) => void;
}

function ThresholdValue({ threshold, value, onChange }: ThresholdValueProps) {
  const { t } = usePlayTexts();
  const { options, unit, min = 0, max = 1 } = threshold;
  if (options !== undefined) {
    return (
      <Field label={t('form.newValue')}>
        <Pick
          label={t('form.newValue')}
          hideLabel
          value={String(value)}
          options={options.map((option) => ({ value: option, label: t(`option.${option}`) }))}
          onChange={onChange}
        />
      </Field>
    );
  }
  const isShare = unit === 'share';
  const scale = isShare ? 100 : 1;
  const step = isShare ? 5 : unit === 'min' ? 5 : unit === 'yuan' ? 1 : 0.05;
  return (
    <CountField
      label={t('form.newValue')}
      value={Math.round(Number(value) * scale * 1e6) / 1e6}
      min={min * scale}
      max={max * scale}
      step={step}
      unit={isShare ? '%' : unit === 'min' ? t('unit.min') : unit === 'yuan' ? t('unit.yuanName') : ''}
      onChange={(next) => onChange(next / scale)}
    />
  );
}

/** The value in force, with its unit. */
function valueText({ value, unit }: Threshold, { t, language }: PlayTexts): string {
  if (typeof value === 'string') return t(`option.${value}`);
  if (unit === 'share') return `${figure(value * 100, 0, language)}${percentSign(language)}`;
  const text = figure(value, Number.isInteger(value) ? 0 : 2, language);
  return unit === 'min' ? `${text} ${t('unit.min')}` : unit === 'yuan' ? t('unit.yuan', { amount: text }) : text;
}
