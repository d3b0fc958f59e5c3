import { describe, expect, it } from 'vitest';
import { openStore } from '#store';
import CrashWorker from './crash.worker.ts?worker';
import { freshName, seqsOf } from './kept.ts';

/** Plays in a worker and ends it the moment it says that move `at` is kept. */
function crashAfter(name: string, at: number): Promise<void> {
  const worker = new CrashWorker();
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      if (data < at) return;
      worker.terminate();
      resolve();
    };
    worker.postMessage({ name, moves: at + 20 });
  });
}

describe('a crash right after a move was kept', () => {
  for (const at of [1, 2, 7, 20]) {
    it(`leaves move ${at} and all before it`, async () => {
      const name = freshName();
      await crashAfter(name, at);
      const store = await openStore(name);
      const seqs = (await seqsOf(store)) ?? [];
      expect(seqs.length).toBeGreaterThanOrEqual(at);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
      expect(await store.claim('a1')).toBeDefined();
      expect(await store.problems()).toEqual([]);
    });
  }
});
