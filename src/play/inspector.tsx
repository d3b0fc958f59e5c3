import './inspector.css';
import type { AttemptRecord, Moment } from '#attempt';
import { machineLog } from './machine-log.ts';
import type { Run } from './use-run.ts';

interface InspectorProps {
  readonly live: Run['live'];
  readonly moment: Moment;
  readonly record: AttemptRecord;
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 1);

/** For whoever develops the game: where the run stands and what the last exchange was made of. */
export function Inspector({ live, moment, record }: InspectorProps) {
  const { last, meters, carried, ...state } = live;
  return (
    <aside class="inspector">
      <h2>
        {live.act} / {live.node}
      </h2>
      <pre>{asJson({ felt: moment.felt, ...meters })}</pre>
      <h3>last</h3>
      <pre>{asJson(last)}</pre>
      <h3>path</h3>
      <pre>
        {record.events
          .map(({ seq, kind, node, choice }) => `${seq} ${kind} ${node}.${choice ?? ''}`)
          .join('\n')}
      </pre>
      <h3>machine</h3>
      <pre>{machineLog.join('\n')}</pre>
      <h3>state</h3>
      <pre>{asJson(state)}</pre>
    </aside>
  );
}
