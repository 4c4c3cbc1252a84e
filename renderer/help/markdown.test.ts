import { describe, expect, it } from 'vitest';
import { anchorOf, plainText, readInline, readMarkdown } from './markdown.js';

describe('markdown of the documents', () => {
  it('reads headings, paragraphs and lists', () => {
    const blocks = readMarkdown('# Title\n\nOne line\nand the next.\n\n- first\n  goes on\n- second\n\n1. one\n2. two\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list']);
    expect(blocks[1]).toMatchObject({ parts: [{ text: 'One line and the next.' }] });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'first goes on' }], [{ text: 'second' }]] });
    expect(blocks[3]).toMatchObject({ ordered: true });
  });

  it('reads tables, bars in code among them', () => {
    const [table] = readMarkdown('| a | b |\n| --- | --- |\n| `x|y` | **bold** |\n');
    expect(table).toEqual({
      kind: 'table',
      head: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
      rows: [[[{ kind: 'code', text: 'x|y' }], [{ kind: 'strong', parts: [{ kind: 'text', text: 'bold' }] }]]],
    });
  });

  it('keeps an empty cell', () => {
    const [table] = readMarkdown('| a | b |\n| --- | --- |\n| 1 | |\n');
    expect(table).toMatchObject({ rows: [[[{ text: '1' }], []]] });
  });

  it('reads code as it stands and to the end where nothing closes it', () => {
    expect(readMarkdown('```\n# no heading\n')).toEqual([{ kind: 'code', text: '# no heading\n' }]);
  });

  it('takes no HTML', () => {
    expect(readMarkdown('<script>alert(1)</script>')).toEqual([{ kind: 'paragraph', parts: [{ kind: 'text', text: '<script>alert(1)</script>' }] }]);
  });

  it('reads links and leaves stars of a product alone', () => {
    expect(readInline('see [the model](model.md#floor), 2 * 3 * 4')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'link', to: 'model.md#floor', parts: [{ kind: 'text', text: 'the model' }] },
      { kind: 'text', text: ', 2 * 3 * 4' },
    ]);
  });

  it('joins lines of Chinese without a space', () => {
    const [block] = readMarkdown('同一批\n顾客');
    expect(block?.kind === 'paragraph' && plainText(block.parts)).toBe('同一批顾客');
  });

  it('names a heading as links do', () => {
    expect(anchorOf('What the baseline loses (its headroom)')).toBe('what-the-baseline-loses-its-headroom');
  });
});
