import type Phaser from 'phaser';
import { Performer } from './acting.ts';
import type { Area } from './door.ts';
import type { Eye } from './eye.ts';
import { STANDING } from './gait.ts';
import type { Late } from './likeness.ts';
import type { Look } from './look.ts';
import { lookOf } from './people.ts';
import type { SeenSpot } from './place-art.ts';
import type { Pose } from './pose.ts';
import { Sprite } from './sprite.ts';
import { alongWalk, type Place, planWalk, type Walk, type WayOut } from './walk.ts';

/** One person on the stage: where they are, how they act, and the sprite that shows it. */
export class Body {
  readonly id: string;
  readonly look: string;
  readonly acting: Performer;
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
  readonly #sprite: Sprite;
  #walk: { plan: Walk; at: number } | undefined;

  constructor(scene: Phaser.Scene, id: string, look: string, pose: Pose, place: Place) {
    this.id = id;
    this.look = look;
    this.#look = lookOf(look);
    this.place = place;
    const seed = [...id].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
    this.acting = new Performer(pose, seed);
    this.#sprite = new Sprite(scene, this.#look);
  }

  get image(): Phaser.GameObjects.Image {
    return this.#sprite.image;
  }

  get walking(): boolean {
    return this.#walk !== undefined;
  }

  /** On a way that still leads through a door, or only as far as one. */
  get needsDoor(): boolean {
    const plan = this.#walk?.plan;
    if (!plan) return false;
    return plan.sill === undefined ? this.spot === 'door' && !plan.leaves : plan.leaves || this.atDoor;
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
    return this.#sprite.follow(this.acting.read(), this.place, eye);
  }

  /** Draws itself, if anything has changed. */
  show(eye: Eye): void {
    this.#sprite.show(eye, this.within);
  }

  /** Has the browser paint it now. */
  settle(): void {
    this.#sprite.settle();
  }

  destroy(): void {
    this.#sprite.destroy();
  }
}
