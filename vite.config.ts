import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { engineBuild } from './build/bundle/engine-build.mjs';

/**
 * The model comes through one door, so every chunk would get all of it: what a chunk does not use of it is left out.
 * That is right for all of sim/ but the one file that sets zod up, and for the packages below it, which do nothing when they are loaded.
 */
const treeshake = {
  moduleSideEffects: (id: string) => !/[\\/](sim[\\/](?!scenario[\\/]jitless)|node_modules[\\/]@stdlib[\\/])/.test(id),
};

/** The first script does nothing but begin; the page names what it will import, so that both are fetched together. */
const announceFrame: Plugin = {
  name: 'announce-frame',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
      const frame = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/renderer/frame/start.tsx')));
      const files = frame === undefined ? [] : [frame.fileName, ...frame.imports];
      return files.map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }));
    },
  },
};

/**
 * What the window opens with comes in three pieces: what begins everything, the frame, the first page. Each with all it imports that is not in one before it.
 * Left alone the bundler makes forty chunks of it, and each is a way to main and back.
 */
const pieces = ['main.tsx', 'frame/start.tsx', 'compare/compare-page.tsx'].map((entry, i, { length }) => ({
  name: entry.replace(/^.*\/|[.]tsx$/g, ''),
  test: (id: string) => id.endsWith(`/renderer/${entry}`),
  priority: length - i,
}));

/** The style of the very first frame stands in the page itself, so that nothing has to be fetched before it is painted. */
const inlineFirstStyle: Plugin = {
  name: 'inline-first-style',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)"[^>]*>/, (link, file: string) => {
        const style = bundle?.[file];
        return style?.type === 'asset' ? `<style nonce="__CSP_NONCE__">${String(style.source)}</style>` : link;
      });
    },
  },
};

/** The window. Main serves the output over app:// and puts a fresh nonce in place of the placeholder for every response. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  html: { cspNonce: '__CSP_NONCE__' },
  define: { __SANDTABLE_ENGINE__: JSON.stringify(engineBuild()) },
  plugins: [react(), announceFrame, inlineFirstStyle],
  worker: { format: 'es', rolldownOptions: { treeshake, output: { comments: false } } }, // as in the window's own chunks
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { treeshake, output: { codeSplitting: { groups: pieces } } },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
});
