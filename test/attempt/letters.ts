import { readFileSync } from 'node:fs';
import type { AttemptEvent, AttemptRecord } from '#attempt';
import { begin, compileDialogue, type Dialogue, type Live, nodeOf, step } from '#dialogue';
import { parseScenario, type Scenario } from '#scenario';

function readScenario(path: string): Scenario {
  const { scenario, diagnostics } = parseScenario(readFileSync(path, 'utf8'));
  if (scenario === undefined) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  return scenario;
}

export const shoeReturn: Dialogue = compileDialogue(readScenario('scenarios/shoe-return/scenario.yaml'));

/** `door A, wardrobe D` as moves: the choices of the shoe return stand in the order A, B, C, D of its outline. */
function movesOf(dialogue: Dialogue, letters: string): { node: string; choice: string }[] {
  return letters.split(',').map((entry) => {
    const [node = '', letter = ''] = entry.trim().split(' ');
    return { node, choice: nodeOf(dialogue, node).node.choices['ABCD'.indexOf(letter)]?.id ?? '' };
  });
}

/** The states of these moves, the first before any. Throws where a move is made at another node. */
export function playLetters(dialogue: Dialogue, letters: string): Live[] {
  const states = [begin(dialogue)];
  for (const { node, choice } of movesOf(dialogue, letters)) {
    const live = states.at(-1) as Live;
    if (live.node !== node) throw new Error(`At ${live.node}, not ${node}, after ${states.length - 1} moves`);
    states.push(step(dialogue, live, { kind: 'choose', choice }));
  }
  return states;
}

/** A record of these events; fields replace. */
export const recordOf = (
  events: readonly AttemptEvent[],
  fields: Partial<AttemptRecord> = {},
): AttemptRecord => ({
  recordVersion: 1,
  attemptId: 'attempt',
  traineeId: 'trainee',
  scenarioId: 'shoe_return',
  contentHash: 'hash',
  form: 'a',
  formatVersion: 1,
  tagTableVersion: 1,
  mode: 'practice',
  language: 'en',
  clock: 'off',
  variant: {},
  seed: 7,
  startedAt: '2026-01-02T03:04:05Z',
  carried: { beads: [], promises: [], visits: [] },
  events,
  notes: {},
  ...fields,
});

/** The record of these moves, one a second. */
export const recordLetters = (dialogue: Dialogue, letters: string, fields: Partial<AttemptRecord> = {}) =>
  recordOf(
    movesOf(dialogue, letters).map((move, index) => ({
      seq: index + 1,
      atMs: 1000 * (index + 1),
      kind: 'choose',
      ...move,
    })),
    fields,
  );

const GOOD_VISIT = 'door A, wardrobe D, mirror A, belt C, till C, handshake C';
const UNTOLD_VISIT = 'door A, wardrobe D, mirror A, belt C, till B, handshake C';

/** The named paths of docs/scoring.md, in the letters of the outline. */
export const PATHS = {
  seed: `${UNTOLD_VISIT}, back A, confess C, look D, card B, pushback D, credit D, turn D, stop D, lid D`,
  perfect: `${GOOD_VISIT}, back D, confess C, look A, card D, whatnow A, monday B, choices B, imogen A, yes D, settle B, thanks B, backroom A, message B`,
  warmNo: `${GOOD_VISIT}, back D, confess C, look A, card D, whatnow D, turn A, monday B, choices B, imogen C, no A, advice B, settle B, thanks B, backroom A, message B`,
  warmNoFromOwner: `${GOOD_VISIT}, back D, confess C, look D, card D, whatnow B, queue A, imogen C, no C, monday B, choices A, advice D, settle B, thanks B, backroom D, message B`,
  coldYes:
    'door D, wardrobe A, mirror C, belt B, till A, handshake A, back A, confess A, look A, card B, pushback C, credit A, queue C, imogen A, yes B, settle A, thanks A, backroom B, message A',
  wallThenRepair:
    'door A, wardrobe D, mirror A, belt C, till A, handshake A, back A, confess A, look B, card B, pushback D, credit D, turn A, monday B, choices A, advice D, settle B, thanks B, backroom D, message B',
  overpromiseOwned: `${UNTOLD_VISIT}, back A, confess C, look D, card C, blocked C, whatnow A, monday B, choices A, advice D, settle B, thanks B, backroom A, message B`,
  lastExit: `${UNTOLD_VISIT}, back A, confess C, look A, card B, pushback D, credit D, turn D, stop D, lid A, ring C, backroom A, message B`,
} as const;
