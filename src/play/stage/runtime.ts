import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import { afterPaint } from '../after-paint.ts';
import type { StageAhead } from '../stage-ahead.ts';
import { COUNTER_TOP, type Framing, framing, type Shot } from './camera.ts';
import { Cast } from './cast.ts';
import { type CounterView, counterView } from './counter.ts';
import { Fade } from './fade.ts';
import { Larder } from './larder.ts';
import { Lens } from './lens.ts';
import { placeArt } from './places.ts';
import { Pulse } from './pulse.ts';
import { Scenery } from './scenery.ts';
import { Veil } from './veil.ts';
import type { Stage, StageOptions, StageView } from './view.ts';

/** How long nobody stirs, in milliseconds, and how often it is a breath that ends it. */
const NAP = { least: 8000, spread: 6000, breath: 0.1 } as const;

/** Ties place, people, light and camera to the loop, and lets the loop sleep when nothing moves. */
export class Runtime implements Stage {
  readonly drawn: Promise<void>;
  readonly #scene: Phaser.Scene;
  readonly #game: Phaser.Game;
  readonly #parent: HTMLElement;
  readonly #scenery: Scenery;
  readonly #cast: Cast;
  readonly #fade: Fade;
  readonly #lens = new Lens();
  readonly #larder = new Larder();
  /** Only where images cannot be tinted one by one. */
  readonly #veil: Veil | undefined;
  readonly #observer: ResizeObserver;
  #callOff: (() => void) | undefined;
  readonly #pulse: Pulse;
  #motion: StageOptions['motion'];
  #view: StageView | undefined;
  #gliding = false;
  #asleep = false;
  #gone = false;
  #turn = 0;
  #size = { width: 0, height: 0 };
  #waiting: (() => void)[] = [];
  #opened: (() => void) | undefined;

  constructor(scene: Phaser.Scene, parent: HTMLElement, options: StageOptions) {
    this.#scene = scene;
    this.#game = scene.game;
    this.drawn = new Promise((resolve) => {
      this.#opened = resolve;
    });
    this.#parent = parent;
    this.#motion = options.motion;
    this.#pulse = new Pulse(this.#game.loop);
    this.#scenery = new Scenery(scene);
    this.#cast = new Cast(scene, this.#scenery);
    this.#fade = new Fade(scene);
    if (this.#game.renderer.type === CANVAS) this.#veil = new Veil(scene);
    this.#game.canvas.style.display = 'block';
    this.#game.canvas.setAttribute('aria-hidden', 'true');
    this.#observer = new ResizeObserver(() => {
      this.#callOff?.();
      this.#callOff = afterPaint(() => this.#resize());
    });
    this.#observer.observe(parent);
    document.addEventListener('visibilitychange', this.#seen);
    // A graphics card that comes back finds the loop asleep.
    this.#game.canvas.addEventListener('webglcontextrestored', this.#kick);
    this.#resize();
  }

