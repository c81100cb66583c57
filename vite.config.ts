import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { withoutEval } from './build/withoutEval.ts';

export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  // Relative addresses serve app://setzkasten/ and http://127.0.0.1:port/ alike.
  base: './',
  plugins: [react(), withoutJsonSchema(), withoutEval()],
  // So that a worker loads what it rarely needs, such as the reader of Word documents, when it needs it.
  worker: { format: 'es', plugins: () => [withoutEval()] },
  build: {
    outDir: join(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `npm run bench` holds the first script to its limit.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // One file of all that the first paint needs: eighty, one for each set of later parts that share it, are 14 KB
        // more when compressed.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
});

/** Leaves out zod's writer of JSON Schemas, which each schema refers to and no page uses: 5 KB of the first script. */
function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      if (!/\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/.test(id)) return null;
      const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)];
      return names.map(([, name = '']) => `export const ${name} = () => undefined;`).join('\n');
    },
  };
}
