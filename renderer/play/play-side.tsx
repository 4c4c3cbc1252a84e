import { useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { GhostCharts } from './charts/ghost-charts.js';
import { PressureGauges } from './gauges/pressure-gauges.js';
import { HarmTimeline } from './harm/harm-timeline.js';
import { AlertList } from './log/alert-list.js';
import { DecisionLog } from './log/decision-log.js';
import styles from './play-side.module.css';
import { ResultPanel } from './session/result-panel.js';
import { SeasonBar } from './session/season-bar.js';
import { StoryPanel } from './story/story-panel.js';
import { usePlay, usePlayTexts } from './use-play.js';

/** Beside the floor: what is played, pressure, lines against the ghosts, and what was decided; or the story of somebody. */
export function PlaySide() {
  const { t } = usePlayTexts();
  const chosen = usePlay((s) => s.chosen);
  const isOver = usePlay((s) => s.isOver);
  const tabs = useRef<HTMLDivElement>(null);
  // In a low window a tab stands at the lower edge: what it opens is brought into sight.
  const show = () => requestAnimationFrame(() => tabs.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <aside className={styles.side} aria-label={t('side.label')}>
      <SeasonBar />
      {isOver && <ResultPanel />}
      {chosen !== null && <StoryPanel chosen={chosen} />}
      <PressureGauges />
      <GhostCharts />
      <Tabs className={styles.tabs as string} ref={tabs} onSelectionChange={show}>
        <TabList className={styles.list as string} aria-label={t('side.tabs')}>
          <Tab id="log">{t('side.log')}</Tab>
          <Tab id="alerts">{t('side.alerts')}</Tab>
          <Tab id="harm">{t('side.harm')}</Tab>
        </TabList>
        <TabPanel id="log">
          <DecisionLog />
        </TabPanel>
        <TabPanel id="alerts">
          <AlertList />
        </TabPanel>
        <TabPanel id="harm">
          <HarmTimeline />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
