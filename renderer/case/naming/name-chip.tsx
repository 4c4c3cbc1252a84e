import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStores } from '../../stores/stores.js';
import { NamePanel } from './name-panel.js';
import type { NameKind } from './names.js';
import styles from './naming.module.css';

interface NameChipProps {
  readonly kind: NameKind;
  /** As the file has it. */
  readonly name: string;
  /** Told once the thing is called otherwise. */
  readonly onRenamed?: (name: string) => void;
}

/** The name by which the file finds a thing: press it to see where it is spoken of, and to call it otherwise everywhere. */
export function NameChip({ kind, name, onRenamed }: NameChipProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={styles.chip as string} aria-label={t('naming.chip', { kind: t(`naming.kind.${kind}`), name })} data-name={`${kind} ${name}`}>
        {name}
      </AriaButton>
      <Popover className={styles.popover as string} placement="bottom start" offset={6}>
        <Dialog className={styles.panel as string} aria-label={t('naming.title', { kind: t(`naming.kind.${kind}`) })}>
          <NamePanel
            kind={kind}
            name={name}
            onDone={(to) => {
              setOpen(false);
              if (to === null) return;
              theCase.getState().settle();
              onRenamed?.(to);
              // The entry is drawn anew under its new name; the focus belongs where it was.
              requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-name="${kind} ${to}"]`)?.focus());
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
