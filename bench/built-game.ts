/** The game as it is shipped, built from what is in the folder now. */
import { build } from 'vite';
import { readFolder } from './static-server.ts';

const OUT = 'dist/bench';

/** Builds the game and returns its files by their addresses. */
export async function buildGame(): Promise<ReadonlyMap<string, Buffer>> {
  await build({ logLevel: 'error', build: { outDir: OUT } });
  return readFolder(OUT);
}

/** The address of the first scenario, for somebody who has never been here. */
export const FIRST_PLAY = '/index.html#/play/shoe_return?mode=practice';
