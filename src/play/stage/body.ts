import type Phaser from 'phaser';
import { Performer } from './acting.ts';
import { settle } from './cel.ts';
import type { Area } from './door.ts';
import type { Eye } from './eye.ts';
import { FIGURE } from './figure.ts';
import { STANDING } from './gait.ts';
import { type Late, Likeness } from './likeness.ts';
import type { Look } from './look.ts';
import { lookOf } from './people.ts';
import type { SeenSpot } from './place-art.ts';
import type { Pose } from './pose.ts';
import { WHITE } from './raster.ts';
import { clamp } from './shape.ts';
import { alongWalk, type Place, planWalk, type Walk, type WayOut } from './walk.ts';
import { UNIT } from './ways.ts';

/** World units by which the eyes of somebody twice as tall as the others would be higher, for someone of size 1. */
export const TALLER = 620;

/** Pixels for a figure unit beyond which nothing is gained. */
const FINEST = 2.4;
/** Canvases come in sizes so far apart, so that one serves while the camera glides. */
const STEP = 64;

/** Where a figure stands on its canvas, and the canvas in the picture; all in pixels of that canvas. */
interface Stand {
  /** The middle between the eyes, and pixels for a figure unit. */
  readonly x: number;
  readonly y: number;
  readonly density: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Its pixels for a pixel of the picture. */
  readonly grain: number;
}

let made = 0;
let painted = 0;

/**
 * One person on the stage. The image shows a canvas whose pixels lie on those of the picture, so that it is copied
 * there and neither scaled nor blurred; the person is drawn on it between the pixels.
 */
export class Body {
  readonly id: string;
  readonly look: string;
  readonly acting: Performer;
  readonly image: Phaser.GameObjects.Image;
  place: Place;
  spot: SeenSpot = 'counter';
  /** Only what lies in this part of the world is to be seen of them: an opening, or a window on a screen. */
  within: Area | undefined;
  /** On the way out, or gone. */
  leaving = false;
  /** Behind the frame of a door. */
  beyond = false;
  /** Near enough to a door that it stands open. */
  atDoor = false;
  readonly #look: Look;
  readonly #likeness: Likeness;
  readonly #scene: Phaser.Scene;
  #key = '';
  #canvas: HTMLCanvasElement | undefined;
  #walk: { plan: Walk; at: number } | undefined;
  #pose: Pose | undefined;
  #stand: Stand | undefined;
  #light = WHITE;
  #isChanged = false;
  #isLate = false;

  constructor(scene: Phaser.Scene, id: string, look: string, pose: Pose, place: Place) {
    this.id = id;
    this.look = look;
    this.#look = lookOf(look);
    this.#likeness = new Likeness(this.#look);
    this.#scene = scene;
    this.place = place;
    const seed = [...id].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
    this.acting = new Performer(pose, seed);
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  }

  get walking(): boolean {
    return this.#walk !== undefined;
  }

  /** On a way that still leads through a door. */
  get needsDoor(): boolean {
    const plan = this.#walk?.plan;
    return plan?.sill !== undefined && (plan.leaves || this.atDoor);
  }

  /** Where the walk ends: the place to frame. */
  get destination(): Place {
    return this.#walk?.plan.way.at(-1) ?? this.place;
  }

  /** Sets out for a place; who is still outside comes in over the sill of the door, if there is one. */
  walkTo(to: Place, sill?: Place): void {
    this.leaving = false;
    const there = this.destination;
    if (there.x === to.x && there.y === to.y && there.scale === to.scale) return;
    const { away } = this.acting.gait;
    this.#setOut(planWalk(this.place, to, { ...(sill && { through: sill }), rolls: this.#rolls, away }));
  }

  /** Sets out by a way out; `parts` asks for a look back. */
  leave({ sill, outside }: WayOut, parts: boolean): void {
    this.leaving = true;
    // Nobody turns a chair round for a last look.
    const manner = {
      ...(sill && { through: sill }),
      leaves: true,
      parts: parts && !this.#rolls,
      rolls: this.#rolls,
    };
    this.#setOut(planWalk(this.place, outside, manner));
  }

