import { CANVAS } from 'virtual:phaser';
import type Phaser from 'phaser';
import type { Haste } from './backlog.ts';
import { Cast } from './cast.ts';
import { Fade } from './fade.ts';
import { Latch } from './latch.ts';
import { Patch } from './patch.ts';
import { Scenery } from './scenery.ts';
import { Screen } from './screen.ts';
import { Sight } from './sight.ts';
import type { StageView } from './view.ts';

/** A picture that grows or shrinks by less than that share of its width goes on where it was. */
const SAME = 0.05;

/** All that is seen: a place, the people in it, the camera on both, and the dark between two places. */
export class Picture {
  readonly screen: Screen;
  readonly scenery: Scenery;
  readonly cast: Cast;
  readonly sight: Sight;
  readonly fade: Fade;
  readonly latch = new Latch();
  #view: StageView | undefined;
  #gliding = false;

  /** `changed` is told when something looks different while nothing moved. */
  constructor(scene: Phaser.Scene, parent: HTMLElement, pane: HTMLElement, changed: () => void) {
    this.screen = new Screen(scene, parent, pane);
    this.scenery = new Scenery(scene, changed);
    this.cast = new Cast(scene, this.scenery);
    this.sight = new Sight(this.screen, this.scenery, this.cast);
    this.fade = new Fade(scene);
    if (scene.game.renderer.type === CANVAS) new Patch(scene);
  }

  /** True where it shows no view yet. */
  get isEmpty(): boolean {
    return this.#view === undefined;
  }

  /** True while somebody breathes or glances, or a leaf moves. */
  get alive(): boolean {
    return this.cast.alive || this.scenery.alive;
  }

  /** Shows a view of the place that it is in: everybody is there at once (`cut`), or sets out for it. */
  take(view: StageView, cut: boolean, lively: boolean): void {
    this.#view = view;
    this.sight.near = view.camera === 'near';
    this.cast.set(view, cut, lively);
  }

  /** Moves time on. True while anything moves but for breath, a glance or a leaf. */
  step(ms: number): boolean {
    this.cast.step(ms, () => this.sharpen());
    this.scenery.step(ms);
    this.latch.see(this.cast.needsDoor, this.scenery.isShut);
    const fading = this.fade.step(ms);
    const gliding = this.sight.step(ms);
    if (this.#gliding && !gliding) this.sharpen();
    this.#gliding = gliding;
    const busy = fading || gliding || this.scenery.moving || this.cast.busy;
    this.sight.point();
    return busy;
  }

  /** Paints people as they are seen just now. True if something is left to paint. */
  paint(haste: Haste): boolean {
    return this.cast.paint(this.sight.eye, haste);
  }

  /** Lays the things on the counter where they can be seen. */
  arrange(): void {
    if (this.#view) this.scenery.arrange(this.sight.counter, this.sight.pixels);
  }

  /** Draws everything for the pixels it is shown in, where that makes a difference. */
  sharpen(): void {
    void this.scenery.fit(this.sight.pixels);
  }

  /** Takes on the size it has on the page: what is seen glides to its new place, or is there at once. */
  resize(lively: boolean): void {
    const grown = this.screen.fit();
    const glides = lively && Math.abs(grown.share - 1) < SAME;
    if (glides) this.sight.grow(grown.right, grown.down);
    this.arrange();
    this.sharpen();
    if (glides) this.sight.point();
    else {
      this.scenery.settle();
      this.sight.jump();
    }
  }

  /** Brings every movement to its end at once. */
  finish(): void {
    if (this.#view && this.scenery.isAt(this.#view.place)) {
      this.cast.set(this.#view, true, false);
      this.fade.open(true);
      this.sharpen();
      this.sight.jump();
      this.settle();
    }
    this.release();
  }

  /** Everything is at once as it should be, and painted. */
  settle(): void {
    for (const body of this.cast.bodies) body.acting.rest();
    this.scenery.settle();
    this.cast.step(0, () => this.sharpen());
    this.paint('all');
  }

  /** Whoever waits for the dark or for a door waits no longer. */
  release(): void {
    this.fade.release();
    this.latch.see(false, true);
  }

  destroy(): void {
    this.cast.clear();
    this.scenery.destroy();
  }
}
