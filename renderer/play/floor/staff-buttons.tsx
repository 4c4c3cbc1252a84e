import { memo, useRef } from 'react';
import type { Role } from '../../simulation/door.js';
import type { PersonSeen } from '../../simulation/play/play-scene.js';
import { useFrames } from '../use-frames.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import type { FloorDrawing } from './floor-drawing.js';
import styles from './floor-view.module.css';

/** Buttons nobody sees follow the people drawn below them this often (ms): moving them has the page laid out and painted. */
const MOVE_EVERY = 100;

/** The people of the staff as buttons over the drawing, so that they can be reached by keyboard and heard. */
export function StaffButtons({ drawing }: { readonly drawing: FloorDrawing }) {
  const { t } = usePlayTexts();
  const people = usePlay((s) => s.scene?.people);
  const list = useRef<HTMLUListElement>(null);
  const since = useRef(MOVE_EVERY);
  useFrames((passed) => {
    since.current += passed;
    // Whoever sees one of them, by its ring, sees it go along.
    const isSeen = list.current?.contains(document.activeElement) === true;
    if (since.current < MOVE_EVERY && !isSeen) return;
    since.current = 0;
    for (const item of list.current?.children ?? []) {
      if (!(item instanceof HTMLElement)) continue;
      const at = drawing.at(item.dataset.person ?? '');
      const place = at ? `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)` : 'translate(-99px, -99px)';
      if (item.style.transform !== place) item.style.transform = place;
    }
  });
  const there = (people ?? []).filter(({ doing }) => doing !== 'break').sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <ul className={styles.staff} ref={list} aria-label={t('floor.people')}>
      {there.map(({ id, role, doing, next }) => (
        <StaffButton key={id} id={id} place={next ?? role} doing={doing} />
      ))}
    </ul>
  );
}

interface StaffButtonProps extends Pick<PersonSeen, 'id' | 'doing'> {
  readonly place: Role;
}

/** Plain values only: whoever goes on with the same thing is not drawn again. */
const StaffButton = memo(function StaffButton({ id, place, doing }: StaffButtonProps) {
  const { t, person: nameOf } = usePlayTexts();
  const session = usePlaySession();
  return (
    <li data-person={id}>
      <button
        type="button"
        aria-label={t('floor.person', { name: nameOf(id), place: t(`place.${place}`), doing: t(`doing.${doing}`) })}
        onClick={() => session.choose({ kind: 'person', person: id })}
      />
    </li>
  );
});
