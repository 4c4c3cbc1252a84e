import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindList, type FindTopic } from '../../components/find-list.js';
import { useLanguage } from '../../i18n/use-language.js';
import { findIndicator, INDICATOR_NAMES } from '../../simulation/door.js';

export interface IndicatorListProps {
  readonly className: string;
  readonly name?: string;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
  /** Told on hover and on focus. */
  readonly tip?: ReactNode;
  readonly children: ReactNode;
  readonly onChoose: (id: string) => void;
  /** Only indicators that are also taken of each store. */
  readonly perStore?: boolean;
}

/** A button that opens all indicators by topic, each with its unit, to be searched. */
export function IndicatorList({ onChoose, perStore = false, ...button }: IndicatorListProps) {
  const { t } = useTranslation(['case', 'compare']);
  const language = useLanguage();
  const topics = (): readonly FindTopic[] => {
    const known = INDICATOR_NAMES.flatMap((id) => findIndicator(id) ?? []).filter((indicator) => !perStore || indicator.perStore);
    return [...new Set(known.map(({ group }) => group))].map((group) => ({
      id: group,
      title: t(`compare:table.group.all-${group}`),
      items: known
        .filter((indicator) => indicator.group === group)
        .map(({ id, title, unitText }) => ({ id, text: language === 'en' ? title.en : title.zh, detail: language === 'en' ? unitText.en : unitText.zh })),
    }));
  };
  return (
    <FindList
      {...button}
      label={t('rules.indicator')}
      placeholder={t('rules.findIndicator')}
      none={t('rules.noIndicator')}
      topics={topics}
      onChoose={onChoose}
    />
  );
}

/** Title of an indicator in the reader's language; an unknown one is called by its name. */
export function indicatorTitle(id: string, language: 'en' | 'zh-CN'): string {
  const title = findIndicator(id)?.title;
  return title === undefined ? id : language === 'en' ? title.en : title.zh;
}
