import type { ReactNode } from 'react';

export interface SheetFrameProps {
  readonly language: 'en' | 'zh-CN';
  readonly pageSize: 'A4' | 'Letter';
  /** Without head and foot, where the paper has running lines of its own. */
  readonly running: boolean;
  /** Set closer, so that all of it stands on one page. */
  readonly tight?: boolean;
  /** At the left of the head: what the page is about, the first of it bold. */
  readonly about: readonly [string, string];
  /** At the right of the head. */
  readonly aside: string;
  /** What it rests on, from left to right. */
  readonly foot: readonly string[];
  readonly children: ReactNode;
}

/** A page for paper with its head and foot: always light, always of the same size, so that what is on screen is what is printed. */
export function SheetFrame({ language, pageSize, running, tight = false, about: [title, setting], aside, foot, children }: SheetFrameProps) {
  return (
    <article className="sheet" lang={language} data-theme="light" data-running={running || undefined} data-tight={tight || undefined} data-paper={pageSize}>
      {!running && (
        <header className="sheet-head">
          <span>
            <b>{title}</b>
            {setting !== '' && (language === 'en' ? ', ' : '，')}
            {setting}
          </span>
          <span>{aside}</span>
        </header>
      )}
      {children}
      {!running && (
        <footer className="sheet-foot">
          {foot.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </footer>
      )}
    </article>
  );
}
