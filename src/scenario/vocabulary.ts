/** The closed word lists of the scenario format: meters, tags, moods and places in a customer's life. */

/** The customer's six inner meters, integers 0 to 100 (docs/scoring.md, "The customer's inner state"). */
export const METERS = ['calm', 'trust', 'patience', 'outcome', 'process', 'treatment'] as const;

/** Evidence tags an author may put on a choice; their effects are the tag table of the dialogue room. */
export const TAGS = [
  'acknowledge',
  'paraphrase',
  'pursue',
  'legitimise',
  'face_save',
  'share_goal',
  'own_mistake',
  'sorry_bare',
  'stock_phrase',
  'dismiss',
  'argue',
  'expose',
  'false_cheer',
  'explain_limit',
  'ask_need',
  'check_facts',
  'give_choice',
  'own_step',
  'warm_handoff',
  'straight_advice',
  'follow_up',
  'bare_no',
  'policy_shield',
  'cold_handoff',
  'wasted_trip',
  'make_repeat',
  'dump',
  'token_gift',
  'overpromise',
  'promise_broken',
  'bad_upsell',
  'blame_company',
  'offer_lie',
  'rig_system',
  'welcome',
  'personal',
  'inform',
  'good_fit',
  'thank',
  'ease',
  'pressure',
  'silence',
  'hide_terms',
  'voice_up',
  'note_account',
  'threat',
  'privacy',
] as const;

/** A face and bearing an author may set for a beat, in place of the one the meters give. */
export const MOODS = [
  'calm',
  'pleased',
  'delighted',
  'embarrassed',
  'puzzled',
  'worried',
  'hurt',
  'disappointed',
  'impatient',
  'angry',
] as const;

/** Where a person may stand on the stage; `away` is off it. */
export const SPOTS = ['away', 'door', 'floor', 'mirror', 'counter', 'side'] as const;

/** The time of day, which colours the light of the stage. */
export const LIGHTS = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;

/** What a customer wants, does, sees, thinks, feels and likes: the six motions of an experience. */
export const LENSES = ['wants', 'does', 'sees', 'thinks', 'feels', 'likes'] as const;

/** The five stages of a customer's life with a shop. */
export const STAGES = ['attraction', 'enters', 'engages', 'exits', 'later'] as const;

/** What kind of ending it is, for statistics over scenarios; `quiet` customers leave and say nothing. */
export const ENDING_KINDS = ['left', 'falsified', 'returns', 'stays', 'posts', 'quiet'] as const;

export const CHANNELS = ['shop', 'phone', 'chat', 'message', 'none'] as const;

/** `next` of the last choice of a run. */
export const END = 'END';
