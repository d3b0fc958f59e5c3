import type Phaser from 'phaser';
import { blow } from '../reaction.ts';
import { Body, TALLER } from './body.ts';
import { CHIN, HAIR, type Heads } from './camera.ts';
import { DEPTH } from './depth.ts';
import { openingOf } from './door.ts';
import type { Eye } from './eye.ts';
import { actorPose } from './feeling.ts';
import { risen } from './hair.ts';
import type { Late } from './likeness.ts';
import { lookOf } from './people.ts';
import type { SeenSpot } from './place-art.ts';
import type { Pose } from './pose.ts';
import type { Scenery } from './scenery.ts';
import { clamp } from './shape.ts';
import type { Actor, Feeling, StageView } from './view.ts';
import type { Place } from './walk.ts';
import { placeAt, UNIT, wayOut } from './ways.ts';

/** News that lifts the feeling by so much takes a weight off. */
const RELIEF = 15;
/** Whoever walks further than this, in world units, is looked at. */
const SEEN = 120;
/** Height of a head with its hair, in world units at size 1. */
const HEAD = 262;

/** For about so many milliseconds a frame paints what has changed; what could not be seen at all without comes on top, unless all is dark. */
const PAINTING = { least: 0, some: 3, veiled: 3, all: Number.POSITIVE_INFINITY } as const;

const isSeated = ({ look }: { readonly look: string }): boolean => lookOf(look).seat !== undefined;

const turned = (pose: Pose, turn: number): Pose =>
  turn === 0 ? pose : { ...pose, turn: pose.turn + turn * 0.16, yaw: pose.yaw + turn * 0.12 };

/** Whoever is not spoken to follows what happens to the one who is. */
function attending(pose: Pose, x: number, chief: number): Pose {
  const side = Math.sign(chief - x);
  return { ...pose, gazeX: clamp(pose.gazeX + side * 0.4, -0.8, 0.8), yaw: pose.yaw + side * 0.1 };
}

/**
 * Paints for about so many milliseconds, and returns what is left; what could not be seen at all without is painted
 * anyway, if anything `isSeen`.
 */
function paintFirst(late: readonly Late[], ms: number, isSeen = true): readonly Late[] {
  const from = performance.now();
  return late.filter(({ off, paint }) => {
    const mayWait = !isSeen || off < Number.POSITIVE_INFINITY;
    if (mayWait && performance.now() - from >= ms) return true;
    paint();
    return false;
  });
}

/** Everybody on the stage: who comes, who goes, who stands where. */
export class Cast {
  readonly #scene: Phaser.Scene;
  readonly #scenery: Scenery;
  readonly #bodies = new Map<string, Body>();
  #chief: string | undefined;
  #felt: Feeling | undefined;
  /** What is still to be painted, the most urgent first. */
  #late: readonly Late[] = [];

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
    const { spots, closeUp } = this.#scenery.art;
    const present = closeUp ? [] : view.cast.filter(({ spot }) => spot !== 'away');
    const chief = present.find(({ feeling }) => feeling) ?? present[0];
    // Whoever is not quite out of patience looks back from the door.
    const parting = (this.#felt?.patience ?? 0) >= 30 ? this.#chief : undefined;
    this.#chief = chief?.id;
    const feeling = chief?.feeling;
    const landed = blow(this.#felt, feeling, view.camera === 'near');
    const relieved = feeling && this.#felt && feeling.felt - this.#felt.felt >= RELIEF;
    this.#felt = feeling ?? this.#felt;
    for (const actor of present) {
      const spot = spots[actor.spot as SeenSpot];
      const to = this.#placeOf(actor);
      const bearing = turned(actorPose(actor.mood, actor.feeling, lookOf(actor.look).nature), spot.turn);
      const pose =
        chief && actor !== chief && !actor.mood ? attending(bearing, to.x, this.#placeOf(chief).x) : bearing;
      const way = wayOut(this.#scenery.art, actor.spot as SeenSpot, to, isSeated(actor));
      const isNew = !this.#bodies.has(actor.id);
      const body = this.#bodyOf(actor, pose, cut ? to : way.outside);
      body.spot = actor.spot as SeenSpot;
      if (cut) {
        body.standAt(to);
        body.acting.jump(pose, actor.feeling?.patience);
        if (lively) body.acting.liven();
      } else {
        body.walkTo(to, isNew || body.beyond ? way.sill : undefined);
        // Whoever only looks on is moved less.
        body.acting.aim(pose, actor === chief ? landed : landed * 0.5, actor.feeling?.patience);
        if (relieved && actor === chief) body.acting.sigh();
      }
    }
    const listed = new Set(present.map(({ id }) => id));
    for (const body of this.bodies) {
      if (listed.has(body.id)) continue;
      if (cut) this.#remove(body);
      else if (!body.leaving)
        body.leave(wayOut(this.#scenery.art, body.spot, body.place, isSeated(body)), body.id === parting);
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
  paint(eye: Eye, share: keyof typeof PAINTING): boolean {
    const late = this.bodies.flatMap((body) => body.follow(eye));
    late.sort((a, b) => (a.off === b.off ? 0 : b.off - a.off));
    this.#late = paintFirst(late, PAINTING[share], share !== 'veiled');
    for (const body of this.bodies) body.show(eye);
    return this.#late.length > 0;
  }

  /** True where something of somebody cannot be seen at all yet. */
  get isBare(): boolean {
    return this.#late.some(({ off }) => off === Number.POSITIVE_INFINITY);
  }

  /** Paints some of what the last frame had no time for. */
  paintLate(): void {
    this.#late = paintFirst(this.#late, PAINTING.some, false);
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
    const { x, y, scale } = chief.destination;
    const others = staying.filter((body) => body !== chief).map((body) => body.destination.x);
    const edges = staying.map((body) => {
      const look = lookOf(body.look);
      const { height } = look.build;
      const { y, scale } = body.destination;
      const eyes = y - 6 - scale * TALLER * (height - 1);
      // Who is taller, or wears the hair high, needs more room than a head of usual hair.
      const top = eyes - scale * height * (HEAD * HAIR + UNIT * risen(look));
      return { top, low: eyes + scale * height * HEAD * CHIN };
    });
    const top = Math.min(...edges.map((edge) => edge.top));
    const low = Math.max(...edges.map((edge) => edge.low));
    return { x, y: y - 6, size: HEAD * scale, others, top, low };
  }

  /** Whoever is leaving, and is nearest. */
  get goer(): Place | undefined {
    const places = this.bodies.filter(({ leaving }) => leaving).map(({ place }) => place);
    return places.sort((a, b) => b.scale - a.scale)[0];
  }

  clear(): void {
    this.#late = [];
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

  #placeOf({ look, spot, feeling }: Actor): Place {
    const { spots } = this.#scenery.art;
    const { x, scale } = spots[spot as SeenSpot];
    // Little patience: a step towards the door.
    const away = feeling && spot === 'counter' ? (1 - clamp(feeling.patience / 100)) ** 1.6 : 0;
    const step = Math.sign(spots.door.x - x) * 70 * away;
    return placeAt(this.#scenery.art, Math.round(x + step), scale * (1 - 0.05 * away), isSeated({ look }));
  }
}
