/**
 * The author's file. In comes the text of a scenario file; out comes a `Scenario` and every problem found,
 * as data. Past `parseScenario` no code checks a scenario again.
 */
export type { Severity } from './codes/entry.ts';
export { type CheckConfig, NO_CONFIG, parseConfig, weigh } from './config.ts';
export { diagnosticReference } from './diagnostic-reference.ts';
export {
  type AnyDiagnostic,
  type Code,
  DIAGNOSTICS,
  type Diagnostic,
  diagnoseFinding,
  explainDiagnostic,
  FINDINGS,
  type FindingCode,
  positionOf,
  renderDiagnostic,
} from './diagnostics.ts';
export { formatReference } from './format-reference.ts';
export { formatYaml } from './format-yaml.ts';
export { contentHash } from './hash.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export { type Line, listLines, mapLines } from './lines.ts';
export { locator, type PlacedFinding, placeFindings } from './locate.ts';
export { nearest } from './nearest.ts';
export { openingPart } from './opening-part.ts';
export { parseScenario } from './parse.ts';
export type { Span } from './place.ts';
export { type PlaceNoun, type PlacePart, placeParts } from './place-words.ts';
export { type PlayRun, type PlayStep, parsePlays, printPlays, type ScoreName } from './plays.ts';
export { PRINCIPLES, type Principle } from './principles.ts';
export { printScenario } from './print.ts';
export type { Choice } from './schema/choice.ts';
export type { By, Condition, Some } from './schema/condition.ts';
export type { Person, Touchpoint } from './schema/customer.ts';
export type { Mood, Shown, StageDirection } from './schema/line.ts';
export type { Option } from './schema/shop.ts';
export type { Act, Ending, Node } from './schema/story.ts';
export type { Effects, Level, Meter, Tag } from './schema/values.ts';
export type { Scenario } from './schema.ts';
export { type ShelfEntry, shelfEntryOf } from './shelf-entry.ts';
export { parseTranslation, type Translation, translate } from './translate.ts';
export {
  CHANNELS,
  END,
  ENDING_KINDS,
  LENSES,
  LIGHTS,
  METERS,
  MOODS,
  SPOTS,
  STAGES,
  TAGS,
} from './vocabulary.ts';
export { writeTranslation } from './write-translation.ts';
