/**
 * One person's run. In come a `Dialogue` and an `AttemptRecord`; out come the live session and everything
 * that is derived from the record: replay, moment, scores and debrief.
 */
export { type Card, type CardHeading, principleOf } from './card.ts';
export { type Debrief, type DebriefExtras, debriefOf, type LensFound, type StripBead } from './debrief.ts';
export { type Decision, decisionOf, type Effect, type EmpathyPrice, effectOf } from './decision.ts';
export type { EndingReached } from './ending.ts';
export type { FoundAtDecision, FoundPath, LookAhead } from './found.ts';
export type { CoachNote, Moment, Said, ShownChoice, StandingStage } from './moment.ts';
export { changesBetween, momentOf, standingStage } from './moment-of.ts';
export { type OptionsLines, optionsLinesOf, sumOptions } from './options-score.ts';
export type { LackedFact, OtherLine } from './other-line.ts';
export type { AttemptEvent, AttemptRecord, ClockSetting, Mode, Notes } from './record.ts';
export { extendRun, openRun, type Run, type RunStep, replay, type Stopped } from './replay.ts';
export { type Difference, runPlay } from './run-play.ts';
export { type Band, bandOf, chargedTo, MASTERY, type Scores, score, totalBudget } from './score.ts';
export { type OnSaid, openSession, type Session, type SessionPorts } from './session.ts';
export { shuffleAnswers } from './shuffle.ts';
