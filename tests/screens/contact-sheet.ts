import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * One page with all pictures of a folder: a row a state, a column a language and theme, so that one state can be looked at in all its looks.
 * @param out folder of folders, one a screen; in each a folder a look
 */
export async function writeContactSheet(out: string): Promise<void> {
  const screens = await foldersIn(out);
  const parts = await Promise.all(screens.map(async (screen) => sectionOf(screen, await looksOf(path.join(out, screen)))));
  const style = 'body{font:13px sans-serif;margin:16px}table{border-spacing:8px}th{text-align:left;vertical-align:top}img{width:440px;border:1px solid #999}';
  await writeFile(path.join(out, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${parts.join('')}\n`);
}

interface Shots {
  readonly look: string;
  readonly files: readonly string[];
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function looksOf(folder: string): Promise<readonly Shots[]> {
  const looks = await foldersIn(folder);
  return Promise.all(looks.map(async (look) => ({ look, files: await readdir(path.join(folder, look)) })));
}

function sectionOf(screen: string, looks: readonly Shots[]): string {
  const states = [...new Set(looks.flatMap(({ files }) => files))].sort();
  const cell = (state: string, { look, files }: Shots) => {
    const address = `${screen}/${look}/${state}`;
    return files.includes(state) ? `<td><a href="${address}"><img loading="lazy" src="${address}" alt="${state}, ${look}"></a></td>` : '<td></td>';
  };
  const head = `<tr><th>${looks.map(({ look }) => `<th>${look}`).join('')}</tr>`;
  const rows = states.map((state) => `<tr><th>${state.replace('.png', '')}</th>${looks.map((look) => cell(state, look)).join('')}</tr>`);
  return `<h1>${screen}</h1><table>${head}${rows.join('')}</table>`;
}
