import { useEffect } from 'react';
import { Button } from '../components/button.js';
import { useCase, useNavigation } from '../stores/stores.js';
import { ActionBar } from './actions/action-bar.js';
import { JointBoard } from './board/joint-board.js';
import { FloorHead } from './floor/floor-head.js';
import { FloorTable } from './floor/floor-table.js';
import { FloorView } from './floor/floor-view.js';
import styles from './play-page.module.css';
import { PlaySide } from './play-side.js';
import { useOpenSeason } from './session/use-open-season.js';
import { StoreStrip } from './stores/store-strip.js';
import { Announcer } from './transport/announcer.js';
import { TransportBar } from './transport/transport-bar.js';
import { useFrames } from './use-frames.js';
import { usePlay, usePlaySession, usePlayTexts } from './use-play.js';
import { usePlayKeys } from './use-play-keys.js';

/** The season as it runs: floor, board, pressure, and the hand of the player. */
export function PlayPage() {
  const hasCase = useCase((s) => s.document !== null);
  const phase = usePlay((s) => s.phase);
  useOpenSeason();
  if (!hasCase) return <Empty kind="empty" to="library" />;
  if (phase === 'problems') return <Empty kind="blocked" to="case" />;
  if (phase === 'failed') return <Failed />;
  if (phase !== 'ready') return <Opening />;
  return <PlayBoard />;
}

function PlayBoard() {
  const session = usePlaySession();
  useFrames((passed) => session.frame(passed));
  usePlayKeys();
  // A season that nobody looks at rests.
  useEffect(() => () => session.pause(), [session]);
  return (
    <div className={styles.page}>
      <JointBoard />
      <div className={styles.middle}>
        <section className={styles.work}>
          <FloorHead />
          <StoreStrip />
          <FloorView />
          <FloorTable />
          <ActionBar />
        </section>
        <PlaySide />
      </div>
      <TransportBar />
      <Announcer />
    </div>
  );
}

function Empty({ kind, to }: { readonly kind: 'empty' | 'blocked'; readonly to: 'library' | 'case' }) {
  const { t } = usePlayTexts();
  const go = useNavigation((s) => s.go);
  return (
    <div className={styles.empty}>
      <h1>{t(`page.${kind}`)}</h1>
      <p>{t(`page.${kind}Say`)}</p>
      <Button kind="primary" onPress={() => go(to)}>
        {t(`page.to-${to}`)}
      </Button>
    </div>
  );
}

function Opening() {
  const { t } = usePlayTexts();
  return (
    <div className={styles.empty} role="status">
      <h1>{t('page.opening')}</h1>
      <p>{t('page.openingSay')}</p>
    </div>
  );
}

function Failed() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const error = usePlay((s) => s.error);
  return (
    <div className={styles.empty}>
      <h1>{t('page.failed')}</h1>
      <p role="alert">{error}</p>
      <Button kind="primary" onPress={() => session.reset()}>
        {t('page.again')}
      </Button>
    </div>
  );
}
