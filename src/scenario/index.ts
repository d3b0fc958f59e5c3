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
export type {
  Act,
  By,
  Choice,
  Condition,
  Effects,
  Ending,
  Level,
  Meter,
  Mood,
  Node,
  Option,
  Person,
  Scenario,
  Shown,
  Some,
  StageDirection,
  Tag,
  Touchpoint,
} from './schema.ts';
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
