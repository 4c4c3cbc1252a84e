import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import actions from '../actions/action-panel.module.css';
import { usePlayTexts } from '../use-play.js';
import { plainNumber } from './plain-number.js';

export interface GuessFieldProps {
  readonly label: string;
  /** Change in per cent; null while nothing is guessed. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** The true minus sign that the app itself writes, and the wide characters of a Chinese keyboard, go in as plain ones: the box would drop them without a word. */
function writePlainly(box: HTMLElement | null): (() => void) | undefined {
  const hear = (event: InputEvent) => {
    const typed = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const plain = plainNumber(typed);
    if (plain === typed || !event.cancelable) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Goes through the box as if it had been typed, so that it is checked and can be taken back.
    document.execCommand('insertText', false, plain);
  };
  box?.addEventListener('beforeinput', hear, true);
  return () => box?.removeEventListener('beforeinput', hear, true);
}

/** A change that is guessed, in per cent. Empty until somebody writes one: nobody has guessed nought by leaving it alone. */
export function GuessField({ label, value, onChange }: GuessFieldProps) {
  const { t } = usePlayTexts();
  return (
    <NumberField
      className={actions.field as string}
      value={value ?? Number.NaN}
      minValue={-100}
      maxValue={1000}
      step={0.5}
      formatOptions={{ maximumFractionDigits: 4 }}
      onChange={(next) => onChange(Number.isFinite(next) ? next : null)}
    >
      <Label>{label}</Label>
      <Group className={actions.number as string} ref={writePlainly}>
        <Button slot="decrement" aria-label={t('form.less', { name: label })}>
          −
        </Button>
        <Input placeholder="?" />
        <Button slot="increment" aria-label={t('form.more', { name: label })}>
          +
        </Button>
        <small>%</small>
      </Group>
    </NumberField>
  );
}
