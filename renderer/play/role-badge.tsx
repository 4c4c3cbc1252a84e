import type { Role } from '../simulation/door.js';
import { ROLE_COLOR } from './floor/floor-palette.js';
import styles from './role-badge.module.css';
import { usePlayTexts } from './use-play.js';

/** A role as a disc with its letter. The name stands beside it. */
export function RoleBadge({ role }: { readonly role: Role }) {
  const { t } = usePlayTexts();
  return (
    <i className={styles.badge} style={{ background: `var(${ROLE_COLOR[role]})` }} aria-hidden="true">
      {t(`letter.${role}`)}
    </i>
  );
}
