import type { Moment } from '#attempt';
import type { Scenario } from '#scenario';
import { CustomerCard } from './customer-card.tsx';
import type { NamedLine } from './exchange.tsx';
import { KeyList } from './key-list.tsx';
import { lensInForce } from './lens-in-force.ts';
import { PolicyCard } from './policy-card.tsx';
import { Transcript } from './transcript.tsx';

export interface PanelContentProps {
  readonly of: 'policy' | 'customer' | 'transcript' | 'keys';
  readonly scenario: Scenario;
  readonly facts: Moment['facts'];
  readonly fresh: ReadonlySet<string>;
  readonly visited: readonly string[];
  /** What has been read so far, oldest first. */
  readonly transcript: readonly NamedLine[];
}

/** What there is to read in a panel. */
export function PanelContent({ of, scenario, facts, fresh, visited, transcript }: PanelContentProps) {
  if (of === 'policy') return <PolicyCard scenario={scenario} />;
  if (of === 'transcript') return <Transcript lines={transcript} />;
  if (of === 'keys') return <KeyList />;
  const lens = lensInForce(scenario.lenses, visited);
  return <CustomerCard scenario={scenario} facts={facts} fresh={fresh} {...(lens && { lens })} />;
}
