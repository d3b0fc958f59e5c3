import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import { afterPaint } from '../after-paint.ts';
import type { StageAhead } from '../stage-ahead.ts';
import { Cast } from './cast.ts';
import { Fade } from './fade.ts';
import { Larder } from './larder.ts';
import { AT_ONCE, Latch } from './latch.ts';
import { Patch } from './patch.ts';
import { placeArt } from './places.ts';
import { Pulse } from './pulse.ts';
import { fetchPlace, Scenery } from './scenery.ts';
import { Screen } from './screen.ts';
import { Sight } from './sight.ts';
import { next } from './spare.ts';
import type { Showing, Stage, StageOptions, StageView } from './view.ts';

/** How long nobody stirs, in milliseconds, and how often it is a breath that ends it. */
const NAP = { least: 8000, spread: 6000, breath: 0.1 } as const;

/** What has come to rest for so many milliseconds is drawn as finely as it can be. */
const SETTLED = 500;

/** What may change the words. */
const PRESSES = ['click', 'keydown'] as const;

/** Ties place, people, light and camera to the loop, and lets the loop sleep when nothing moves. */
export class Runtime implements Stage {
  readonly drawn: Promise<void>;
  readonly #game: Phaser.Game;
  readonly #screen: Screen;
  readonly #scenery: Scenery;
  readonly #cast: Cast;
  readonly #fade: Fade;
  readonly #sight: Sight;
  readonly #larder = new Larder();
  readonly #latch = new Latch();
  readonly #unwatch: () => void;
  #callOff: (() => void) | undefined;
  readonly #pulse: Pulse;
  #motion: StageOptions['motion'];
  #view: StageView | undefined;
  #gliding = false;
  /** A frame is wanted as soon as may be. */
  #hurries = false;
  #asleep = false;
  #gone = false;
  #turn = 0;
  /** The next frame has only to be drawn. */
  #isReady = false;
  /** When time went on last, in milliseconds. */
  #moved = 0;
  /** For how long nothing but breath has moved, in milliseconds. */
  #calm = 0;
  #waiting: (() => void)[] = [];
  #opened: (() => void) | undefined;

