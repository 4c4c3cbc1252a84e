import { useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Defined } from '../definition/defined.js';
import { signedPercent } from '../format/percent.js';
import { localText } from '../i18n/local-text.js';
import { typeset } from '../i18n/typeset.js';
import { useLanguage } from '../i18n/use-language.js';
import { useCase, useStores } from '../stores/stores.js';
import styles from './case-card.module.css';
import type { ReadCase } from './shipped-cases.js';
import { ThumbnailChart } from './thumbnail-chart.js';
import type { Thumbnail } from './thumbnails.js';

/** One shipped case: picture, title, size, one sentence, what a first look finds, what it teaches. */
export function CaseCard({ of: { shipped, scenario }, onOpen }: { readonly of: ReadCase; readonly onOpen: () => void }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { thumbnails } = useStores();
  const thumbnail = useStore(thumbnails, (s) => s.made.get(shipped.text) ?? null);
  const isOpen = useCase((s) => s.document !== null && s.file === null && s.name === shipped.name);
  useEffect(() => thumbnails.getState().want(shipped.text), [thumbnails, shipped.text]);
  const title = localText(scenario.title, language, scenario.id);
  const { stores, calendar } = scenario.world;
  return (
    <li className={styles.card} data-open={isOpen || undefined}>
      <div className={styles.picture}>
        <ThumbnailChart thumbnail={thumbnail} />
      </div>
      <div>
        <h2>
          <AriaButton className={styles.open as string} onPress={onOpen}>
            {title}
          </AriaButton>
        </h2>
        <span className={styles.size}>
          {t('card.size', { stores: t('card.stores', { count: stores.length }), days: t('card.days', { count: calendar.days }) })}
        </span>
      </div>
      <p>{typeset(localText(scenario.summary, language), language)}</p>
      <FirstLook thumbnail={thumbnail} />
      <p className={styles.teaches}>{typeset(localText(scenario.teaches, language), language)}</p>
    </li>
  );
}

/** What the best strategy does against the baseline, as far as few seasons can say. */
function FirstLook({ thumbnail }: { readonly thumbnail: Thumbnail | null }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  if (thumbnail === null) return <p className={styles.finding}>{t('card.computing')}</p>;
  const at = (id: string) => thumbnail.points.find(({ strategy }) => strategy === id);
  const base = at(thumbnail.baseline);
  const best = at(thumbnail.best);
  if (base === undefined || best === undefined || base === best || base.sales === 0 || base.complaintRate === 0)
    return <p className={styles.finding}>{t('card.noLead')}</p>;
  const change = (to: number, from: number) => signedPercent(to / from - 1, 0, language);
  return (
    <p className={styles.finding}>
      <Defined says={t('card.findingTip')}>
        {t('card.finding', { complaints: change(best.complaintRate, base.complaintRate), sales: change(best.sales, base.sales) })}
      </Defined>
    </p>
  );
}
