import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { StrategyMark } from '../components/strategy-mark.js';
import type { ComparedStrategy } from './comparison.js';
import styles from './indicator-table.module.css';
import { useSpeech } from './use-speech.js';

export interface ColumnPickerProps {
  readonly strategies: readonly ComparedStrategy[];
  readonly shown: readonly string[];
  readonly room: number;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which strategies are columns, when not all of them fit. */
export function ColumnPicker({ strategies, shown, room, onChange }: ColumnPickerProps) {
  const { t } = useSpeech();
  const full = shown.length >= room;
  return (
    <DialogTrigger>
      <Button className={styles.columns as string}>{t('table.columns', { shown: shown.length, all: strategies.length })}</Button>
      <Popover className={styles.popover as string} offset={4}>
        <Dialog aria-label={t('table.columnsName')}>
          <CheckboxGroup aria-label={t('table.columnsName')} value={[...shown]} onChange={(ids) => ids.length > 0 && onChange(ids)}>
            {strategies.map((s) => (
              <Checkbox key={s.id} value={s.id} className={styles.option as string} isDisabled={full && !shown.includes(s.id)}>
                <i aria-hidden="true" />
                <StrategyMark place={s.mark} />
                {s.title}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {full && <p>{t('table.columnsFull')}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
