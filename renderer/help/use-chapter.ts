import { useEffect, useState } from 'react';
import type { Language } from '../i18n/i18n.js';
import { type ChapterId, chapterText } from './chapters.js';
import { type Block, readMarkdown } from './markdown.js';

/** A chapter as read; null until it is there. */
export function useChapter(chapter: ChapterId, language: Language): readonly Block[] | null {
  const [read, setRead] = useState<{ readonly of: string; readonly blocks: readonly Block[] } | null>(null);
  const of = `${language}:${chapter}`;
  useEffect(() => {
    let gone = false;
    void chapterText(chapter, language).then((text) => {
      if (!gone) setRead({ of, blocks: readMarkdown(text) });
    });
    return () => {
      gone = true;
    };
  }, [chapter, language, of]);
  return read?.of === of ? read.blocks : null;
}
