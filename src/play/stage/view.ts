/**
 * What the stage is told. The stage never asks: every picture is a function of the last `StageView`
 * it was shown, and it blends from the one before.
 */

import type { LIGHTS, Mood, SPOTS } from '#scenario';
import type { StageAhead } from '../stage-ahead.ts';

export type { Mood } from '#scenario';

/** Where a person stands. `away` is off the stage: someone who changes from or to it walks in or out. */
export type Spot = (typeof SPOTS)[number];

/** The time of day, which colours the light. */
export type Light = (typeof LIGHTS)[number];

/** The customer's inner state as the stage sees it: integers 0 to 100. */
export interface Feeling {
  /** Face: 0 despair or fury, 100 delight. */
  readonly felt: number;
  /** Posture: 0 heated, 100 at ease. */
  readonly calm: number;
  /** How near the door she stands: 0 is leaving. */
  readonly patience: number;
}

export interface Actor {
  /** The person's id in the scenario; the same id is the same body from view to view. */
  readonly id: string;
  /** Which drawn person: `dana`, `imogen`, ... An unknown look gets a drawn stand-in. */
  readonly look: string;
  readonly spot: Spot;
  /** Given for the customer; others stand calm. */
  readonly feeling?: Feeling;
  /** An authored mood wins over `feeling`. */
  readonly mood?: Mood;
}

export interface StageView {
  /** `boutique`, `stock_room`, `bedroom`, `street`, ... An unknown place gets a plain lit room. */
  readonly place: string;
  readonly light: Light;
  /** Everyone who is in the scene, in no order. Whoever is not listed walks out. */
  readonly cast: readonly Actor[];
  /** What lies on the counter or is in hand, in the order it arrived: `water`, `box`, `bag`, ... */
  readonly props: readonly string[];
  /** `near` leans the camera in, for a moment of truth. */
  readonly camera: 'wide' | 'near';
  /** Lines before it were passed over: where they led to another hour, nobody is seen on the way from the one before. */
  readonly isAfterSkip?: boolean;
}

export interface StageOptions {
  /** `reduced` shows every change at once: no walking, breath, blinking or camera moves. */
  readonly motion: 'full' | 'reduced';
  /** What it will be asked to show first: the drawings of that come while the stage starts. */
  readonly first?: Pick<StageView, 'place' | 'light'>;
  /** Through this it is seen, from the upper edge down: as high as the stage, or less. The stage itself if left out. */
  readonly pane?: HTMLElement;
}

/** The door that somebody comes or goes by. Each resolves at once where nobody does. */
export interface DoorMoves {
  /** It begins to open. */
  readonly opens: Promise<void>;
  /** It has shut again. */
  readonly shuts: Promise<void>;
}

/** What a view that is shown sets going. */
export interface Showing {
  /** Resolves when the movement it caused has come to rest. */
  readonly rest: Promise<void>;
  readonly door: DoorMoves;
}

/** The handle the play screen holds. */
export interface Stage {
  /** Resolves when the first view stands on the screen: until then there is nothing to look at. */
  readonly drawn: Promise<void>;
  /** Shows a view, blending from the last. */
  show(view: StageView): Showing;
  /** Moves a person's mouth for about `ms` milliseconds, to the rhythm of the text. */
  speak(actorId: string, text: string, ms: number): void;
  /** So many pixels of the page at the upper edge lie under something else: faces stay below. */
  cover(top: number): void;
  /** Fetches, when there is time, the drawings of places at their hours and of things that may be shown later. */
  prepare(ahead: StageAhead): void;
  setMotion(motion: StageOptions['motion']): void;
  /** Stops all drawing (a hidden tab); `wake` goes on from the same picture. */
  sleep(): void;
  wake(): void;
  destroy(): void;
}
