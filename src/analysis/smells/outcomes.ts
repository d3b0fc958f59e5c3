import { holds, type Live } from '#dialogue';
import { readsEarlier, type Site } from './sites.ts';

/** How a condition came out over all situations in which it was asked; never asked, it did neither. */
export interface Outcome {
  readonly held: boolean;
  readonly failed: boolean;
}

/** Asks conditions and keeps how they came out, by their path. */
export class Outcomes {
  readonly #of = new Map<string, { held: boolean; failed: boolean }>();

  constructor(sites: readonly Site[]) {
    // Of earlier visits nothing is known, so conditions that ask about them are not judged.
    for (const { path, condition } of sites)
      if (!readsEarlier(condition)) this.#of.set(path, { held: false, failed: false });
  }

  get all(): ReadonlyMap<string, Outcome> {
    return this.#of;
  }

  ask({ path, condition }: Site, live: Live): boolean {
    const held = holds(condition, live);
    const outcome = this.#of.get(path);
    if (outcome !== undefined) outcome[held ? 'held' : 'failed'] = true;
    return held;
  }

  /** Asks a list of variants: only those before which none held. */
  askFirst(sites: readonly Site[], live: Live): void {
    for (const site of sites) if (this.ask(site, live)) return;
  }
}
