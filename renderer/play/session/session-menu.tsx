import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import menu from '../../components/menu.module.css';
import { problemText } from '../../problems/problem-text.js';
import { useCase, useNavigation, useStores } from '../../stores/stores.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { GameForm } from './game-form.js';
import { LeftList } from './left-list.js';
import { SeasonSoFar } from './season-so-far.js';
import { sessionFaultOf } from './session-fault.js';
import { openSessionFile, sessionFileOf } from './session-files.js';
import styles from './session-menu.module.css';

/** A game of a team: begin one with a guess, save what was decided, open what was saved. */
export function SessionMenu() {
  const { t } = usePlayTexts();
  const [says, setSays] = useState<string | null>(null);
  return (
    <DialogTrigger onOpenChange={() => setSays(null)}>
      <Button>{t('session.title')}</Button>
      <Popover className={menu.popover as string} placement="bottom end" offset={6}>
        <Dialog className={styles.dialog as string} aria-label={t('session.title')}>
          {({ close }) => (
            <>
              <OwnGame close={close} />
              <Files say={setSays} close={close} />
              <LeftList close={close} />
              {says !== null && (
                <p className={styles.says} role="alert">
                  {says}
                </p>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What the team has written down, or the form to begin with. */
function OwnGame({ close }: { readonly close: () => void }) {
  const hasBegun = usePlay((s) => s.guess !== null || s.decisions.length > 0 || (s.setup !== null && s.furthest > s.setup.start));
  return hasBegun ? <SeasonSoFar onStart={close} /> : <GameForm onStart={close} />;
}

function Files({ say, close }: { readonly say: (sentence: string | null) => void; readonly close: () => void }) {
  const { t } = usePlayTexts();
  const { teams } = useStores();
  const go = useNavigation((s) => s.go);
  const open = useOpenSession(say);
  const save = useSaveSession(say);
  return (
    <div className={styles.files}>
      <Button
        onPress={() => {
          void save().then((saved) => saved && close());
        }}
      >
        {t('session.save')}
      </Button>
      <Button
        onPress={() => {
          void open().then((opened) => opened && close());
        }}
      >
        {t('session.open')}
      </Button>
      <Button
        kind="quiet"
        onPress={() => {
          teams.getState().show(true);
          go('compare');
          close();
        }}
      >
        {t('session.teams')}
      </Button>
    </div>
  );
}

/** Writes the decisions so far to a file; true when it is written. */
export function useSaveSession(say: (sentence: string | null) => void): () => Promise<boolean> {
  const { t } = usePlayTexts();
  const { desktop } = useStores();
  const session = usePlaySession();
  const team = usePlay((s) => s.guess?.team ?? '');
  return async () => {
    const { version } = await desktop.about();
    const text = await sessionFileOf(session, version);
    const saved = await desktop.saveFileAs(`${team === '' ? t('session.fileName') : team}.session.json`, text);
    if (!saved.ok && saved.fault.kind !== 'cancelled') say(t('session.notSaved'));
    return saved.ok;
  };
}

/** Takes the season on the table to the teams: was it luck or skill? */
export function useAskLuck(): () => Promise<void> {
  const stores = useStores();
  const session = usePlaySession();
  return async () => {
    const { version } = await stores.desktop.about();
    const text = await sessionFileOf(session, version);
    const { addSessions } = await import('../../teams/add-sessions.js');
    await addSessions(stores, [{ name: '', text }], { part: 'luck' });
  };
}

function useOpenSession(say: (sentence: string | null) => void): () => Promise<boolean> {
  const { t } = usePlayTexts();
  const { t: anyText } = useTranslation();
  const { desktop } = useStores();
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const name = useCase((s) => s.name);
  return async () => {
    const opened = await desktop.openFile();
    if (!opened.ok || document === null) {
      if (!opened.ok && opened.fault.kind !== 'cancelled') say(t('session.notOpened'));
      return false;
    }
    const refused = await openSessionFile(session, { text: JSON.stringify(document), caseName: name, file: opened.value.text });
    if (refused === null) return true;
    const [first] = refused.problems;
    say(
      first === undefined
        ? t(`session.${refused.why}`)
        : t(`session.${sessionFaultOf(first)}`, { ...first.parameters, path: first.path, problem: problemText(first, anyText) }),
    );
    return false;
  };
}
