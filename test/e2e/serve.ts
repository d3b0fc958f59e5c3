import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served. */
    baseUrl: string;
  }
}

/** Builds the game as it is shipped and serves it on a free port while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build({ logLevel: 'error', build: { outDir: 'dist/e2e' } });
  const server = await preview({
    preview: { port: 0, strictPort: false },
    build: { outDir: 'dist/e2e' },
    logLevel: 'error',
  });
  const baseUrl = server.resolvedUrls?.local[0];
  if (!baseUrl) throw new Error('The built game is not being served.');
  project.provide('baseUrl', baseUrl);
  return () => server.close();
}
