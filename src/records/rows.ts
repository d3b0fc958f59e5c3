import type { AttemptRecord, RunStep } from '#attempt';
import { nodeOf } from '#dialogue';
import { ATTEMPT_COLUMNS, type AttemptRow, type DecisionRow, NOTICE } from './columns.ts';
import { makePlayer, type Played } from './played.ts';
import type { Results } from './results.ts';
import { numberAttempts } from './row-merge.ts';

/** Points that the look-ahead found lost by a choice: by attempt, then by the choice's event. */
export type Losses = ReadonlyMap<string, ReadonlyMap<number, number>>;

const headOf = (record: AttemptRecord) => ({
  trainee: record.traineeId,
  attempt: record.attemptId,
  scenario: record.scenarioId,
  form: record.form,
  version: record.contentHash,
  mode: record.mode,
  clock: record.clock,
  language: record.language,
});

const scoresOf = ({ scores, isFinished }: Played) => {
  if (!isFinished) return {};
  const { E, O, R, SV, policy, people, X, storesSide, kept, ending, options } = scores;
  const reached = { ending: ending?.id, endingKind: ending?.kind };
  return { E, O, R, SV, policy, people, X, storesSide, kept, ...reached, ...options };
};

function countsOf({ dialogue, run: { live } }: Played) {
  const used = (tag: keyof typeof live.tags) => live.tags[tag] ?? 0;
  const given = new Set(dialogue.scenario.facts.filter(({ known }) => known).map(({ id }) => id));
  const repeats = used('make_repeat');
  return {
    beats: live.beats,
    bareNos: used('bare_no'),
    bareSorries: used('sorry_bare'),
    offers: live.offers.length,
    facts: live.facts.filter((fact) => !given.has(fact)).length,
    repeats,
    effort: repeats + used('cold_handoff') + used('wasted_trip') + live.beatsOverPar,
  };
}

const EMPTY = Object.fromEntries(Object.keys(ATTEMPT_COLUMNS).map((name) => [name, undefined])) as {
  readonly [Name in keyof AttemptRow]: undefined;
};

/**
 * One row for each attempt, oldest first, its scores computed here from its moves. Scores are empty where
 * the attempt is unfinished or cannot be played again; attempts in conflict have no row.
 */
export function attemptRows({ trainees, attempts, scenarios }: Results): AttemptRow[] {
  const names = new Map(trainees.map(({ traineeId, name }) => [traineeId, name]));
  const play = makePlayer(scenarios);
  const rows = attempts.map((record): AttemptRow => {
    const { verdict, played } = play(record);
    const { predicted } = record.notes;
    return {
      ...EMPTY,
      ...headOf(record),
      traineeName: names.get(record.traineeId),
      start: record.startedAt,
      ...(played && {
        assisted: played.run.assisted,
        finished: played.isFinished,
        ...scoresOf(played),
        ...countsOf(played),
      }),
      predictedE: predicted?.E,
      predictedO: predicted?.O,
      predictedR: predicted?.R,
      predictedKept: predicted?.kept,
      tagTable: record.tagTableVersion,
      verified: verdict,
      notice: NOTICE,
    };
  });
  return numberAttempts(rows);
}

/** Time taken, in coarse steps: exact times say more about a person than about a decision. */
function timeOf(ms: number): string {
  if (ms < 2000) return 'under_2s';
  if (ms < 5000) return '2s_to_5s';
  if (ms < 10_000) return '5s_to_10s';
  return ms < 30_000 ? '10s_to_30s' : 'over_30s';
}

function decisionRow(
  record: AttemptRecord,
  { dialogue, run }: Played,
  taken: RunStep,
  losses: Losses | undefined,
): DecisionRow {
  const { event, before, answered } = taken;
  const startedMs = record.events[event.seq - 2]?.atMs ?? 0;
  const { node, bestLevel } = nodeOf(dialogue, before.node);
  const change = (meter: keyof typeof before.meters) => answered.meters[meter] - before.meters[meter];
  return {
    ...headOf(record),
    assisted: run.assisted,
    step: run.steps.indexOf(taken) + 1,
    event: event.seq,
    act: before.act,
    node: before.node,
    choice: taken.move.choice,
    kind: taken.move.kind,
    otherwise: answered.last?.otherwise,
    level: answered.last?.level,
    bestLevel: node.cue === undefined ? undefined : bestLevel,
    calm: change('calm'),
    trust: change('trust'),
    patience: change('patience'),
    outcome: change('outcome'),
    process: change('process'),
    treatment: change('treatment'),
    sure: record.notes.sure?.includes(event.seq),
    lookAheadLoss: losses?.get(record.attemptId)?.get(event.seq),
    time: timeOf(event.atMs - startedMs),
    notice: NOTICE,
  };
}

/**
 * One row for each decision that stands, attempts oldest first; what was undone is not in it. Attempts that
 * cannot be played again have none.
 */
export function decisionRows({ attempts, scenarios }: Results, losses?: Losses): DecisionRow[] {
  const play = makePlayer(scenarios);
  return attempts.flatMap((record) => {
    const { played } = play(record);
    return played?.run.steps.map((taken) => decisionRow(record, played, taken, losses)) ?? [];
  });
}
