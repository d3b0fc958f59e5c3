import type Phaser from 'phaser';
import { blow } from '../reaction.ts';
import { Backlog, type Haste } from './backlog.ts';
import { partsOf, wayFrom } from './blocking.ts';
import { Body } from './body.ts';
import { DEPTH } from './depth.ts';
import { openingOf } from './door.ts';
import type { Eye } from './eye.ts';
import { headsOf } from './heads.ts';
import type { Pose } from './pose.ts';
import type { Scenery } from './scenery.ts';
import type { Heads } from './shot.ts';
import type { Actor, Feeling, StageView } from './view.ts';
import type { Place } from './walk.ts';

/** News that lifts the feeling by so much takes a weight off. */
const RELIEF = 15;
/** Whoever walks further than this, in world units, is looked at. */
const SEEN = 120;

/** Everybody on the stage: who comes, who goes, who stands where. */
export class Cast {
  readonly #scene: Phaser.Scene;
  readonly #scenery: Scenery;
  readonly #bodies = new Map<string, Body>();
  #chief: string | undefined;
  #felt: Feeling | undefined;
  readonly #backlog = new Backlog();

  constructor(scene: Phaser.Scene, scenery: Scenery) {
    this.#scene = scene;
    this.#scenery = scenery;
  }

  get bodies(): readonly Body[] {
    return [...this.#bodies.values()];
  }

  get empty(): boolean {
    return this.#bodies.size === 0;
  }

  /** True while someone walks, changes or speaks. */
  get busy(): boolean {
    return this.bodies.some((body) => body.walking || body.acting.busy);
  }

  /** True while someone is still to go through the door. */
  get needsDoor(): boolean {
    return this.bodies.some((body) => body.needsDoor);
  }

  get alive(): boolean {
    return this.bodies.some((body) => body.acting.alive);
  }

  body(id: string): Body | undefined {
    return this.#bodies.get(id);
  }

  /** Puts everybody where they should be: at once (`cut`), or walking and changing. */
  set(view: StageView, cut: boolean, lively: boolean): void {
    const { art } = this.#scenery;
    const seen = art.closeUp ? [] : view.cast.filter(({ spot }) => spot !== 'away');
    const chief = seen.find(({ feeling }) => feeling) ?? seen[0];
    const present = chief ? [chief, ...seen.filter((actor) => actor !== chief)] : [];
    // Whoever is not quite out of patience looks back from the door.
    const parting = (this.#felt?.patience ?? 0) >= 30 ? this.#chief : undefined;
    this.#chief = chief?.id;
    const feeling = chief?.feeling;
    const landed = blow(this.#felt, feeling, view.camera === 'near');
    const relieved = feeling && this.#felt && feeling.felt - this.#felt.felt >= RELIEF;
    this.#felt = feeling ?? this.#felt;
    for (const { actor, spot, place, pose, way } of partsOf(art, present)) {
      const isNew = !this.#bodies.has(actor.id);
      const body = this.#bodyOf(actor, pose, cut ? place : way.outside);
      body.spot = spot;
      if (cut) {
        body.standAt(place);
        body.acting.jump(pose, actor.feeling?.patience);
        if (lively) body.acting.liven();
      } else {
        body.walkTo(place, isNew || body.beyond ? way.sill : undefined);
        // Whoever only looks on is moved less.
        body.acting.aim(pose, actor === chief ? landed : landed * 0.5, actor.feeling?.patience);
        if (relieved && actor === chief) body.acting.sigh();
      }
    }
    const listed = new Set(present.map(({ id }) => id));
    for (const body of this.bodies) {
      if (listed.has(body.id)) continue;
      if (cut) this.#remove(body);
      else if (!body.leaving) body.leave(wayFrom(art, body), body.id === parting);
    }
    this.#arrange();
  }

  /** Who is further away stands behind; who is behind a door's frame, or in a window, is seen only in it. */
  #arrange(): void {
    const { door, panes } = this.#scenery.art;
    for (const body of this.bodies) {
      body.within = body.beyond && door ? (door.through ?? openingOf(door)) : panes?.[body.spot];
      const outside = body.beyond && door?.through;
      body.image.setDepth(outside ? DEPTH.beyond : DEPTH.people + body.place.scale * 10);
    }
    this.#scenery.swing(this.bodies.some(({ atDoor }) => atDoor));
  }

  /** Somebody speaks, and the others look there. */
  speak(id: string, text: string, ms: number): void {
    const speaker = this.body(id);
    if (!speaker) return;
    speaker.acting.speak(text, ms);
    this.#heed(speaker, ms + 300);
  }

  #heed(body: Body, ms: number): void {
    for (const other of this.bodies)
      if (other !== body && !other.leaving) other.acting.heed((body.place.x - other.place.x) / 300, ms);
  }

  /**
   * Draws everybody as the eye sees them. What is most wrong is painted first, and what there is no time for comes
   * with the next frames. True if something is left to paint.
   */
  paint(eye: Eye, haste: Haste): boolean {
    const late = this.bodies.flatMap((body) => body.follow(eye));
    const isLate = this.#backlog.take(late, haste);
    for (const body of this.bodies) body.show(eye);
    return isLate;
  }

  /** True where something of somebody cannot be seen at all yet. */
  get isBare(): boolean {
    return this.#backlog.isBare;
  }

  /** Paints some of what the last frame had no time for. */
  paintLate(): void {
    this.#backlog.work();
  }

  /** Has the browser paint them now, and not while the frame is drawn. */
  settle(): void {
    for (const body of this.bodies) body.settle();
  }

  /** Moves time on; tells when somebody has arrived. */
  step(ms: number, arrived: () => void): void {
    for (const body of this.bodies) {
      const walked = body.walking;
      if (walked && Math.abs(body.destination.x - body.place.x) > SEEN) this.#heed(body, 250);
      body.step(ms);
      if (walked && !body.walking) {
        if (body.leaving) {
          this.#remove(body);
          continue;
        }
        arrived();
      }
      body.image.setTint(this.#scenery.skinTint);
    }
    this.#arrange();
  }

  /** The heads to frame, once everybody has arrived. */
  get heads(): Heads | undefined {
    const staying = this.bodies.filter(({ leaving }) => !leaving);
    const chief = staying.find(({ id }) => id === this.#chief) ?? staying[0];
    if (!chief || this.#scenery.art.closeUp) return undefined;
    return headsOf(chief, staying);
  }

  /** Whoever is leaving, and is nearest. */
  get goer(): Place | undefined {
    const places = this.bodies.filter(({ leaving }) => leaving).map(({ place }) => place);
    return places.sort((a, b) => b.scale - a.scale)[0];
  }

  clear(): void {
    this.#backlog.clear();
    for (const body of this.bodies) this.#remove(body);
  }

  #bodyOf({ id, look }: Actor, pose: Pose, from: Place): Body {
    const old = this.#bodies.get(id);
    if (old?.look === look) return old;
    old?.destroy();
    const body = new Body(this.#scene, id, look, pose, from);
    this.#bodies.set(id, body);
    return body;
  }

  #remove(body: Body): void {
    body.destroy();
    this.#bodies.delete(body.id);
  }
}