  get #rolls(): boolean {
    return this.#look.seat === 'wheelchair';
  }

  #setOut(plan: Walk): void {
    this.#walk = { plan, at: 0 };
    this.acting.liven();
  }

  standAt(to: Place): void {
    this.#walk = undefined;
    this.leaving = this.beyond = this.atDoor = false;
    this.acting.gait = STANDING;
    this.place = to;
  }

  step(ms: number): void {
    if (this.#walk) {
      this.#walk.at += ms;
      const { place, gait, beyond, atDoor, done } = alongWalk(this.#walk.plan, this.#walk.at);
      Object.assign(this, { place, beyond, atDoor });
      this.acting.gait = gait;
      if (done && this.leaving) this.#walk = undefined;
      else if (done) this.standAt(place);
    }
    this.acting.step(ms);
  }

  /** Stands where the eye sees it, in the pose of now, and says what of it is to be painted anew. */
  follow(eye: Eye): Late[] {
    const pose = this.acting.read();
    const size = this.place.scale * this.#look.build.height;
    const stand = this.#standing(eye, size);
    if (!this.#isLate && eye.light === this.#light && isSame(pose, this.#pose) && isSame(stand, this.#stand))
      return [];
    this.#light = eye.light;
    this.#pose = pose;
    this.#stand = stand;
    this.#isChanged = true;
    const bottom = Math.min(FIGURE.bottom, (eye.floor - this.#eyes) / (UNIT * size));
    const seen = { density: stand.density, bottom, light: eye.light };
    const late = isSeen(stand) ? this.#likeness.take(pose, seen) : [];
    this.#isLate = late.length > 0;
    return late;
  }

  /** Draws itself, if anything has changed. */
  show({ x, y, zoom, width, height }: Eye): void {
    const stand = this.#stand;
    if (!this.#isChanged || !stand) return;
    this.#isChanged = false;
    this.image.setVisible(isSeen(stand));
    if (!isSeen(stand)) return;
    const { density, left, top, grain } = stand;
    const on = this.#paper(stand).getContext('2d');
    on?.setTransform(1, 0, 0, 1, 0, 0);
    on?.clearRect(0, 0, on.canvas.width, on.canvas.height);
    on?.setTransform(density, 0, 0, density, stand.x, stand.y);
    if (on) {
      on.save();
      if (this.within) this.#clip(on, this.within);
      this.#likeness.put(on);
      on.restore();
    }
    (this.#scene.textures.get(this.#key) as Phaser.Textures.CanvasTexture).refresh();
    this.image.setPosition(x + (left / grain - width / 2) / zoom, y + (top / grain - height / 2) / zoom);
    this.image.setScale(1 / (grain * zoom)).setState(++painted);
  }

  /** Has the browser paint it now. */
  settle(): void {
    if (this.#canvas && this.image.visible) settle(this.#canvas);
  }

  /** Leaves out what is not in that part of the world; `on` is in figure units. */
  #clip(on: CanvasRenderingContext2D, { x, y, width, height }: Area): void {
    const unit = UNIT * this.place.scale * this.#look.build.height;
    on.beginPath();
    on.rect((x - this.place.x) / unit, (y - this.#eyes) / unit, width / unit, height / unit);
    on.clip();
  }

  /** The height of the eyes in world units: who is taller looks from higher up. */
  get #eyes(): number {
    return this.place.y - (this.#look.build.height - 1) * TALLER * this.place.scale;
  }

  #standing(eye: Eye, size: number): Stand {
    const full = eye.zoom * UNIT * size;
    const grain = Math.min(1, FINEST / full);
    const density = full * grain;
    const across = ((this.place.x - eye.x) * eye.zoom + eye.width / 2) * grain;
    const down = ((this.#eyes - eye.y) * eye.zoom + eye.height / 2) * grain;
    const inside = (at: number, most: number): number => Math.round(clamp(at, 0, most * grain));
    const left = inside(Math.floor(across + FIGURE.left * density), eye.width);
    const top = inside(Math.floor(down + FIGURE.top * density), eye.height);
    const right = inside(Math.ceil(across + FIGURE.right * density), eye.width);
    const bottom = inside(Math.ceil(down + FIGURE.bottom * density), eye.height);
    return {
      x: across - left,
      y: down - top,
      density,
      left,
      top,
      width: right - left,
      height: bottom - top,
      grain,
    };
  }

  /** A canvas of at least that size. */
  #paper({ width, height }: Stand): HTMLCanvasElement {
    const old = this.#canvas;
    if (old && old.width >= width && old.height >= height) return old;
    this.#drop();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width / STEP) * STEP;
    canvas.height = Math.ceil(height / STEP) * STEP;
    // The first context asked for wins: one that may live on the graphics card.
    canvas.getContext('2d', { willReadFrequently: false });
    this.#canvas = canvas;
    this.#key = `person-${++made}`;
    this.#scene.textures.addCanvas(this.#key, canvas);
    this.image.setTexture(this.#key).setOrigin(0, 0);
    return canvas;
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

const isSeen = ({ width, height }: Stand): boolean => width > 0 && height > 0;

/** True where no number differs enough to be seen. */
function isSame<A extends { readonly [key in keyof A]: number }>(a: A, b: A | undefined): boolean {
  if (!b) return false;
  for (const key in a) if (Math.abs(a[key] - b[key]) > 0.0008) return false;
  return true;
}
