import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { placeOf } from '../places/place.js';
import { PlaceList } from '../places/place-list.js';
import { newLever, newPartLever, PARTS } from './lever-edits.js';
import { useStartWorld } from './use-start-world.js';

/** Adds a lever on a place of the world, or one that chooses among parts of a strategy. */
export function AddLever({ levers }: { readonly levers: readonly Json[] }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const world = useStartWorld();
  const add = (at: string) => {
    const lever = at === PARTS ? newPartLever(levers) : newLever(placeOf(world, at, { t, language }), levers);
    theCase.getState().edit(['search', 'levers'], [...levers, lever]);
  };
  return (
    <PlaceList
      className={`${button.button} ${button.quiet}`}
      world={world}
      wanted="levers"
      more={{ id: PARTS, title: t('search.several'), items: [{ id: PARTS, text: t('search.parts'), detail: t('search.partsSay') }] }}
      onChoose={add}
    >
      {t('search.add')}
    </PlaceList>
  );
}
