import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { localText } from '../../i18n/local-text.js';
import type { Story } from '../../simulation/play/player.js';
import { useCase } from '../../stores/stores.js';
import { BlockHead } from '../block-head.js';
import type { Chosen } from '../session/play-state.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { type StoryLine, storyLines } from './story-lines.js';
import styles from './story-panel.module.css';

const NO_TWIN = '';

/** The life of a customer or an employee up to now; a customer's beside the same customer's under another plan. */
export function StoryPanel({ chosen }: { readonly chosen: Chosen }) {
  const { t, person } = usePlayTexts();
  const session = usePlaySession();
  const [twin, setTwin] = useState(NO_TWIN);
  const story = useStory(chosen, twin);
  const title = chosen.kind === 'person' ? person(chosen.person) : t('story.customer', { number: chosen.customer });
  return (
    <section className={styles.panel} aria-label={title}>
      <InSight key={title} />
      <BlockHead title={title}>
        <span className={styles.acts}>
          {chosen.kind === 'person' && <Button onPress={() => session.show('move')}>{t('story.move')}</Button>}
          <Button kind="quiet" aria-label={t('story.close')} onPress={() => session.choose(null)}>
            ×
          </Button>
        </span>
      </BlockHead>
      {chosen.kind === 'customer' && <TwinPick value={twin} onChange={setTwin} />}
      <StoryTable story={story} hasTwin={twin !== NO_TWIN} isOfPerson={chosen.kind === 'person'} />
    </section>
  );
}

/** The column may have been scrolled to what lies below: whoever is chosen comes into sight. */
function InSight() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), []);
  return <span className={styles.top} ref={here} />;
}

/** Read again when somebody else is chosen, and whenever the season rests at another moment. */
function useStory(chosen: Chosen, twin: string): Story | null {
  const session = usePlaySession();
  const store = usePlay((s) => s.store);
  const moment = usePlay((s) => (s.isPlaying ? -1 : s.time));
  const branch = usePlay((s) => s.branch);
  const [story, setStory] = useState<Story | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (moment < 0 || branch < 0) return undefined;
    const asked =
      chosen.kind === 'person' ? session.player.personStory(store, chosen.person) : session.player.customerStory(store, chosen.customer, twin || null);
    asked.then(
      (told) => isWanted && setStory(told),
      () => isWanted && setStory(null),
    );
    return () => {
      isWanted = false;
    };
  }, [session, chosen, twin, store, moment, branch]);
  return story;
}

function TwinPick({ value, onChange }: { readonly value: string; readonly onChange: (strategy: string) => void }) {
  const { t, language } = usePlayTexts();
  const scenario = useCase((s) => s.scenario);
  const strategy = usePlay((s) => s.strategy);
  const others = scenario?.strategies.filter(({ id }) => id !== strategy) ?? [];
  return (
    <Pick
      label={t('story.twin')}
      value={value}
      options={[{ value: NO_TWIN, label: t('story.noTwin') }, ...others.map(({ id, title }) => ({ value: id, label: localText(title, language, id) }))]}
      onChange={onChange}
    />
  );
}

interface StoryTableProps {
  readonly story: Story | null;
  readonly hasTwin: boolean;
  readonly isOfPerson: boolean;
}

function StoryTable({ story, hasTwin, isOfPerson }: StoryTableProps) {
  const texts = usePlayTexts();
  const { t } = texts;
  const lines = useMemo(() => (story === null ? [] : storyLines(story, texts, isOfPerson)), [story, texts, isOfPerson]);
  if (story === null) return <p className={styles.empty}>{t('story.reading')}</p>;
  if (lines.length === 0) return <p className={styles.empty}>{t('story.nothing')}</p>;
  const showsTwin = hasTwin && story.twin !== null;
  return (
    <table className={styles.table}>
      {showsTwin && (
        <thead>
          <tr>
            <th scope="col">{t('story.time')}</th>
            <th scope="col">{t('story.here')}</th>
            <th scope="col">{t('story.there')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {lines.map((line) => (
          <StoryRow key={line.key} line={line} showsTwin={showsTwin} />
        ))}
      </tbody>
    </table>
  );
}

function StoryRow({ line: { time, here, there, differs }, showsTwin }: { readonly line: StoryLine; readonly showsTwin: boolean }) {
  return (
    <tr data-differs={(showsTwin && differs) || undefined}>
      <th scope="row">{time}</th>
      <td>{here}</td>
      {showsTwin && <td>{there}</td>}
    </tr>
  );
}
