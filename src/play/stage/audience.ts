import type { StageOptions } from './view.ts';

/** Those the stage plays to: whether they look, and how much they want to see move. */
export class Audience {
  motion: StageOptions['motion'];
  /** They look elsewhere for a while. */
  isAway = false;
  /** They have left for good, and the stage has been taken down. */
  isGone = false;

  constructor(motion: StageOptions['motion']) {
    this.motion = motion;
  }

  /** True while what is drawn would be seen. */
  get looks(): boolean {
    return !this.isGone && !this.isAway && !document.hidden;
  }

  /** True where nobody sees anything move: every change is there at once. */
  get isInstant(): boolean {
    return this.motion === 'reduced' || this.isAway || document.hidden;
  }
}
