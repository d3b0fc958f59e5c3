import type { Dialogue } from '#dialogue';
import type { Tag } from '#scenario';
import type { Guard, Guarded } from './guard.ts';
import type { Field, Layout } from './layout.ts';
import type { Ways } from './ways.ts';

/** Changes of the six meters, in the order of METERS. */
export type Changes = readonly number[];

/** One use of a tag in a reply, in hundredths of a point, by how often it was said before: 0, 1, 2 or more. */
export interface PlanUse {
  readonly tag: Tag;
  readonly slot?: number;
  readonly field?: Field;
  /** How often the same line said it already. */
  readonly earlier: number;
  readonly losses: readonly [Changes, Changes, Changes];
  readonly gains: readonly [Changes, Changes, Changes];
  /** After an act that ended well, in place of both. */
  readonly betrayed?: PlanUse;
  readonly isRepair: boolean;
  /** Meters it moves at all. */
  readonly moves: readonly number[];
}

export interface PlanOption {
  readonly id: string;
  readonly field?: Field;
  readonly worth?: Field;
  /** What it is worth by the value of `worth`: as authored, then as each update says. */
  readonly worths: readonly number[];
  /** Never yours to give: `false`. Always: `true`. Else its guard. */
  readonly viable: boolean | Guard;
  readonly excess: number;
  readonly covers: Readonly<Record<string, number>>;
}

export interface PlanBead {
  readonly id: string;
  readonly field: Field;
  readonly slot: number;
  readonly weight: number;
  readonly momentOfTruth: boolean;
  readonly felt?: readonly Guarded<number>[];
}

interface PlanUpdate {
  readonly option: PlanOption;
  /** Values of the option's `worth`. */
  readonly worths: readonly Guarded<number>[];
}

export interface PlanReply {
  readonly beats: number;
  readonly uses: readonly PlanUse[];
  readonly effects?: { readonly losses: Changes; readonly gains: Changes };
  readonly learns: readonly Guarded<PlanFact>[];
  readonly offers: readonly Guarded<PlanOption>[];
  readonly breaks: readonly PlanOption[];
  readonly sets: readonly Field[];
  readonly promises: readonly Field[];
  readonly keeps: readonly Field[];
  readonly forgets: readonly Field[];
  readonly level: number;
  /** A repeated apology or stock phrase is in it and nothing that helps, so its level may count as 0. */
  readonly lowering: readonly Field[];
  readonly repairs: boolean;
  readonly givesChoice: boolean;
  readonly charge: number;
  readonly betrayal: number;
  readonly rigs: boolean;
  /** Slots of Options evidence that it earns, and five-point penalties it costs. */
  readonly evidence: readonly number[];
  readonly penalties: number;
  readonly tagFields: readonly Field[];
  readonly tagSlots: readonly number[];
  readonly targets: readonly Guarded<number>[];
}

export interface PlanFact {
  readonly field?: Field | undefined;
  /** The slot of Options evidence it earns, if any. */
  readonly evidence?: number | undefined;
}

export interface PlanChoice {
  readonly id: string;
  readonly when?: Guard | undefined;
  readonly needs?: Guard | undefined;
  readonly reply: PlanReply;
  readonly otherwise?: PlanReply;
  /** At a hub: that the topic was taken. */
  readonly taken?: Field | undefined;
  readonly leaves: boolean;
  /** Variants of words, for the report only. */
  readonly words: readonly Guard[];
}

export interface PlanNode {
  readonly id: string;
  readonly index: number;
  readonly act: number;
  readonly when?: Guard | undefined;
  readonly visited?: Field | undefined;
  readonly hub?: number;
  readonly cue: number;
  readonly repair: boolean;
  readonly bestLevel: number;
  readonly service: boolean;
  readonly timed: boolean;
  readonly unheard: boolean;
  readonly settles: boolean;
  readonly beats: readonly Guarded<number>[];
  readonly choices: readonly PlanChoice[];
  /** The choice a clock may take, shown or not. */
  readonly onTimeout?: number;
  readonly after: readonly PlanBead[];
  readonly entering: readonly PlanBead[];
  readonly updates: readonly PlanUpdate[];
  /** Variants of words, for the report only. */
  readonly words: readonly Guard[];
}

export interface PlanAct {
  readonly problem: boolean;
  readonly night: boolean;
  readonly firstImpression: boolean;
  readonly adjust: readonly Guarded<Changes>[];
  readonly perBeat: readonly Guarded<Changes>[];
}

/** Named fields and slots that the rules themselves read. */
export interface PlanParts {
  readonly goodwill?: Field | undefined;
  readonly lastMiss?: Field | undefined;
  readonly rigged?: Field | undefined;
  readonly betrayal?: Field | undefined;
  readonly lied?: Field | undefined;
  readonly left: Field;
  readonly beatsField?: Field | undefined;
  readonly levels: readonly (Field | undefined)[];
  readonly policy?: Field | undefined;
  readonly manager?: Field | undefined;
  /** Beats of the act, up to par. */
  readonly beats: number;
  /** What a meter lost in the exchange before, and in the one before that; −1 where no repair reads it. */
  readonly newest: readonly number[];
  readonly older: readonly number[];
  readonly missed: number;
  readonly met: number;
  readonly serviceMissed: number;
  readonly serviceMet: number;
  readonly charge: number;
  readonly evidence: Readonly<Record<Evidence, number>>;
  readonly penalties: number;
}

export type Evidence = 'evidence' | 'need' | 'chosen' | 'own_step' | 'follow_up' | 'behind';

/** A scenario made ready for the prover: every rule by number, every condition a guard. */
export interface Plan {
  readonly dialogue: Dialogue;
  readonly layout: Layout;
  readonly ways: Ways;
  readonly nodes: readonly PlanNode[];
  /** The index that stands for END. */
  readonly end: number;
  readonly acts: readonly PlanAct[];
  readonly options: readonly PlanOption[];
  readonly beads: readonly PlanBead[];
  readonly atEnd: readonly PlanBead[];
  readonly endings: readonly { readonly id: string; readonly guard?: Guard | undefined }[];
  readonly parts: PlanParts;
  readonly guards: readonly Guard[];
  readonly variants: Readonly<Record<'policy' | 'manager', readonly string[]>>;
}
