import { readFileSync } from 'node:fs';
import type { AttemptEvent, AttemptRecord } from '#attempt';
import type { Results, Trainee } from '#records';
import { contentHash, parseScenario, type Scenario } from '#scenario';

const parsed = parseScenario(readFileSync('test/cases/tiny.yaml', 'utf8'));
if (!parsed.scenario) throw new Error('test/cases/tiny.yaml has errors.');

export const tiny: Scenario = parsed.scenario;
export const tinyHash = contentHash(tiny);
export const scenarios: ReadonlyMap<string, Scenario> = new Map([[tinyHash, tiny]]);
export const ada: Trainee = { traineeId: '11111111-1111-4111-8111-111111111111', name: 'Ada' };

const eventOf = (move: string, at: number): AttemptEvent => {
  const [node = '', choice] = move.split('.');
  const seq = at + 1;
  return choice
    ? { seq, atMs: seq * 3000, kind: 'choose', node, choice }
    : { seq, atMs: seq * 3000, kind: 'undo', node };
};

/** An attempt at the tiny scenario by its moves, `node.choice`; a node alone takes the last move back. */
export function playTiny(moves: string, changes: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    recordVersion: 1,
    attemptId: '22222222-2222-4222-8222-222222222222',
    traineeId: ada.traineeId,
    scenarioId: 'tiny',
    contentHash: tinyHash,
    form: 'a',
    formatVersion: 1,
    tagTableVersion: 1,
    mode: 'practice',
    language: 'en',
    clock: '1',
    variant: {},
    seed: 7,
    startedAt: '2026-11-21T20:33:43.120Z',
    carried: { beads: [], promises: [], visits: [] },
    events: moves.split(' ').filter(Boolean).map(eventOf),
    notes: {},
    ...changes,
  };
}

export const resultsOf = (...attempts: AttemptRecord[]): Results => ({
  trainees: [ada],
  attempts,
  conflicts: [],
  scenarios,
});
