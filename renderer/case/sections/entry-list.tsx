import { type ReactNode, useRef } from 'react';
import { Button } from '../../components/button.js';
import { isObject, type Json, pathText } from '../../stores/json-path.js';
import { MoveHandle, type MoveHandleProps } from '../order/move-handle.js';
import styles from './entry-list.module.css';

export interface EntryListProps {
  readonly count: number;
  /** Said where there is no entry. */
  readonly none: string;
  /** What a press adds, or a button of its own kind; null where nothing can be added. */
  readonly add: ReactNode;
  readonly onAdd?: () => void;
  readonly children: ReactNode;
}

/** A list of things that have a name and are put into words: rules, initiatives, risks, responses. One look for all of them. */
export function EntryList({ count, none, add, onAdd, children }: EntryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const addAndName = () => {
    onAdd?.();
    // What was added is called something next.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(':scope > ul > li:last-child textarea')?.focus());
  };
  return (
    <div className={styles.list} data-entries="" ref={list}>
      {count === 0 ? <p className={styles.none}>{none}</p> : <ul>{children}</ul>}
      {add !== null && onAdd !== undefined ? (
        <Button kind="quiet" onPress={addAndName}>
          {add}
        </Button>
      ) : (
        add
      )}
    </div>
  );
}

export interface EntryProps {
  /** Its heading, or whatever stands at its head. */
  readonly head: ReactNode;
  /** Spoken name of the button that takes it out. */
  readonly remove: string;
  readonly onRemove: () => void;
  /** Where its order among the others can be changed: its list, place and name. */
  readonly order?: MoveHandleProps;
  /** Further buttons, before the cross. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One entry: a grip to move it, its head, a cross to take it out, and what it says. */
export function Entry({ head, remove, onRemove, order, actions, children }: EntryProps) {
  const row = useRef<HTMLLIElement>(null);
  const takeOut = () => {
    const goOn = placeAfter(row.current);
    onRemove();
    requestAnimationFrame(goOn);
  };
  return (
    <li className={styles.entry} data-entry="" data-path={order === undefined ? undefined : pathText([...order.path, order.index])} ref={row}>
      <div className={styles.head}>
        {order !== undefined && <MoveHandle {...order} />}
        <div className={styles.title}>{head}</div>
        {actions}
        <Button kind="quiet" aria-label={remove} onPress={takeOut}>
          ×
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </li>
  );
}

/** Where the focus goes once an entry is out: to the cross of the one that takes its place, or of the last; with none left, to what adds one. */
function placeAfter(row: HTMLElement | null): () => void {
  const list = row?.closest('[data-entries]');
  const entries = () => [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const index = row === null ? 0 : entries().indexOf(row);
  return () => {
    const left = entries();
    const next = left[Math.min(index, left.length - 1)];
    const target = next?.querySelector<HTMLElement>(':scope > div > button:last-of-type') ?? list?.querySelector<HTMLElement>('button');
    target?.focus();
  };
}

/** An id nobody has: the kind and the next free number. */
export function freeEntryId(kind: string, entries: readonly Json[]): string {
  const ids = new Set(entries.map((each) => (isObject(each) ? each.id : '')));
  let number = entries.length + 1;
  while (ids.has(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}
