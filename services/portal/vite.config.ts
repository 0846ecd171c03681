import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const ownMonaco = fileURLToPath(new URL('src/monaco/monacoEditor.ts', import.meta.url));

export default defineConfig({
  resolve: {
    // GraphiQL and monaco-graphql ask for the complete editor by these two names.
    alias: [{ find: /^(monaco-graphql\/esm|\.)\/monaco-editor(\.js)?$/, replacement: ownMonaco }],
  },
  build: {
    // Browsers of the last two years. Nothing is lowered, so building and starting are quick.
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Compressing everything only to print its size costs more than the build.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2500,
    // Libraries mark modules with "use client", which means nothing in a browser.
    rolldownOptions: { checks: { moduleLevelDirective: false }, input: ['index.html', 'keep-right/index.html'] },
  },
  worker: { format: 'es' },
  // For `vite` in development: the gateway beside it answers.
  server: { proxy: { '/graphql': 'http://localhost:4000', '/sign-in.json': 'http://localhost:4000' } },
});
