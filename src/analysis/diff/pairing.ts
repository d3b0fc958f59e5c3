import type { Part } from './parts.ts';

/** The parts of two scenarios set side by side. */
export interface Pairing {
  readonly pairs: readonly { readonly old: Part; readonly now: Part }[];
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
}

/**
 * Pairs parts of one kind by their ids. What is left over is paired by its words where they are the same and
 * belong to one part on each side: a guess that it was renamed.
 */
export function pairUp(old: readonly Part[], now: readonly Part[], idNow: (id: string) => string): Pairing {
  const sameId = (part: Part) => now.find((it) => it.kind === part.kind && it.id === idNow(part.id));
  const kept = old.flatMap((part) => {
    const found = sameId(part);
    return found ? [{ old: part, now: found }] : [];
  });
  const gone = old.filter((part) => !kept.some((pair) => pair.old === part));
  const fresh = now.filter((part) => !kept.some((pair) => pair.now === part));
  const renamed = gone.flatMap((part) => {
    const here = gone.filter((it) => saysTheSame(it, part));
    const [found, ...others] = fresh.filter((it) => saysTheSame(it, part));
    return found && others.length === 0 && here.length === 1 ? [{ old: part, now: found }] : [];
  });
  return {
    pairs: [...kept, ...renamed],
    added: fresh.filter((part) => !renamed.some((pair) => pair.now === part)),
    removed: gone.filter((part) => !renamed.some((pair) => pair.old === part)),
  };
}

const saysTheSame = (a: Part, b: Part): boolean => a.kind === b.kind && a.words !== '' && a.words === b.words;
