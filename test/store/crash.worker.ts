import { openStore } from '#store';
import { eventOf, recordOf } from './kept.ts';

/** Plays so many moves and says after each that it is kept; whoever listens may end this at any moment. */
self.onmessage = async ({ data }: MessageEvent<{ name: string; moves: number }>) => {
  const store = await openStore(data.name);
  await store.startAttempt(recordOf('a1'));
  for (let seq = 1; seq <= data.moves; seq++) {
    await store.keepEvent('a1', eventOf(seq));
    self.postMessage(seq);
  }
};
