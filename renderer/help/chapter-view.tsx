import type { ReactNode } from 'react';
import { type ChapterId, type HelpPlace, linkTarget } from './chapters.js';
import styles from './help-panel.module.css';
import type { Block, Inline } from './markdown.js';

interface ChapterViewProps {
  readonly chapter: ChapterId;
  readonly blocks: readonly Block[];
  readonly onGo: (place: HelpPlace) => void;
}

/** A chapter as elements of the page. Headings begin below that of the panel. */
export function ChapterView({ chapter, blocks, onGo }: ChapterViewProps) {
  const inline = (parts: readonly Inline[]) => <Line parts={parts} chapter={chapter} onGo={onGo} />;
  return blocks.map((block, at) => <BlockView key={keyOf(block, at)} block={block} inline={inline} />);
}

const keyOf = (block: Block, at: number): string => `${at}-${block.kind}`;

function BlockView({ block, inline }: { readonly block: Block; readonly inline: (parts: readonly Inline[]) => ReactNode }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : block.level === 2 ? 'h4' : 'h5';
      return (
        <Heading id={`help-${block.id}`} tabIndex={-1}>
          {inline(block.parts)}
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{inline(block.parts)}</p>;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {keyed(block.items).map(({ key, value }) => (
            <li key={key}>{inline(value)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView block={block} inline={inline} />;
  }
}

function TableView({ block, inline }: { readonly block: Extract<Block, { kind: 'table' }>; readonly inline: (parts: readonly Inline[]) => ReactNode }) {
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            {keyed(block.head).map(({ key, value }) =>
              value.length === 0 ? (
                <td key={key} />
              ) : (
                <th key={key} scope="col">
                  {inline(value)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {keyed(block.rows).map(({ key, value }) => (
            <tr key={key}>
              {keyed(value).map((cell) => (
                <td key={cell.key}>{inline(cell.value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A chapter never changes while it is shown: its order is its identity. */
function keyed<T>(values: readonly T[]): readonly { readonly key: string; readonly value: T }[] {
  return values.map((value, at) => ({ key: String(at), value }));
}

interface LineProps {
  readonly parts: readonly Inline[];
  readonly chapter: ChapterId;
  readonly onGo: (place: HelpPlace) => void;
}

function Line({ parts, chapter, onGo }: LineProps): ReactNode {
  return keyed(parts).map(({ key, value }) => <Run key={key} run={value} chapter={chapter} onGo={onGo} />);
}

function Run({ run, chapter, onGo }: { readonly run: Inline } & Omit<LineProps, 'parts'>): ReactNode {
  if (run.kind === 'text') return run.text;
  if (run.kind === 'code') return <code>{run.text}</code>;
  if (run.kind === 'link') return <Link link={run} chapter={chapter} onGo={onGo} />;
  const words = <Line parts={run.parts} chapter={chapter} onGo={onGo} />;
  return run.kind === 'strong' ? <strong>{words}</strong> : <em>{words}</em>;
}

/** What is not part of the help stays plain text: nothing leads out of the app. */
function Link({ link, chapter, onGo }: { readonly link: Extract<Inline, { kind: 'link' }> } & Omit<LineProps, 'parts'>) {
  const words = <Line parts={link.parts} chapter={chapter} onGo={onGo} />;
  const target = linkTarget(chapter, link.to);
  if (target === null) return words;
  return (
    <button type="button" className={styles.link} onClick={() => onGo(target)}>
      {words}
    </button>
  );
}
