import type { Plugin, Rolldown } from 'vite';

/** The file that holds a module, and all that it cannot run without. */
function filesOf(bundle: Rolldown.OutputBundle, module: string): Set<Rolldown.OutputChunk> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!start) throw new Error(`No file of the build holds ${module}.`);
  const found = new Set([start]);
  for (const { imports } of found)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return found;
}

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
      const files = new Set(modules.flatMap((module) => [...filesOf(bundle, module)]));
      for (const file of files) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});
