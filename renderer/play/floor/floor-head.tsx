import { RoleBadge } from '../role-badge.js';
import { seasonMoment } from '../transport/clock-text.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { useRoles } from '../use-roles.js';
import styles from './floor-head.module.css';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When it is, how many are here, and what the drawing's signs mean. */
export function FloorHead() {
  const { t } = usePlayTexts();
  const time = usePlay((s) => s.time);
  const firstWeekday = usePlay((s) => s.setup?.firstWeekday ?? 0);
  const end = usePlay((s) => s.setup?.end ?? 0);
  const scene = usePlay((s) => s.scene);
  if (scene === null) return null;
  const { day, at } = seasonMoment(time, end);
  const weekday = WEEKDAYS[(firstWeekday + day - 1) % 7];
  const onBreak = scene.people.filter(({ doing }) => doing === 'break').length;
  const inLine = scene.line.length;
  const shopping = scene.browsingCount + inLine + scene.atTills.length;
  const facts = [
    scene.isOpen ? null : t('head.closed'),
    t('head.shopping', { count: shopping }),
    scene.hasTills ? t('head.inLine', { count: inLine }) : null,
    onBreak > 0 ? t('head.onBreak', { count: onBreak }) : null,
  ];
  const says = facts.filter((fact) => fact !== null).join(t('head.join'));
  return (
    <div className={styles.head}>
      <h1>{t('head.when', { weekday: t(`weekday.${weekday}`), at })}</h1>
      <span className={styles.facts} title={says}>
        {says}
      </span>
      <Legend />
    </div>
  );
}

/** Only what this case can have on its floor. */
function Legend() {
  const { t } = usePlayTexts();
  const roles = useRoles();
  const hasFloats = usePlay((s) => s.setup !== null && (s.setup.can.callIn || s.setup.can.lend));
  const hasTills = usePlay((s) => s.scene?.hasTills ?? false);
  return (
    <span className={styles.legend} aria-hidden="true">
      {roles.map((role) => (
        <span key={role}>
          <RoleBadge role={role} />
          {t(`head.role-${role}`)}
        </span>
      ))}
      {hasFloats && (
        <span>
          <i className={styles.float} />
          {t('head.float')}
        </span>
      )}
      {hasTills && (
        <span>
          <i className={styles.late} />
          {t('head.late')}
        </span>
      )}
    </span>
  );
}
