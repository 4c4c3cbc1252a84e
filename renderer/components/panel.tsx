import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `side` slides in from the right, `centre` asks something. */
  readonly place?: 'side' | 'centre';
  /** Without it Escape, the cross and a press outside close it. */
  readonly mustAnswer?: boolean;
  readonly children: ReactNode;
}

/** A floating panel with a title, trapped focus, and Escape to close. */
export function Panel({ title, isOpen, onClose, place = 'centre', mustAnswer = false, children }: PanelProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={`${styles.overlay} ${styles[`overlay-${place}`]}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className={`${styles.panel} ${styles[place]}`}>
        <Dialog className={styles.dialog as string} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!mustAnswer && (
              <Button kind="quiet" aria-label={t('panel.close')} onPress={onClose}>
                ×
              </Button>
            )}
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
