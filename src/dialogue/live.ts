import type { Level, Meter, Tag } from '#scenario';

/** The customer's six meters, integers 0 to 100. */
export type Meters = Readonly<Record<Meter, number>>;

/** A touchpoint's stored felt score: one bead of the journey strip. */
export interface Bead {
  readonly touchpoint: string;
  /** 0 to 100. */
  readonly felt: number;
  readonly weight: number;
  readonly momentOfTruth: boolean;
  /** Authored beads are not the trainee's doing and stay out of the carry-over. */
  readonly authored: boolean;
}

/** An option on the table, at what it is worth to her now. */
export interface Offer {
  readonly option: string;
  readonly outcome: number;
  readonly broken: boolean;
}

export interface PromiseMade {
  readonly promise: string;
  readonly state: 'open' | 'kept' | 'forgotten';
}

/** What an earlier visit left behind, as values, so that an attempt can be replayed without it. */
export interface Carried {
  readonly beads: readonly Bead[];
  readonly promises: readonly { readonly scenario: string; readonly promise: string }[];
  /** The last finished visit to each scenario, for `earlier` conditions. */
  readonly visits: readonly {
    readonly scenario: string;
    readonly ending: string;
    readonly tags: readonly Tag[];
    readonly promises: readonly string[];
  }[];
}

/** Which variant of the shop is in force. */
export interface Variant {
  readonly policy?: string;
  readonly manager?: string;
}

/** What the last exchange was made of, for the words on the screen and the debrief. */
export interface Exchange {
  readonly node: string;
  readonly choice: string;
  /** `needs` failed, so the fields of `otherwise` were said and done. */
  readonly otherwise: boolean;
  /** The level that counted, after the rule on repeated apologies. */
  readonly level?: Level;
  /** What was missed at this cue: weight × (best level − level), before repair credit. */
  readonly miss: number;
  /** Half of the cue before, given back by a full repair. */
  readonly repaired: number;
  /** Why an effect differed from the tag table: one entry a rule that acted. */
  readonly because: readonly Because[];
}

/** A rule that changed an effect: data here, a sentence in the debrief. */
export interface Because {
  readonly rule:
    | 'fading'
    | 'growing'
    | 'ladder'
    | 'goodwill_half'
    | 'goodwill_betrayed'
    | 'repair_ceiling'
    | 'headroom'
    | 'first_impression'
    | 'beyond_par'
    | 'level_lowered'
    | 'override'
    | 'authored_effect'
    | 'promise_kept'
    | 'promise_forgotten'
    | 'offer_broken';
  readonly tag?: Tag;
  /** A factor in per cent, where the rule is one. */
  readonly percent?: number;
}

/** Everything a rule reads or changes: the whole state of a conversation, as plain JSON. */
export interface Live {
  /** Where she is; `END` when it is over. */
  readonly node: string;
  readonly act: string;
  readonly variant: Variant;
  readonly carried: Carried;
  readonly meters: Meters;
  /** Nodes visited, in order; a hub counts from when it is left by `leave`. */
  readonly visited: readonly string[];
  /** Topics taken at hubs, as `node.choice`. */
  readonly taken: readonly string[];
  readonly facts: readonly string[];
  readonly flags: readonly string[];
  readonly offers: readonly Offer[];
  /** Options whose worth a node has changed, offered or not. */
  readonly worths: Readonly<Record<string, number>>;
  readonly promises: readonly PromiseMade[];
  readonly beads: readonly Bead[];
  /** Counters that restart with each act. */
  readonly inAct: {
    readonly tags: Readonly<Partial<Record<Tag, number>>>;
    readonly levels: readonly [number, number, number, number, number];
    readonly beats: number;
    /** Weighted miss at the last cue, for repair credit. */
    readonly lastMiss: number;
    /** Net change of each meter in the last two exchanges, newest last, for the repair ceiling. */
    readonly recent: readonly Meters[];
    /** Whether the act before ended with felt 70 or more. */
    readonly goodwill: boolean;
  };
  /** Counters over the whole scenario. */
  readonly tags: Readonly<Partial<Record<Tag, number>>>;
  readonly beats: number;
  readonly beatsOverPar: number;
  /** Empathy, in weighted levels: what was missed, and what could have been met. */
  readonly empathy: { readonly missed: number; readonly met: number };
  /** The same over the nodes that count for Service. */
  readonly serviceEmpathy: { readonly missed: number; readonly met: number };
  /** `give_choice` with two viable options known to her. */
  readonly letHerChoose: boolean;
  /** Charges for offers beyond the allowance, in points of the store's side. */
  readonly excess: number;
  /** Her patience ran out. */
  readonly left: boolean;
  readonly last?: Exchange;
}
