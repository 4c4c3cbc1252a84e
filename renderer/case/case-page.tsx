import { useTranslation } from 'react-i18next';

export function CasePage() {
  const { t } = useTranslation();
  return <h1>{t('rail.case')}</h1>;
}
