import type { Plugin } from 'vite';
import { chunkOf, withImports } from './bundle-files.ts';

/**
 * Asks the browser to compile whole files while they come, beside the page’s own work, and not function by function
 * when each is first called: those of `modules`, of which nearly all runs at once. Browsers that do not know the hint
 * read a comment (https://v8.dev/blog/explicit-compile-hints).
 */
export const compileHint = (modules: readonly string[]): Plugin => ({
  name: 'compile-hint',
  apply: 'build',
  generateBundle: {
    order: 'post', // it holds only as the first line
    handler(_options, bundle) {
      const files = new Set(modules.flatMap((module) => [...withImports(bundle, chunkOf(bundle, module))]));
      for (const file of files) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});
