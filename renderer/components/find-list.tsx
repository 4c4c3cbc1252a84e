import { type ReactNode, useState } from 'react';
import {
  Button as AriaButton,
  Autocomplete,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  TooltipTrigger,
  useFilter,
} from 'react-aria-components';
import styles from './find-list.module.css';
import menu from './menu.module.css';
import { TipBox } from './tip.js';

export interface Findable {
  readonly id: string;
  readonly text: string;
  /** Below the text, in grey: what it is, its range. */
  readonly detail?: string;
  /** At the end of the line: its present value. */
  readonly note?: string;
  /** Seen, but not to be chosen; its note says why. */
  readonly isOff?: boolean;
}

/** What belongs together, under one heading; found by the heading too. */
export interface FindTopic {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Findable[];
}

export interface FindListProps {
  /** Names the search and its list. */
  readonly label: string;
  readonly placeholder: string;
  /** Said where nothing has that name. */
  readonly none: string;
  /** Asked for when it opens. */
  readonly topics: () => readonly FindTopic[];
  readonly onChoose: (id: string) => void;
  /** Called when the list is gone after a choice and the focus is back on the button, for choices that are gone on with elsewhere. */
  readonly onGone?: (id: string) => void;
  /** What the button that opens it says, looks like, and is called where that differs. */
  readonly children: ReactNode;
  readonly className: string;
  readonly name?: string;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
  /** Told on hover and on focus of the button. */
  readonly tip?: ReactNode;
}

/** A button that opens a long list by topic, with a search above it: type a few letters, arrow down, Enter. */
export function FindList({ children, className, name, isChanged = false, isInvalid = false, tip, onChoose, onGone, ...list }: FindListProps) {
  const [open, setOpen] = useState(false);
  const choose = (id: string) => {
    setOpen(false);
    onChoose(id);
    if (onGone !== undefined) afterNextPaint(() => onGone(id));
  };
  const button = (
    <AriaButton
      className={className}
      {...(name === undefined ? {} : { 'aria-label': name })}
      {...(isChanged ? { 'data-changed': true } : {})}
      {...(isInvalid ? { 'data-invalid': true } : {})}
    >
      {children}
    </AriaButton>
  );
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      {tip === undefined ? (
        button
      ) : (
        <TooltipTrigger delay={600}>
          {button}
          <TipBox placement="bottom">{tip}</TipBox>
        </TooltipTrigger>
      )}
      <Popover className={`${menu.popover} ${styles.popover}`} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog as string} aria-label={list.label}>
          <FoundItems {...list} onChoose={choose} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The first frame takes the list away, the second gives the focus back. */
function afterNextPaint(call: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(call, 0)));
}

/** Between what an entry is called and the heading it stands under. */
const HEADING = ' \u2014 ';

/** Only there while it is open. */
function FoundItems({ label, placeholder, none, topics, onChoose }: Pick<FindListProps, 'label' | 'placeholder' | 'none' | 'topics' | 'onChoose'>) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [list] = useState(topics);
  const isCalled = ({ text, detail = '' }: Findable, typed: string) => contains(text, typed) || contains(detail, typed);
  // A heading stands for all below it only where nothing is called so itself.
  const finds = (sought: string, typed: string) => {
    const [own = '', heading = ''] = sought.split(HEADING);
    return contains(own, typed) || (contains(heading, typed) && !list.some(({ items }) => items.some((item) => isCalled(item, typed))));
  };
  return (
    <Autocomplete filter={finds}>
      <SearchField aria-label={label} autoFocus className={styles.search as string}>
        <Input placeholder={placeholder} />
      </SearchField>
      <ListBox
        className={`${menu.list} ${styles.list}`}
        aria-label={label}
        renderEmptyState={() => <p className={styles.none}>{none}</p>}
        onAction={(key) => onChoose(String(key))}
      >
        {list.map((topic) => (
          <ListBoxSection key={topic.id} id={`topic ${topic.id}`}>
            <Header className={styles.topic as string}>{topic.title}</Header>
            {topic.items.map(({ id, text, detail, note, isOff = false }) => (
              <ListBoxItem
                key={id}
                id={id}
                isDisabled={isOff}
                textValue={`${text} ${detail ?? ''}${HEADING}${topic.title}`}
                className={`${menu.item} ${styles.item}`}
              >
                <span className={styles.words}>
                  {text}
                  {detail !== undefined && <span className={styles.detail}>{detail}</span>}
                </span>
                {note !== undefined && <span className={`${menu.note} ${styles.note}`}>{note}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  );
}
