import type Phaser from 'phaser';
import { afterPaint } from '../after-paint.ts';
import type { StageAhead } from '../stage-ahead.ts';
import { Audience } from './audience.ts';
import { Larder } from './larder.ts';
import { AT_ONCE } from './latch.ts';
import { Picture } from './picture.ts';
import { Ticker } from './ticker.ts';
import { Transitions } from './transitions.ts';
import type { Showing, Stage, StageOptions, StageView } from './view.ts';

/** What may change the words. */
const PRESSES = ['click', 'keydown'] as const;

/** The stage as a whole: what it is asked for, and what happens to the page that it stands on. */
export class Runtime implements Stage {
  readonly #game: Phaser.Game;
  readonly #audience: Audience;
  readonly #picture: Picture;
  readonly #ticker: Ticker;
  readonly #transitions: Transitions;
  readonly #larder = new Larder();
  readonly #listening = new AbortController();
  readonly #unwatch: () => void;
  #callOff: (() => void) | undefined;

  constructor(scene: Phaser.Scene, parent: HTMLElement, options: StageOptions) {
    const { game } = scene;
    this.#game = game;
    this.#audience = new Audience(options.motion);
    this.#picture = new Picture(scene, parent, options.pane ?? parent, this.#kick);
    this.#ticker = new Ticker(game.loop, this.#picture, this.#audience);
    this.#transitions = new Transitions(game, this.#picture, this.#ticker, this.#audience);
    this.#unwatch = this.#picture.screen.watch(() => this.#resizeSoon());
    this.#listen();
    this.#resize();
  }

  #listen(): void {
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#stop() : this.#kick()), {
      signal,
    });
    for (const press of PRESSES)
      window.addEventListener(press, () => this.#ticker.hold(), { capture: true, signal });
    // A graphics card that comes back finds the loop asleep.
    this.#game.canvas.addEventListener('webglcontextrestored', this.#kick, { signal });
  }

  get drawn(): Promise<void> {
    return this.#transitions.drawn;
  }

  show(view: StageView): Showing {
    if (this.#audience.isGone) return { rest: Promise.resolve(), door: AT_ONCE };
    return this.#transitions.to(view);
  }

  speak(actorId: string, text: string, ms: number): void {
    const { isGone, motion } = this.#audience;
    if (isGone || motion === 'reduced') return;
    this.#picture.cast.speak(actorId, text, ms);
    this.#kick();
  }

  prepare(ahead: StageAhead): void {
    this.#larder.order(ahead);
  }

  cover(top: number): void {
    const { sight } = this.#picture;
    if (this.#audience.isGone || top === sight.covered) return;
    sight.covered = top;
    this.#picture.arrange();
    if (this.#audience.isInstant) this.#ticker.finish();
    this.#kick();
  }

  setMotion(motion: StageOptions['motion']): void {
    if (this.#audience.isGone || motion === this.#audience.motion) return;
    this.#audience.motion = motion;
    if (motion === 'reduced') this.#ticker.finish();
    this.#kick();
  }

  sleep(): void {
    if (this.#audience.isGone) return;
    this.#audience.isAway = true;
    this.#stop();
  }

  wake(): void {
    this.#audience.isAway = false;
    this.#kick();
  }

  /** One frame. Called by the scene. */
  update(delta: number): void {
    this.#ticker.tick(delta);
  }

  destroy(): void {
    if (this.#audience.isGone) return;
    this.#audience.isGone = true;
    this.#transitions.cancel();
    this.#larder.close();
    this.#ticker.destroy();
    this.#unwatch();
    this.#callOff?.();
    this.#listening.abort();
    this.#picture.destroy();
    const { canvas } = this.#game;
    // Phaser destroys itself in the next step of the loop, so the loop must run.
    this.#game.destroy(true);
    this.#game.loop.wake();
    canvas.remove();
  }

  readonly #kick = (): void => this.#ticker.kick();

  /** Nobody looks: every movement has come to its end when they do again. */
  #stop(): void {
    this.#ticker.finish();
    this.#ticker.stop();
  }

  /** Words come first, and so does the answer to a press. */
  #resizeSoon(): void {
    this.#callOff?.();
    this.#callOff = afterPaint(() => (this.#ticker.isHeld ? this.#resizeSoon() : this.#resize()));
  }

  /** The picture has another size. */
  #resize(): void {
    const { isGone, motion } = this.#audience;
    if (isGone) return;
    this.#picture.resize(motion === 'full');
    this.#kick();
    // The counter stands at the lower edge before anybody sees that edge elsewhere.
    this.#ticker.beat();
  }
}
