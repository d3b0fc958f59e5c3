/**
 * The stage: what the learner sees. In goes a `StageView` for each moment (who is where, how they feel, the place,
 * the light, the things on the counter); out comes a picture that blends from the one before. Phaser runs the
 * loop and the camera; people are drawn by one rig from plain numbers (`pose`, `moods`, `people`), acted by springs
 * (`acting`), and painted with Canvas2D only when they have moved. When nothing moves, nothing runs.
 */
import { openStage } from './stage.ts';
import type { Stage, StageOptions } from './view.ts';

export type { Stage, StageOptions } from './view.ts';

/** Opens a stage that fills `parent`. Rejects with an `Error` when this browser cannot show one: play on in words. */
export function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  return openStage(parent, options);
}
