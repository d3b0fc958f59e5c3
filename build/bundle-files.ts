import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** The files of code of a build. */
export const chunksOf = (bundle: Rolldown.OutputBundle): Chunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

/** The file that holds a module, by the end of its path. Throws where the build has none of that name. */
export function chunkOf(bundle: Rolldown.OutputBundle, module: string): Chunk {
  const chunk = chunksOf(bundle).find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!chunk) throw new Error(`No file of the build holds ${module}.`);
  return chunk;
}

/** A file of code and all that it cannot run without. */
export function withImports(bundle: Rolldown.OutputBundle, file: Chunk): Set<Chunk> {
  const found = new Set([file]);
  for (const { imports } of found)
    for (const name of imports) {
      const chunk = bundle[name];
      if (chunk?.type === 'chunk') found.add(chunk);
    }
  return found;
}
