import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../components/menu.module.css';
import { useCase, useExperiment, useNavigation } from '../stores/stores.js';
import styles from './command-palette.module.css';
import { COMMANDS, type Command } from './commands.js';
import { useFrame } from './frame-context.js';
import { useFields } from './palette-fields.js';

const KEYS: Readonly<Partial<Record<Command, string>>> = { open: 'O', save: 'S', 'save-as': 'Shift S', undo: 'Z', redo: 'Shift Z', 'report-pdf': 'P' };
const DIGITS: Readonly<Partial<Record<Command, string>>> = { 'go-library': '1', 'go-case': '2', 'go-play': '3', 'go-compare': '4', 'go-report': '5' };

/** Everything that can be done and every value of the case, found by name. */
export function CommandPalette() {
  const open = useNavigation((s) => s.open === 'palette');
  // Closed, it costs nothing: it would follow every edit of the case.
  return open ? <OpenPalette /> : null;
}

function OpenPalette() {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const { run } = useFrame();
  const show = useNavigation((s) => s.show);
  const commands = useAvailable();
  const fields = useFields();
  const act = (key: string) => {
    show(null);
    if (key.startsWith('field:')) fields.find((field) => field.id === key)?.go();
    else run(key as Command);
  };
  return (
    <ModalOverlay className={styles.overlay as string} isOpen onOpenChange={(next) => !next && show(null)} isDismissable>
      <Modal className={styles.box as string}>
        <Dialog className={styles.dialog as string} aria-label={t('palette.label')}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={t('palette.label')} autoFocus className={styles.search as string}>
              <Input placeholder={t('palette.find')} />
            </SearchField>
            <Menu
              className={`${menu.list} ${styles.list}`}
              aria-label={t('palette.label')}
              onAction={(key) => act(String(key))}
              renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
            >
              {commands.map((command) => (
                <MenuItem key={command} id={command} textValue={t(`command.${command}`)} className={menu.item as string}>
                  {t(`command.${command}`)}
                  <KeyHint command={command} />
                </MenuItem>
              ))}
              {fields.map((field) => (
                <MenuItem key={field.id} id={field.id} textValue={field.label} className={menu.item as string}>
                  {field.label}
                  <span className={menu.note}>{field.section}</span>
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function KeyHint({ command }: { readonly command: Command }) {
  const { t } = useTranslation();
  const held = KEYS[command];
  const digit = DIGITS[command];
  if (held === undefined && digit === undefined) return null;
  return <kbd className={menu.note}>{held === undefined ? digit : `${t('keys.ctrl')} ${held}`}</kbd>;
}

/** Commands that can do something now. */
function useAvailable(): readonly Command[] {
  const hasCase = useCase((s) => s.document !== null);
  const canUndo = useCase((s) => s.canUndo);
  const canRedo = useCase((s) => s.canRedo);
  const phase = useExperiment((s) => s.phase);
  const running = phase === 'running' || phase === 'waiting';
  const blocked: Partial<Record<Command, boolean>> = {
    palette: true,
    undo: !canUndo,
    redo: !canRedo,
    save: !hasCase,
    'save-as': !hasCase,
    'go-case': !hasCase,
    'go-play': !hasCase,
    'go-compare': !hasCase,
    'go-report': !hasCase,
    'report-pdf': !hasCase,
    'report-html': !hasCase,
    'report-xlsx': !hasCase,
    run: !hasCase || running,
    more: !hasCase || running,
    cancel: !running,
  };
  return COMMANDS.filter((command) => blocked[command] !== true);
}
