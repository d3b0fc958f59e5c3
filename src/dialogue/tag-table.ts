import type { Effects, Tag } from '#scenario';

/** How an effect changes when its tag comes again in the same act. */
type Repeat = 'fades' | 'grows' | 'ladder' | 'flat';
type TagFamily = 'empathy' | 'options' | 'journey';

/** What one use of a tag does. */
export interface TagRule {
  readonly family: TagFamily;
  readonly repeat: Repeat;
  /** Meter changes of the first use; of a ladder, see `ladder`. */
  readonly effects: Effects;
  /** Meter changes of the first, the second and every later use. */
  readonly ladder?: readonly [Effects, Effects, Effects];
  /** What each use takes off the store's side, in points. */
  readonly charge: number;
}

type Row = Omit<TagRule, 'family' | 'repeat'>;

const row = (effects: Effects, charge = 0): Row => ({ effects, charge });
const group = <T extends string>(family: TagFamily, repeat: Repeat, rows: Record<T, Row>) =>
  Object.fromEntries(
    Object.entries<Row>(rows).map(([tag, entry]) => [tag, { family, repeat, ...entry }]),
  ) as Record<T, TagRule>;

const empathyHelping = group('empathy', 'fades', {
  acknowledge: row({ calm: 3, treatment: 4 }),
  paraphrase: row({ calm: 4, trust: 3, treatment: 5 }),
  pursue: row({ trust: 2, treatment: 3 }),
  legitimise: row({ calm: 6, trust: 4, treatment: 6 }),
  face_save: row({ calm: 6, treatment: 5 }),
  share_goal: row({ trust: 7, treatment: 5, patience: 4 }),
  own_mistake: row({ calm: 7, trust: 7, treatment: 7 }),
});

const empathyLadders = group('empathy', 'ladder', {
  sorry_bare: {
    effects: { treatment: 2 },
    ladder: [{ treatment: 2 }, {}, { calm: -6, trust: -4, treatment: -6 }],
    charge: 0,
  },
  stock_phrase: {
    effects: {},
    ladder: [{}, { trust: -3, treatment: -4 }, { trust: -3, treatment: -4, calm: -3 }],
    charge: 0,
  },
});

const empathyHarming = group('empathy', 'grows', {
  dismiss: row({ calm: -10, trust: -8, patience: -6, treatment: -12 }),
  argue: row({ calm: -8, trust: -4, patience: -6, treatment: -6 }),
  expose: row({ calm: -10, trust: -5, treatment: -10 }),
  false_cheer: row({ calm: -4, treatment: -5 }),
});

const optionsHelping = group('options', 'fades', {
  explain_limit: row({ trust: 3, process: 6 }),
  ask_need: row({ trust: 2, process: 2 }),
  check_facts: row({ trust: 2, process: 4 }),
  give_choice: row({ trust: 2, process: 4 }),
  own_step: row({ trust: 5, patience: 5, process: 4 }),
  warm_handoff: row({ trust: 4, patience: 2, process: 4 }),
  straight_advice: row({ trust: 5, treatment: 3 }),
  follow_up: row({ trust: 5, process: 3 }),
});

const optionsHarming = group('options', 'grows', {
  bare_no: row({ calm: -8, trust: -8, patience: -8, outcome: -6, process: -8, treatment: -4 }),
  policy_shield: row({ trust: -3, patience: -3, process: -4 }),
  cold_handoff: row({ trust: -7, patience: -10, process: -8, treatment: -4 }),
  wasted_trip: row({ trust: -3, patience: -4, process: -4 }),
  make_repeat: row({ patience: -8, process: -3 }),
  dump: row({ trust: -2, patience: -4, process: -2 }, 15),
  token_gift: row({ trust: -2, treatment: -3 }, 5),
  promise_broken: row({ calm: -14, trust: -20, outcome: -10, process: -12, treatment: -6 }),
  bad_upsell: row({ calm: -3, trust: -5, treatment: -6 }),
  offer_lie: row({ trust: -4, treatment: -3 }, 10),
});

const optionsFlat = group('options', 'flat', {
  overpromise: row({ trust: 4 }, 35),
  blame_company: row({ process: -6, treatment: 2 }, 10),
  rig_system: row({ trust: -3 }, 50),
});

const journeyHelping = group('journey', 'fades', {
  welcome: row({ calm: 2, trust: 4, treatment: 3 }),
  personal: row({ trust: 4, treatment: 4 }),
  inform: row({ trust: 3, process: 5 }),
  good_fit: row({ outcome: 6, trust: 2 }),
  thank: row({ treatment: 2, trust: 1 }),
  ease: row({ patience: 4, process: 4 }),
});

const journeyHarming = group('journey', 'grows', {
  pressure: row({ calm: -3, trust: -6, treatment: -4 }, 10),
  silence: row({ patience: -12, treatment: -5 }),
});

const journeyFlat = group('journey', 'flat', {
  hide_terms: row({}, 10),
  voice_up: row({}),
  note_account: row({}),
  threat: row({}, 20),
  privacy: row({}, 40),
});

/**
 * What each tag does to the customer and to the store's side (docs/tags.md). An attempt
 * names the version it was scored with; a changed number is a new version.
 */
export const TAG_TABLE: { readonly version: number; readonly tags: Readonly<Record<Tag, TagRule>> } = {
  version: 1,
  tags: {
    ...empathyHelping,
    ...empathyLadders,
    ...empathyHarming,
    ...optionsHelping,
    ...optionsHarming,
    ...optionsFlat,
    ...journeyHelping,
    ...journeyHarming,
    ...journeyFlat,
  },
};

/** A helping tag is one that fades. */
export const isHelping = (tag: Tag): boolean => TAG_TABLE.tags[tag].repeat === 'fades';

/** A harming tag is one that grows or has a ladder. */
export const isHarming = (tag: Tag): boolean =>
  TAG_TABLE.tags[tag].repeat === 'grows' || TAG_TABLE.tags[tag].repeat === 'ladder';