  constructor(scene: Phaser.Scene, parent: HTMLElement, options: StageOptions) {
    this.#game = scene.game;
    this.drawn = new Promise((resolve) => {
      this.#opened = resolve;
    });
    this.#screen = new Screen(scene, parent, options.pane ?? parent);
    this.#motion = options.motion;
    this.#pulse = new Pulse(this.#game.loop, () => this.#prepare());
    this.#scenery = new Scenery(scene, () => this.#kick());
    this.#cast = new Cast(scene, this.#scenery);
    this.#sight = new Sight(this.#screen, this.#scenery, this.#cast);
    this.#fade = new Fade(scene);
    if (this.#game.renderer.type === CANVAS) new Patch(scene);
    this.#unwatch = this.#screen.watch(() => this.#resizeSoon());
    document.addEventListener('visibilitychange', this.#seen);
    for (const press of PRESSES) window.addEventListener(press, this.#hold, { capture: true });
    // A graphics card that comes back finds the loop asleep.
    this.#game.canvas.addEventListener('webglcontextrestored', this.#kick);
    this.#resize();
  }

  show(view: StageView): Showing {
    if (this.#gone) return { rest: Promise.resolve(), door: AT_ONCE };
    const isCut = this.#isInstant || !this.#scenery.isAt(view.place);
    let setOut = (): void => undefined;
    const going = new Promise<void>((resolve) => {
      setOut = resolve;
    });
    const rest = this.#blend(view, setOut).finally(setOut);
    return { rest, door: isCut ? AT_ONCE : this.#latch.once(going) };
  }

  /** Blends to a view; tells when everybody has set out for where they are in it. */
  async #blend(view: StageView, setOut: () => void): Promise<void> {
    const turn = ++this.#turn;
    const stale = (): boolean => this.#gone || turn !== this.#turn;
    const instant = this.#isInstant;
    const isFirst = this.#opened !== undefined;
    await fetchPlace(view.place, view.light);
    if (stale()) return;
    const moved = !this.#scenery.isAt(view.place);
    if (moved) {
      if (!isFirst && !instant) {
        this.#fade.colour(placeArt(view.place).dark);
        this.#kick();
        await this.#fade.close();
        if (stale()) return;
      }
      this.#scenery.open(view.place, view.light);
      this.#fade.colour(this.#scenery.art.dark);
      this.#cast.clear();
    }
    this.#view = view;
    this.#sight.near = view.camera === 'near';
    const cut = instant || moved;
    this.#cast.set(view, cut, this.#motion === 'full');
    setOut();
    if (moved) {
      const furnished = this.#scenery.furnish(view.light, this.#sight.pixels);
      // Nothing is drawn before all is there, but people are painted meanwhile.
      this.#pulse.stop();
      this.#sight.jump();
      await this.#paintUnseen(isFirst || instant);
      await furnished;
      if (stale()) return;
    }
    await Promise.all([
      this.#scenery.light(view.light, this.#sight.pixels, cut),
      this.#scenery.lay(view.props, this.#sight.counter, this.#sight.pixels, cut),
    ]);
    if (stale()) return;
    this.#sharpen();
    if (cut) this.#sight.jump();
    // What stands before the stage fades away of itself.
    this.#fade.open(instant || isFirst);
    if (this.#opened) this.#game.events.once('postrender', this.#opened);
    this.#opened = undefined;
    if (instant) this.#drawNow();
    if (this.#motion === 'full') this.#scenery.stir();
    this.#kick();
    if (!instant) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Paints everybody in the dark: for somebody who waits for the first picture all at once. */
  async #paintUnseen(atOnce: boolean): Promise<void> {
    const turn = this.#turn;
    this.#cast.paint(this.#sight.eye, atOnce ? 'all' : 'veiled');
    while (this.#cast.isBare) {
      await next();
      if (this.#gone || turn !== this.#turn) return;
      this.#cast.paintLate();
    }
  }

  speak(actorId: string, text: string, ms: number): void {
    if (this.#gone || this.#motion === 'reduced') return;
    this.#cast.speak(actorId, text, ms);
    this.#kick();
  }

  prepare(ahead: StageAhead): void {
    this.#larder.order(ahead);
  }

  cover(top: number): void {
    if (this.#gone || top === this.#sight.covered) return;
    this.#sight.covered = top;
    if (this.#view) this.#scenery.arrange(this.#sight.counter, this.#sight.pixels);
    if (this.#isInstant) this.#finish();
    this.#kick();
  }

  setMotion(motion: StageOptions['motion']): void {
    if (this.#gone || motion === this.#motion) return;
    this.#motion = motion;
    if (motion === 'reduced') this.#finish();
    this.#kick();
  }

  sleep(): void {
    if (this.#gone) return;
    this.#asleep = true;
    this.#finish();
    this.#pulse.stop();
  }

  wake(): void {
    this.#asleep = false;
    this.#kick();
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#pulse.stop();
    this.#larder.close();
    this.#release();
    this.#unwatch();
    this.#callOff?.();
    document.removeEventListener('visibilitychange', this.#seen);
    for (const press of PRESSES) window.removeEventListener(press, this.#hold, { capture: true });
    this.#cast.clear();
    this.#scenery.destroy();
    const { canvas } = this.#game;
    canvas.removeEventListener('webglcontextrestored', this.#kick);
    // Phaser destroys itself in the next step of the loop, so the loop must run.
    this.#game.destroy(true);
    this.#game.loop.wake();
    canvas.remove();
  }

  /** One frame. Called by the scene. */
  update(delta: number): void {
    if (this.#gone) return;
    const isCoarse = this.#pulse.isSlow && this.#calm < SETTLED;
    if (this.#isReady && isCoarse === this.#screen.isCoarse) {
      this.#isReady = false;
      return;
    }
    this.#screen.coarsen(isCoarse);
    // What has been done ahead is not done again.
    this.#move(Math.min(delta, performance.now() - this.#moved));
    this.#isReady = false;
  }

  /** Makes the next frame ready before it is drawn: on a slow machine both at once would keep words and keys waiting. */
  #prepare(): void {
    this.#cast.paintLate();
    this.#move(performance.now() - this.#moved);
    this.#cast.settle();
    this.#isReady = true;
  }

  /** Time goes on. */
  #move(delta: number): void {
    const ms = Math.min(100, delta);
    this.#moved = performance.now();
    this.#cast.step(ms, () => this.#sharpen());
    this.#scenery.step(ms);
    this.#latch.see(this.#cast.needsDoor, this.#scenery.isShut);
    const fading = this.#fade.step(ms);
    const gliding = this.#sight.step(ms);
    if (this.#gliding && !gliding) this.#sharpen();
    this.#gliding = gliding;
    const busy = fading || gliding || this.#scenery.moving || this.#cast.busy;
    this.#calm = busy ? 0 : this.#calm + ms;
    this.#sight.point();
    const isLate = this.#cast.paint(this.#sight.eye, this.#hurries || this.#pulse.isSlow ? 'least' : 'some');
    if (!busy) for (const resolve of this.#waiting.splice(0)) resolve();
    if (busy || isLate) this.#pulse.run();
    else if (this.#screen.isCoarse || this.#isAlive) this.#pulse.crawl();
    else this.#doze();
  }

  /** Nobody sees anything move. */
  get #isInstant(): boolean {
    return this.#motion === 'reduced' || this.#asleep || document.hidden;
  }

  get #isAlive(): boolean {
    return this.#motion === 'full' && (this.#cast.alive || this.#scenery.alive);
  }

  readonly #seen = (): void => {
    if (document.hidden) {
      this.#finish();
      this.#pulse.stop();
    } else this.#kick();
  };

  readonly #hold = (): void => this.#pulse.hold();

  readonly #kick = (): void => {
    if (this.#gone || this.#asleep || document.hidden || !this.#view) return;
    this.#pulse.run();
  };

  /** Nothing moves: nothing is drawn, but for a blink, a glance or a breath of somebody now and then. */
  #doze(): void {
    this.#pulse.stop();
    if (this.#motion === 'reduced' || this.#asleep || document.hidden || this.#cast.empty) return;
    this.#pulse.rest(NAP.least + Math.random() * NAP.spread, () => {
      const { bodies } = this.#cast;
      const acting = bodies[Math.floor(Math.random() * bodies.length)]?.acting;
      if (Math.random() < NAP.breath) acting?.liven(900);
      else acting?.stir();
    });
  }

  #release(): void {
    this.#fade.release();
    this.#latch.see(false, true);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Brings every movement to its end at once. */
  #finish(): void {
    this.#isReady = false;
    if (this.#view && this.#scenery.isAt(this.#view.place)) {
      this.#cast.set(this.#view, true, false);
      this.#fade.open(true);
      this.#sharpen();
      this.#sight.jump();
      this.#drawNow();
    }
    this.#release();
  }

  #drawNow(): void {
    for (const body of this.#cast.bodies) body.acting.rest();
    this.#scenery.settle();
    this.#cast.step(0, () => this.#sharpen());
    this.#cast.paint(this.#sight.eye, 'all');
  }

  /** Words come first, and so does the answer to a press. */
  #resizeSoon(): void {
    this.#callOff?.();
    this.#callOff = afterPaint(() => (this.#pulse.isHeld ? this.#resizeSoon() : this.#resize()));
  }

  /** The picture has another size: what is seen glides to its new place, or is there at once. */
  #resize(): void {
    if (this.#gone) return;
    const grown = this.#screen.fit();
    const glides = this.#motion === 'full' && Math.abs(grown.share - 1) < 0.05;
    if (glides) this.#sight.grow(grown.right, grown.down);
    if (this.#view) this.#scenery.arrange(this.#sight.counter, this.#sight.pixels);
    this.#sharpen();
    if (glides) this.#sight.point();
    else {
      this.#scenery.settle();
      this.#sight.jump();
    }
    this.#kick();
    // The counter stands at the lower edge before anybody sees that edge elsewhere.
    this.#hurries = true;
    this.#isReady = false;
    if (this.#view) this.#pulse.beat();
    this.#hurries = false;
  }

  /** Draws everything for the pixels it is shown in, where that makes a difference. */
  #sharpen(): void {
    void this.#scenery.fit(this.#sight.pixels);
  }
}
