import { compileDialogue, type Dialogue } from '#dialogue';
import type { Store } from '#store';
import type { Beginning } from './library.ts';

/** The text of an attempt, compiled. */
export interface AttemptText {
  /** The opening part, or all of it where it is at hand. */
  readonly opening: Dialogue;
  /** Brings the whole once and keeps it beside the attempt; asked again where it could not come or be kept. */
  readonly bringWhole: () => Promise<Dialogue>;
}

/** Compiles what a play begins with, and the whole when it comes, if it is not the same. */
export function openText(store: Pick<Store, 'keepScenario'>, beginning: Beginning): AttemptText {
  const opening = compileDialogue(beginning.scenario);
  let coming: Promise<Dialogue> | undefined;
  const bring = async () => {
    const { scenario, authored } = await beginning.bringWhole();
    await store.keepScenario(beginning.contentHash, authored);
    return scenario === beginning.scenario ? opening : compileDialogue(scenario);
  };
  return {
    opening,
    bringWhole() {
      coming ??= bring().catch((reason: unknown) => {
        coming = undefined;
        throw reason;
      });
      return coming;
    },
  };
}
