import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built game is served. */
    baseUrl: string;
  }
}

const OUT = 'dist/e2e';

/** Builds the game as it is shipped and serves it on a free port while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The runner says that this is a test; what is built is what is shipped.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', mode: 'production', build: { outDir: OUT } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({
    preview: { port: 0, strictPort: false },
    build: { outDir: OUT },
    logLevel: 'error',
  });
  const baseUrl = server.resolvedUrls?.local[0];
  if (!baseUrl) throw new Error('The built game is not being served.');
  project.provide('baseUrl', baseUrl);
  return () => server.close();
}
