import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  // Relative addresses serve app://setzkasten/ and http://127.0.0.1:port/ alike.
  base: './',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `npm run bench` holds the first script to its limit.
    chunkSizeWarningLimit: 2000,
  },
});
