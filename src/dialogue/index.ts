/**
 * The runnable conversation. In comes a parsed `Scenario`; out comes a `Dialogue` and the one step from a
 * state to the next, as a pure function and as an XState actor that keep the same rules.
 */
export { bringMachine } from './bring-machine.ts';
export { type CompiledNode, compileDialogue, type Dialogue, nodeOf, type Reply } from './compile.ts';
export { feltOf } from './customer.ts';
export type {
  Bead,
  Because,
  Carried,
  Exchange,
  Live,
  Meters,
  Offer,
  PromiseMade,
  Variant,
} from './live.ts';
export type { DialogueActor, Inspect, StartDialogue } from './machine.ts';
export { isViable, viableOffers } from './offers.ts';
export { clampPoints, roundRatio } from './rounding.ts';
export { betrayalOf, holds, listHolding, pick, type Scored } from './rules.ts';
export {
  advance,
  answer,
  begin,
  isShown,
  type Move,
  NOTHING_CARRIED,
  type Refusal,
  refusalOf,
  replyOf,
  shownChoices,
  step,
} from './step.ts';
export { tagReference } from './tag-reference.ts';
export { isHarming, isHelping, TAG_TABLE, type TagRule } from './tag-table.ts';
export { replyInForce } from './turn.ts';
export {
  answerOf,
  endingWords,
  lineOf,
  openingWords,
  remarksOn,
  sayOf,
  type WordedChoice,
  type Wording,
  wordedChoices,
} from './words.ts';
