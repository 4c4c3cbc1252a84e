import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import enCase from './en/case.json';
import enCommon from './en/common.json';
import enCompare from './en/compare.json';
import enDifferences from './en/differences.json';
import enHelp from './en/help.json';
import enIndicators from './en/indicators.json';
import enLibrary from './en/library.json';
import enPlay from './en/play.json';
import enProblems from './en/problems.json';
import enReport from './en/report.json';
import enTeams from './en/teams.json';
import enWhy from './en/why.json';
import zhCase from './zh-CN/case.json';
import zhCommon from './zh-CN/common.json';
import zhCompare from './zh-CN/compare.json';
import zhDifferences from './zh-CN/differences.json';
import zhHelp from './zh-CN/help.json';
import zhIndicators from './zh-CN/indicators.json';
import zhLibrary from './zh-CN/library.json';
import zhPlay from './zh-CN/play.json';
import zhProblems from './zh-CN/problems.json';
import zhReport from './zh-CN/report.json';
import zhTeams from './zh-CN/teams.json';
import zhWhy from './zh-CN/why.json';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const NAMESPACES = ['common', 'library', 'case', 'compare', 'differences', 'help', 'indicators', 'play', 'problems', 'report', 'teams', 'why'] as const;

const resources = {
  en: {
    common: enCommon,
    library: enLibrary,
    case: enCase,
    compare: enCompare,
    differences: enDifferences,
    help: enHelp,
    indicators: enIndicators,
    play: enPlay,
    problems: enProblems,
    report: enReport,
    why: enWhy,
    teams: enTeams,
  },
  'zh-CN': {
    common: zhCommon,
    library: zhLibrary,
    case: zhCase,
    compare: zhCompare,
    differences: zhDifferences,
    help: zhHelp,
    indicators: zhIndicators,
    play: zhPlay,
    problems: zhProblems,
    report: zhReport,
    why: zhWhy,
    teams: zhTeams,
  },
};

/** Chinese of any kind reads zh-CN, everyone else reads English. */
export function languageOf(systemLanguage: string): Language {
  return systemLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Starts the texts. All of them are in the bundle, so this is synchronous in effect and nothing flashes. */
export async function startTexts(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: NAMESPACES,
    defaultNS: 'common',
    resources,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
  return i18next;
}

export async function switchLanguage(language: Language): Promise<void> {
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
