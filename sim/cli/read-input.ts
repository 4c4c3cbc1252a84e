import { open } from 'node:fs/promises';
import { UserFault } from './exit-code.js';

/** Reads a text file, or standard input for "-". @throws UserFault that says what and where, also for a file over the limit, before reading it. */
export async function readInput(path: string, maxBytes: number, expected = 'a scenario file'): Promise<string> {
  return asText(await readBytes(path, maxBytes, expected), path, expected);
}

/** The same for a file that may be no text. @throws UserFault */
export async function readBytes(path: string, maxBytes: number, expected: string): Promise<Buffer> {
  return path === '-' ? readStandardInput(maxBytes) : readFileWithin(path, maxBytes, expected);
}

/** The name of an input in messages. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path;
}

async function readFileWithin(path: string, maxBytes: number, expected: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new UserFault(openingFault(path, error, expected));
  });
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new UserFault(`${path} is a folder, expected ${expected}.`);
    if (stat.size > maxBytes) throw new UserFault(tooLargeSentence(path, stat.size, maxBytes));
    if (stat.isFile()) return await file.readFile();
    return await collect(file.createReadStream({ autoClose: false }), path, maxBytes);
  } catch (error) {
    throw error instanceof UserFault ? error : new UserFault(openingFault(path, error, expected));
  } finally {
    await file.close();
  }
}

async function readStandardInput(maxBytes: number): Promise<Buffer> {
  if (process.stdin.isTTY)
    throw new UserFault('"-" reads a scenario from standard input, but nothing is connected to it; expected for example: … validate - < case.json');
  return collect(process.stdin, '-', maxBytes);
}

/** Pipes have no size beforehand: read until the limit is passed, then stop. */
async function collect(stream: AsyncIterable<Buffer | string>, path: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new UserFault(tooLargeSentence(path, size, maxBytes));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function asText(bytes: Buffer, path: string, expected: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserFault(`${inputName(path)} is saved as UTF-16, expected UTF-8; choose "UTF-8" when saving it.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserFault(`${inputName(path)} is not a text in UTF-8, expected ${expected}.`);
  }
}

function tooLargeSentence(path: string, bytes: number, maxBytes: number): string {
  return `${inputName(path)} has ${bytes > maxBytes * 2 ? `${Math.round(bytes / 1024 / 1024)} MB` : 'more'}, expected at most ${maxBytes / 1024 / 1024} MB.`;
}

/** Why a file could not be read, in a sentence. */
export function openingFault(path: string, error: unknown, expected: string): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `There is no file ${path}.`;
    case 'ENOTDIR':
      return `There is no file ${path}: a part of the path is not a folder.`;
    case 'EISDIR':
      return `${path} is a folder, expected ${expected}.`;
    case 'EACCES':
    case 'EPERM':
      return `No permission to read ${path}.`;
    case 'ENAMETOOLONG':
      return `The path ${path.slice(0, 60)}... is too long for a file name.`;
    case 'ELOOP':
      return `${path} is a link that leads back to itself.`;
    default:
      return `${path} cannot be read: ${(error as Error).message}.`;
  }
}
