import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { diskChangeStore, useDiskChange } from '../files/disk-change-store.js';
import { useCase, useNavigation, useStores } from '../stores/stores.js';
import styles from './disk-line.module.css';
import { useFrame } from './frame-context.js';

/** Another program has changed the open file, or taken it away: said in a line that stays until somebody has decided what shall hold. Nothing happens by itself. */
export function DiskLine() {
  const { t } = useTranslation();
  const { files } = useFrame();
  const { theCase } = useStores();
  const change = useDiskChange((s) => s.change);
  const name = useCase((s) => s.file?.name ?? '');
  const edited = useCase((s) => s.edited);
  // Found while saving it is said there, with the same choices.
  const isSaid = useNavigation((s) => s.fault?.fault.kind === 'changed-on-disk');
  if (change === null || isSaid) return null;
  const keep = () => {
    theCase.getState().keepMine(change.modifiedAt);
    diskChangeStore.getState().tell(null);
  };
  return (
    <div className={styles.line} role="status">
      <span>{t(change.modifiedAt === null ? 'disk.gone' : 'disk.changed', { name })}</span>
      {change.modifiedAt === null ? (
        <>
          <Button onPress={() => void files.save(true)}>{t('disk.saveAgain')}</Button>
          <Button onPress={() => void files.saveAs()}>{t('fault.elsewhere')}</Button>
        </>
      ) : (
        <>
          <Button onPress={() => void files.compareWithDisk()}>{t('fault.differs')}</Button>
          <Button onPress={() => void files.reload()}>{t(edited ? 'fault.reload' : 'disk.reload')}</Button>
        </>
      )}
      <Button onPress={keep}>{t('disk.keep')}</Button>
    </div>
  );
}
