import type { FileHandle } from 'node:fs/promises';
import type { FileLine, LinePlace, LineShelf } from '../index.js';

/** A line of a file of seasons is far shorter (a chain of fifty stores has 200 kB); what is longer is no such file. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_END = 0x0a;

/** A text in chunks, line by line, so that never more of it is in memory than a line and a chunk. Lines that are too long come cut off. */
export async function* fileLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<FileLine> {
  let rest: Buffer[] = [];
  let held = 0;
  let at = 0;
  const line = (end: Buffer, ended: boolean): FileLine => {
    const bytes = Buffer.concat([...rest, end]);
    const place = { at, bytes: bytes.length };
    at += bytes.length + 1;
    rest = [];
    held = 0;
    return { text: bytes.toString('utf8'), place, ended };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      yield line(chunk.subarray(from, end), true);
      from = end + 1;
    }
    held += chunk.length - from;
    if (held > LONGEST_LINE) {
      // neither a head nor a season: whoever reads it finds it damaged
      yield { text: '', place: { at, bytes: held }, ended: true };
      return;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (held > 0) yield line(Buffer.alloc(0), false);
}

/** Lines in an open file: read where they lie, added at its end, one batch after the other. */
export function fileShelf(file: FileHandle): LineShelf {
  let end: number | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const put = async (lines: readonly string[]): Promise<LinePlace[]> => {
    let at = end ?? (await file.stat()).size;
    const texts = lines.map((line) => Buffer.from(`${line}\n`));
    await file.appendFile(Buffer.concat(texts));
    const places = texts.map(({ length }) => {
      at += length;
      return { at: at - length, bytes: length - 1 };
    });
    end = at;
    return places;
  };
  return {
    append(lines) {
      const placed = last.then(() => put(lines));
      // a batch that failed is told to whoever gave it
      last = placed.catch(() => undefined);
      return placed;
    },
    async read({ at, bytes }) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
      return buffer.toString('utf8', 0, bytesRead);
    },
  };
}
