import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window. Main serves the output over app:// and puts a fresh nonce in place of the placeholder for every response. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
});
