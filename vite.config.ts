import { defineConfig } from 'vite';
import { compileHint } from './build/compile-hint.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { earlyFiles } from './build/early-files.ts';
import { phaser } from './build/phaser.ts';
import { scenarios } from './build/scenarios.ts';
import { words } from './build/words.ts';

/** The screens that come apart from the app, by the first word of their address, with the words of each. */
const SCREENS = {
  home: { module: 'src/play/home/home-screen.tsx', words: ['home'] },
  debrief: { module: 'src/play/debrief/debrief-screen.tsx', words: ['debrief', 'principles'] },
  history: { module: 'src/play/home/history-screen.tsx', words: ['home'] },
  results: { module: 'src/manager/results-screen.tsx', words: ['manager'] },
};

/** Rooms and packages of which the first choice needs nothing, or only the modules named. */
const LATER = [
  '/node_modules/(zod|yaml|papaparse|canonicalize|@noble|xstate)/',
  '/src/dialogue/machine',
  '/src/(analysis|manager)/',
  '/src/scenario/(?!lines|condition-slug|vocabulary)',
  '/src/records/(?!trainee)',
  '/src/attempt/(debrief|card|decision|other-line|run-play)',
];

/**
 * What the first choice needs is one file: each more costs a way to the host and work to receive it. Left to
 * itself the bundler makes a file of every set of modules that two screens share.
 */
const APP = {
  name: 'app',
  tags: ['$initial' as const],
  test: (id: string) => !LATER.some((later) => new RegExp(later).test(id)),
};

export default defineConfig({
  base: './',
  plugins: [
    scenarios(),
    words(),
    phaser(),
    earlyFiles(SCREENS),
    compileHint(['src/main.tsx', 'src/play/stage/index.ts']),
    contentSecurityPolicy(),
  ],
  build: {
    target: 'es2023',
    assetsInlineLimit: 2048,
    outDir: 'dist/app',
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false }, // every browser of that target has it
    rolldownOptions: { output: { codeSplitting: { groups: [APP], includeDependenciesRecursively: false } } },
  },
  worker: { format: 'es' },
  server: { port: 5173, watch: { ignored: ['**/dist/**'] } }, // builds beside it are not of the page
  preview: { port: 4173 },
});
