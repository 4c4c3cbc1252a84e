import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import menu from '../components/menu.module.css';
import { openSessionFile } from '../play/session/session-files.js';
import { sessionText } from '../simulation/door.js';
import type { Stores } from '../stores/stores.js';
import { useStores } from '../stores/stores.js';
import styles from './teams.module.css';
import type { TeamEntry } from './teams-store.js';
import { useTeamSpeech } from './use-teams.js';

/** What can be done with a team of the list. */
export function TeamMenu({ entry, onRename }: { readonly entry: TeamEntry; readonly onRename: () => void }) {
  const { t } = useTeamSpeech();
  const stores = useStores();
  const { choose, open, remove, clear } = stores.teams.getState();
  const acts: Readonly<Record<string, () => void>> = {
    luck: () => {
      choose(entry.id);
      open('luck');
    },
    watch: () => void watch(stores, entry),
    rename: onRename,
    remove: () => remove(entry.id),
    removeAll: clear,
  };
  return (
    <MenuTrigger>
      <AriaButton className={styles.more as string} aria-label={t('list.more', { team: entry.name })}>
        <svg viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom end" offset={4}>
        <Menu className={menu.list as string} aria-label={t('list.more', { team: entry.name })} onAction={(key) => acts[String(key)]?.()}>
          {Object.keys(acts).map((id) => (
            <MenuItem key={id} id={id} className={menu.item as string}>
              {t(`list.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Opens the season of a team in Play, where the open case is theirs. */
async function watch({ theCase, teams, play, navigation }: Stores, { name, session }: TeamEntry): Promise<void> {
  const { document, scenario, name: caseName } = theCase.getState();
  const file = sessionText(session);
  const refused = document === null ? 'none' : await openSessionFile(play, { text: JSON.stringify(document), caseName, file });
  if (refused === null) navigation.getState().go('play');
  else teams.getState().refuse([{ file: name, why: 'other-case', theirs: session.scenario.title, text: '', ...(scenario && { ours: scenario.title }) }]);
}
