import { METERS } from '#scenario';
import type { Guard } from './guard.ts';
import type { Field } from './layout.ts';
import type { Plan, PlanOption } from './plan.ts';

/** The scores that a proof bounds. */
export type ProvedScore = (typeof PROVED_SCORES)[number];
export const PROVED_SCORES = ['E', 'O', 'R', 'SV', 'X', 'storesSide'] as const;

/** What an exploration is after, and so what it must remember: all else is left out. */
export interface Aim {
  /** A score, or just what can be reached. */
  readonly score: ProvedScore | 'reach';
  /** Fields and slots that are read at END for it. */
  readonly fields: readonly Field[];
  readonly slots: readonly number[];
  /** Guards that are asked at END, beside those of the endings. */
  readonly guards: readonly Guard[];
  /** Patience is kept, so that it is known where she may walk out; else she may anywhere. */
  readonly tracksPatience: boolean;
  /** Marks of betrayal are kept, to tell endings apart. */
  readonly tracksBetrayal: boolean;
}

const FELT = ['calm', 'trust', 'outcome', 'process', 'treatment'] as const;

/** The aim of exploring for a score, or for reachability. */
export function aimAt(plan: Plan, score: Aim['score'], tracksPatience: boolean): Aim {
  const { parts, beads, endings, options } = plan;
  const tracksBetrayal = score === 'reach';
  const slots = new Set<number>();
  const fields = new Set<Field>([parts.left]);
  const guards: Guard[] = [];
  const addFields = (list: readonly (Field | undefined)[]) => {
    for (const field of list) if (field !== undefined) fields.add(field);
  };
  for (const { guard } of endings) addFields(guard?.fields ?? []);
  if (
    parts.rigged !== undefined &&
    endings.some(({ guard }) => guard?.fields.includes(parts.rigged as Field))
  )
    fields.add(parts.rigged);
  if (tracksBetrayal) addFields([parts.betrayal, parts.lied]);
  if (score === 'R' || score === 'X') {
    if (score === 'R') addFields([parts.rigged]);
    // Without a bead, Experience is how she feels.
    if (score === 'R' || !beads.some(({ weight }) => weight > 0) || !hasSureBead(plan))
      for (const meter of FELT) slots.add(METERS.indexOf(meter));
    for (const bead of beads) {
      fields.add(bead.field);
      if (bead.felt === undefined) slots.add(bead.slot);
      for (const { guard } of bead.felt ?? []) if (guard !== undefined) guards.push(guard);
    }
  }
  if (score === 'E') for (const slot of [parts.missed, parts.met]) slots.add(slot);
  if (score === 'SV') {
    for (const meter of ['outcome', 'process'] as const) slots.add(METERS.indexOf(meter));
    for (const slot of [parts.serviceMissed, parts.serviceMet]) slots.add(slot);
  }
  if (score === 'storesSide') slots.add(parts.charge);
  if (score === 'O' || score === 'SV') {
    for (const slot of [...Object.values(parts.evidence), parts.penalties]) slots.add(slot);
    for (const option of options) {
      addFields(viabilityFields(option));
      if (typeof option.viable === 'object') guards.push(option.viable);
    }
  }
  for (const guard of guards) addFields(guard.fields);
  return { score, fields: [...fields], slots: [...slots], guards, tracksPatience, tracksBetrayal };
}

// A touchpoint stored at END is there in every finished run.
const hasSureBead = (plan: Plan): boolean => plan.atEnd.length > 0;

/** Fields that say whether an option counts as a viable offer. */
export function viabilityFields({ field, viable }: PlanOption): readonly (Field | undefined)[] {
  if (viable === false) return [];
  return viable === true ? [field] : [field, ...viable.fields];
}