  async show(view: StageView): Promise<void> {
    if (this.#gone) return;
    const turn = ++this.#turn;
    const stale = (): boolean => this.#gone || turn !== this.#turn;
    const instant = this.#motion === 'reduced' || this.#asleep || document.hidden;
    await this.#scenery.prepare(view.place, view.light);
    if (stale()) return;
    const moved = this.#scenery.id !== view.place;
    if (moved) {
      if (this.#view && !instant) {
        this.#fade.colour(placeArt(view.place).dark);
        this.#kick();
        await this.#fade.close();
        if (stale()) return;
      }
      await this.#scenery.enter(view.place, this.#pixels());
      if (stale()) return;
      this.#fade.colour(this.#scenery.art.dark);
      this.#cast.clear();
    }
    const isFirst = this.#view === undefined;
    this.#view = view;
    const cut = instant || moved;
    this.#cast.set(view, cut, this.#motion === 'full');
    await Promise.all([
      this.#scenery.light(view.light, this.#pixels(), cut),
      this.#scenery.lay(view.props, this.#counter(), this.#pixels(), cut),
    ]);
    if (stale()) return;
    this.#sharpen();
    if (cut) this.#jump();
    // What stands before the stage fades away of itself.
    this.#fade.open(instant || isFirst);
    if (isFirst) this.#game.events.once('postrender', () => this.#opened?.());
    if (instant) this.#drawNow();
    if (this.#motion === 'full') this.#scenery.stir();
    this.#kick();
    if (!instant) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  speak(actorId: string, text: string, ms: number): void {
    if (this.#gone || this.#motion === 'reduced') return;
    this.#cast.speak(actorId, text, ms);
    this.#kick();
  }

  prepare(ahead: StageAhead): void {
    this.#larder.order(ahead);
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
    this.#observer.disconnect();
    this.#callOff?.();
    document.removeEventListener('visibilitychange', this.#seen);
    this.#cast.clear();
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
    const ms = Math.min(100, delta);
    this.#cast.step(ms, () => this.#sharpen());
    this.#scenery.step(ms);
    this.#veil?.show(this.#scenery.veil);
    const fading = this.#fade.step(ms);
    const gliding = this.#lens.step(this.#frame(this.#near), ms);
    if (this.#gliding && !gliding) this.#sharpen();
    this.#gliding = gliding;
    this.#point();
    const busy = fading || gliding || this.#scenery.moving || this.#cast.busy;
    if (!busy) for (const resolve of this.#waiting.splice(0)) resolve();
    if (busy) this.#pulse.run();
    else if (this.#motion === 'full' && (this.#cast.alive || this.#scenery.alive)) this.#pulse.crawl();
    else this.#doze();
  }

  readonly #seen = (): void => {
    if (document.hidden) {
      this.#finish();
      this.#pulse.stop();
    } else this.#kick();
  };

  readonly #kick = (): void => {
    if (this.#gone || this.#asleep || document.hidden) return;
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
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Brings every movement to its end at once. */
  #finish(): void {
    if (this.#view && this.#scenery.id === this.#view.place) {
      this.#cast.set(this.#view, true, false);
      this.#fade.open(true);
      this.#sharpen();
      this.#jump();
      this.#drawNow();
    }
    this.#release();
  }

  #drawNow(): void {
    for (const body of this.#cast.bodies) body.acting.rest();
    this.#scenery.settle();
    this.#cast.step(0, () => this.#sharpen());
  }

  get #dense(): number {
    return Math.min(2, globalThis.devicePixelRatio || 1);
  }

  get #near(): boolean {
    return this.#view?.camera === 'near';
  }

  /** The picture has another size: what is seen glides to its new place, or is there at once. */
  #resize(): void {
    if (this.#gone) return;
    const { clientWidth, clientHeight } = this.#parent;
    const size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
    const old = this.#size;
    this.#size = size;
    this.#game.scale.setZoom(1 / this.#dense);
    this.#game.scale.resize(Math.round(size.width * this.#dense), Math.round(size.height * this.#dense));
    // Phaser forgets the size on the page where a pixel is a pixel.
    this.#game.canvas.style.width = `${size.width}px`;
    this.#game.canvas.style.height = `${size.height}px`;
    this.#scene.cameras.main.setSize(this.#game.scale.width, this.#game.scale.height);
    const glides = this.#motion === 'full' && Math.abs(size.width / old.width - 1) < 0.05;
    if (glides) this.#lens.grow(size.width - old.width, size.height - old.height);
    if (this.#view) this.#scenery.arrange(this.#counter(), this.#pixels());
    this.#sharpen();
    if (glides) this.#point();
    else {
      this.#scenery.settle();
      this.#jump();
    }
    this.#kick();
    // A canvas is blank once its size has changed: it is drawn before anybody sees that.
    if (this.#view) this.#pulse.beat();
  }

  /** Draws everything for the pixels it is shown in, where that makes a difference. */
  #sharpen(): void {
    this.#scenery.fit(this.#pixels());
    this.#cast.fit(this.#peoplePixels(), this.#floor());
  }

  #shot(near: boolean): Shot {
    const { counter, focus } = this.#scenery.art;
    return { heads: this.#cast.heads, near, counter, focus };
  }

  #frame(near: boolean): Framing {
    return framing(this.#size.width, this.#size.height, this.#shot(near));
  }

  #counter(): CounterView {
    return counterView(this.#size.width, this.#size.height, this.#shot(this.#near));
  }

  /** The lowest part of people that is to be seen, now or when the camera has arrived. */
  #floor(): number {
    const [now, wanted] = [this.#lens.now, this.#frame(this.#near)];
    const below = Math.max(...[now, wanted].map(({ y, zoom }) => y + this.#size.height / zoom / 2));
    if (!this.#scenery.art.counter) return below;
    return Math.min(below, COUNTER_TOP + 20 - Math.min(now.lift, wanted.lift));
  }

  /** Pixels for a world unit in the wide picture. */
  #pixels(): number {
    return this.#frame(false).zoom * this.#dense;
  }

  #peoplePixels(): number {
    return this.#frame(this.#near).zoom * this.#dense;
  }

  #jump(): void {
    this.#lens.jump(this.#frame(this.#near));
    this.#point();
  }

  #point(): void {
    const { width, height } = this.#size;
    const { x, y, zoom, lift } = this.#lens.shown(width, height, this.#scenery.art.counter);
    this.#scenery.lift(lift);
    this.#scene.cameras.main.setZoom(zoom * this.#dense).centerOn(x, y);
  }
}
