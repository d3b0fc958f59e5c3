import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '#attempt';

const STAYS_MS = 7000;

type Facts = Moment['facts'];

/** What has been learned since the screen was opened. */
export interface News {
  /** Just learned, for a few seconds. */
  readonly justLearned: Facts;
  /** Not yet looked at on the customer card. */
  readonly fresh: ReadonlySet<string>;
  readonly markSeen: () => void;
}

/** Watches the known facts; `isTold` once the reply that brought them has been read. */
export function useNews(facts: Facts, isTold: boolean): News {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(facts.map(({ id }) => id)));
  const [told, setTold] = useState(seen);
  const [justLearned, setJustLearned] = useState<Facts>([]);
  const ids = facts.map(({ id }) => id).join(' ');

  useEffect(() => {
    if (!isTold) return;
    setJustLearned(facts.filter(({ id }) => !told.has(id)));
    setTold(new Set(facts.map(({ id }) => id)));
    const timer = setTimeout(() => setJustLearned([]), STAYS_MS);
    return () => clearTimeout(timer);
  }, [ids, isTold]);

  return {
    justLearned,
    fresh: new Set(facts.filter(({ id }) => told.has(id) && !seen.has(id)).map(({ id }) => id)),
    markSeen: () => setSeen(new Set(told)),
  };
}
