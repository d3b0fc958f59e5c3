import type { Store } from '#store';
import type { PlayableFile } from './problem.ts';

/** Keeps a trainer’s scenario on the shelf, in the place of an earlier version of it. */
export async function shelve(store: Store, fileName: string, file: PlayableFile): Promise<void> {
  const { scenario, contentHash, source } = file;
  const earlier = await olderVersions(store, file);
  await store.keepOwnScenario({
    contentHash,
    scenario,
    source,
    fileName,
    addedAt: new Date().toISOString(),
  });
  for (const { contentHash } of earlier) await store.removeOwnScenario(contentHash);
}

/** Versions on the shelf of the same scenario with other words or rules. */
export const olderVersions = async (store: Store, { scenario, contentHash }: PlayableFile) =>
  (await store.ownScenarios()).filter(
    (own) => own.scenario.id === scenario.id && own.contentHash !== contentHash,
  );
