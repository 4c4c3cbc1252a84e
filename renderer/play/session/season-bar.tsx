import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { markPlaces, StrategyMark } from '../../components/strategy-mark.js';
import { localText } from '../../i18n/local-text.js';
import { useCase } from '../../stores/stores.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { KeptOffer } from './kept-offer.js';
import styles from './season-bar.module.css';
import { SessionMenu } from './session-menu.js';

/** Which plan is played and which season of it. Another choice begins that season at its first opening. */
export function SeasonBar() {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const scenario = useCase((s) => s.scenario);
  const strategy = usePlay((s) => s.strategy);
  const replication = usePlay((s) => s.replication);
  const text = usePlay((s) => s.text);
  const name = useCase((s) => s.name);
  if (scenario === null || document === null || strategy === null) return null;
  const places = markPlaces(
    scenario.strategies.map(({ id }) => id),
    scenario.baseline,
  );
  const open = (next: string, season: number) =>
    void session.open({ text: JSON.stringify(document), strategy: next, replication: season, decisions: [] }, { caseName: name });
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.plan}>
          <Pick
            label={t('season.plan')}
            hideLabel
            value={strategy}
            options={scenario.strategies.map(({ id, title }) => ({
              value: id,
              label: localText(title, language, id),
              mark: <StrategyMark place={places.get(id) ?? 0} />,
            }))}
            onChange={(next) => open(next, replication)}
          />
        </span>
        <Pick
          label={t('season.season')}
          value={String(replication)}
          options={Array.from({ length: Math.min(30, Math.max(scenario.replications, replication + 1)) }, (_, i) => ({
            value: String(i),
            label: String(i + 1),
          }))}
          onChange={(next) => open(strategy, Number(next))}
        />
        <SessionMenu />
      </div>
      <KeptOffer />
      {text !== JSON.stringify(document) && (
        <span className={styles.changed}>
          {t('season.changed')}
          <Button kind="quiet" onPress={() => open(strategy, replication)}>
            {t('season.restart')}
          </Button>
        </span>
      )}
    </>
  );
}
