import type Phaser from 'phaser';
import { chances, Performer } from './acting.ts';
import { drawFigure, FIGURE } from './figure.ts';
import { STANDING } from './gait.ts';
import type { Look } from './look.ts';
import { paint } from './paint.ts';
import { lookOf } from './people.ts';
import type { Pose } from './pose.ts';
import { alongWalk, type Place, planWalk, type Walk } from './walk.ts';

/** World units of a figure unit, for someone of size 1. */
export const UNIT = 0.92;
/** World units by which the eyes of somebody twice as tall as the others would be higher, for someone of size 1. */
export const TALLER = 620;

let made = 0;

/** One person on the stage: a canvas that is painted anew when the pose has changed, and an image that shows it. */
export class Body {
  readonly id: string;
  readonly look: string;
  readonly acting: Performer;
  readonly image: Phaser.GameObjects.Image;
  place: Place;
  leaving = false;
  readonly #look: Look;
  readonly #scene: Phaser.Scene;
  #key = '';
  #canvas: HTMLCanvasElement | undefined;
  #density = 0;
  #bottom = 0;
  #since = 0;
  #walk: { plan: Walk; at: number } | undefined;
  #painted: Pose | undefined;

  constructor(scene: Phaser.Scene, id: string, look: string, pose: Pose, place: Place) {
    this.id = id;
    this.look = look;
    this.#look = lookOf(look);
    this.#scene = scene;
    this.place = place;
    const seed = [...id].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
    chances(seed)();
    this.acting = new Performer(pose, seed);
    this.image = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  }

  get walking(): boolean {
    return this.#walk !== undefined;
  }

  /** Where the walk ends: the place to frame. */
  get destination(): Place {
    return this.#walk?.plan.to ?? this.place;
  }

  /** Sets out for a place; `parts` asks for a look back on the way out. */
  walkTo(to: Place, parts = false): void {
    const there = this.destination;
    if (there.x === to.x && there.y === to.y && there.scale === to.scale && there.alpha === to.alpha) return;
    this.#walk = { plan: planWalk(this.place, to, parts), at: 0 };
    this.acting.liven();
  }

  standAt(to: Place): void {
    this.#walk = undefined;
    this.acting.gait = STANDING;
    this.place = to;
  }

  step(ms: number): void {
    this.#since += ms;
    if (this.#walk) {
      this.#walk.at += ms;
      const { place, gait, done } = alongWalk(this.#walk.plan, this.#walk.at);
      this.place = place;
      this.acting.gait = gait;
      if (done) this.standAt(this.#walk.plan.to);
    }
    this.acting.step(ms);
  }

  /** Makes the picture sharp for so many pixels a world unit, down to the world's `floor`: nothing below is seen. */
  fit(pixels: number, floor: number): void {
    const to = this.destination;
    const scale = Math.max(this.place.scale, to.scale);
    const density = Math.min(pixels * UNIT * scale, 2.4);
    const least = Math.min(this.place.scale, to.scale) * this.#look.build.height;
    const bottom = Math.min(FIGURE.bottom, (floor - Math.min(this.place.y, to.y) + 90) / (UNIT * least));
    const fits =
      density < this.#density * 1.12 &&
      density > this.#density * 0.72 &&
      bottom < this.#bottom + 8 &&
      bottom > this.#bottom - 160;
    if (this.#canvas && fits) return;
    this.#drop();
    this.#density = density;
    this.#bottom = bottom;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((FIGURE.right - FIGURE.left) * density);
    canvas.height = Math.ceil((bottom - FIGURE.top) * density);
    // The first context asked for wins: one that may live on the graphics card.
    canvas.getContext('2d', { willReadFrequently: false });
    this.#canvas = canvas;
    this.#key = `person-${++made}`;
    this.#scene.textures.addCanvas(this.#key, canvas);
    this.image.setTexture(this.#key).setVisible(true);
    this.image.setOrigin(-FIGURE.left / (FIGURE.right - FIGURE.left), -FIGURE.top / (bottom - FIGURE.top));
    this.#painted = undefined;
  }

  /** Puts the image where the body is, and paints it if the pose is another than the painted one. */
  show(): void {
    const { x, scale, alpha } = this.place;
    const size = scale * this.#look.build.height;
    // Who is taller looks from higher up.
    const y = this.place.y - (this.#look.build.height - 1) * TALLER * scale;
    this.image.setPosition(x, y).setAlpha(alpha);
    this.image.setScale((UNIT * size) / (this.#density || 1));
    const pose = this.acting.read();
    if (!this.#canvas || (this.#painted && same(pose, this.#painted))) return;
    // Breath and glances are slow: half the frames do, and cost half.
    if (this.#painted && !this.acting.busy && this.#since < 30) return;
    this.#since = 0;
    const on = this.#canvas.getContext('2d');
    if (!on) return;
    const d = this.#density;
    on.setTransform(1, 0, 0, 1, 0, 0);
    on.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    on.setTransform(d, 0, 0, d, -FIGURE.left * d, -FIGURE.top * d);
    paint(on, drawFigure(this.#look, pose), this.#bottom);
    (this.#scene.textures.get(this.#key) as Phaser.Textures.CanvasTexture).refresh();
    this.#painted = pose;
  }

  #drop(): void {
    if (this.#key && this.#scene.textures?.exists(this.#key)) {
      this.image.setTexture('__DEFAULT');
      this.#scene.textures.remove(this.#key);
    }
    this.#canvas = undefined;
    this.#key = '';
  }

  destroy(): void {
    this.#drop();
    this.image.destroy();
  }
}

function same(a: Pose, b: Pose): boolean {
  for (const key in a) if (Math.abs(a[key as keyof Pose] - b[key as keyof Pose]) > 0.0008) return false;
  return true;
}
