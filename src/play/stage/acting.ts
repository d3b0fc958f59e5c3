import { type Burst, brace, PHONE, SIGH, SMILE } from './bursts.ts';
import { afoot, type Gait, STANDING } from './gait.ts';
import type { Pose } from './pose.ts';
import { clamp, lerp, smoothstep } from './shape.ts';
import { mouthAt, type Syllable, syllables } from './speech.ts';
import { PoseSprings, spring } from './springs.ts';

/** A small random generator, so that the same person lives the same life each time. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Life goes on for so long after something happened; then a person rests. */
const LIFE = 4500;

/**
 * A person's acting: the pose that the story asks for, on springs, and over it blinks, glances, breath, speech
 * and steps. `step` moves time on, `read` gives the pose to draw.
 */
export class Performer {
  readonly #springs: PoseSprings;
  readonly #chance: () => number;
  #aim: Pose;
  #life = 0;
  #blink = -1;
  #nextBlink = 1400;
  #nextGlance = 1900;
  #glanceX = 0;
  #glanceY = 0;
  #glance = { x: 0, vx: 0, y: 0, vy: 0 };
  #heed = { x: 0, vx: 0, to: 0, left: 0 };
  #breath = 0;
  #stirring = 0;
  #nod = 0;
  #patience = 60;
  /** How often nobody did anything but wait, since something last happened. */
  #stirs = 0;
  /** What is under way, by what it is for, and for how long it has been. */
  readonly #bursts = new Map<'brace' | 'silence' | 'relief', { burst: Burst; at: number }>();
  #spoken: readonly Syllable[] = [];
  #spokenAt = 0;
  gait: Gait = STANDING;

  constructor(start: Pose, seed: number) {
    this.#springs = new PoseSprings(start);
    this.#aim = start;
    this.#chance = chances(seed);
  }

  /** True while a change, a word or a step is under way. */
  get busy(): boolean {
    return !this.#springs.settled || this.#spoken.length > 0 || this.gait.weight > 0;
  }

  /** True while anything at all moves, breath and blinks too. */
  get alive(): boolean {
    return (
      this.busy ||
      this.#life > 0 ||
      this.#stirring > 0 ||
      this.#blink >= 0 ||
      this.#breath > 0 ||
      this.#bursts.size > 0 ||
      Math.abs(this.#glance.x) > 0.002 ||
      Math.abs(this.#heed.x) > 0.002 ||
      this.#heed.left > 0
    );
  }

  /**
   * Changes to a pose; with a blink, as people do. The harder it lands (`blow`, 0 to 1), the longer it is taken in
   * before it shows. `patience` (0 to 100) tells how the silence after it is spent.
   */
  aim(next: Pose, blow = 0.4, patience = 60): void {
    this.#patience = patience;
    if (samePose(next, this.#aim)) return;
    this.#aim = next;
    this.#springs.aim(next, 0.6 + blow);
    if (this.#blink < 0) this.#blink = 0;
    this.#attend();
    this.#begin('brace', brace(blow));
    this.liven();
  }

  jump(next: Pose, patience = 60): void {
    this.#patience = patience;
    this.#aim = next;
    this.#springs.jump(next);
    this.rest();
  }

  speak(text: string, ms: number): void {
    this.#spoken = syllables(text, ms);
    this.#spokenAt = 0;
    this.#attend();
    this.liven();
  }

  /** Starts, or prolongs, a while of life. */
  liven(ms = LIFE): void {
    this.#life = Math.max(this.#life, ms);
  }

  /** Looks to the left (-1) or the right (1) for a while: somebody speaks, comes or goes there. */
  heed(side: number, ms: number): void {
    this.#heed.to = clamp(side, -1, 1);
    this.#heed.left = ms;
  }

  /** Relief: a long breath, once the news has sunk in. */
  sigh(): void {
    this.#begin('relief', SIGH);
  }

  /** Something happens: whoever was passing the time stops. */
  #attend(): void {
    this.#stirs = 0;
    const running = this.#bursts.get('silence');
    const [from, to] = running?.burst.plateau ?? [0, 0];
    if (running && running.at >= from) running.at = Math.max(running.at, to);
  }

  /** In a silence that grows long, whoever loses patience without being furious looks at the telephone, once. */
  #bored(): boolean {
    if (this.#springs.now.furrow > 0.6 || this.#patience >= 60) return false;
    return this.#patience < 35 ? this.#stirs === 2 : this.#stirs === 4;
  }

  #begin(what: 'brace' | 'silence' | 'relief', burst: Burst): void {
    this.#bursts.set(what, { burst, at: 0 });
  }

  /** Silence: a blink and a glance; the impatient look to the door or away, the patient smile a little. */
  stir(): void {
    this.#stirs++;
    if (this.#blink < 0) this.#blink = 0;
    if (this.#bored()) {
      this.#begin('silence', PHONE);
      return;
    }
    const door = this.#patience < 40 && this.#chance() < 0.7;
    this.#glanceX = door ? -0.55 - this.#chance() * 0.3 : (this.#chance() - 0.5) * 0.3;
    this.#nextGlance = (door ? 620 : 380) + this.#chance() * 500;
    if (this.#patience > 65 && this.#chance() < 0.5) this.#begin('silence', SMILE);
    this.#stirring = this.#nextGlance;
  }

  /** Stops all life at once, in the pose aimed at. */
  rest(): void {
    this.#life = 0;
    this.#stirring = 0;
    this.#blink = -1;
    this.#bursts.clear();
    this.#breath = 0;
    this.#spoken = [];
    this.#glance = { x: 0, vx: 0, y: 0, vy: 0 };
    this.#glanceX = 0;
    this.#glanceY = 0;
    this.#heed = { x: 0, vx: 0, to: 0, left: 0 };
    this.#nod = 0;
  }

  step(ms: number): void {
    this.#springs.step(ms);
    this.#life = Math.max(0, this.#life - ms);
    this.#stepBlink(ms);
    this.#stepGlance(ms);
    for (const [what, burst] of this.#bursts) {
      burst.at += ms;
      if (burst.at >= burst.burst.ms) this.#bursts.delete(what);
    }
    // Breath comes in whole rounds, so it ends where it began; heat makes it quick.
    const heat = clamp(this.#springs.now.shrugL + this.#springs.now.furrow * 0.6, 0, 1.4);
    if (this.#life > 0 || this.#breath > 0) {
      this.#breath += ms / (4300 - heat * 1300);
      if (this.#breath >= 1) this.#breath = this.#life > 0 ? this.#breath - 1 : 0;
    }
    if (this.#spoken.length > 0) {
      this.#spokenAt += ms;
      const last = this.#spoken.at(-1) as Syllable;
      if (this.#spokenAt > last.at + last.length * 2.2) this.#spoken = [];
    }
    const talking = this.#spoken.length > 0 ? 1 : 0;
    this.#nod += (talking - this.#nod) * (1 - Math.exp(-ms / 260));
    if (this.#nod < 0.003) this.#nod = 0;
  }

  #stepBlink(ms: number): void {
    if (this.#blink >= 0) {
      this.#blink += ms;
      if (this.#blink > 210) {
        this.#blink = -1;
        // Now and then twice; mostly after an uneven while.
        this.#nextBlink = this.#chance() < 0.18 ? 160 : 1700 + this.#chance() ** 1.6 * 5200;
      }
    } else if (this.#life > 0) {
      this.#nextBlink -= ms;
      if (this.#nextBlink <= 0) this.#blink = 0;
    }
  }

  #stepGlance(ms: number): void {
    this.#nextGlance -= ms;
    this.#stirring = Math.max(0, this.#stirring - ms);
    if (this.#life <= 0 && this.#stirring <= 0) [this.#glanceX, this.#glanceY] = [0, 0];
    else if (this.#nextGlance <= 0 && this.#life > 0) {
      const back = Math.abs(this.#glanceX) > 0.02 && this.#chance() < 0.65;
      this.#glanceX = back ? 0 : (this.#chance() - 0.5) * 0.36;
      this.#glanceY = back ? 0 : (this.#chance() - 0.5) * 0.2;
      this.#nextGlance = 700 + this.#chance() * 2400;
    }
    const h = this.#heed;
    h.left = Math.max(0, h.left - ms);
    [h.x, h.vx] = spring(h.x, h.vx, h.left > 0 ? h.to : 0, 7, ms / 1000);
    const g = this.#glance;
    [g.x, g.vx] = spring(g.x, g.vx, this.#glanceX, 40, ms / 1000);
    [g.y, g.vy] = spring(g.y, g.vy, this.#glanceY, 40, ms / 1000);
  }

  /** The pose to draw now. */
  read(): Pose {
    const out: Pose = { ...this.#springs.now };
    afoot(out, this.gait);
    const rise = 0.5 - 0.5 * Math.cos(this.#breath * Math.PI * 2);
    out.breath += rise * 0.9;
    out.shrugL += rise * 0.05;
    out.shrugR += rise * 0.05;
    out.pitch -= rise * 0.006;
    out.gazeX = clamp(out.gazeX + this.#glance.x + this.#heed.x * 0.55, -0.9, 0.9);
    out.gazeY += this.#glance.y;
    out.yaw += this.#glance.x * 0.05 + this.#heed.x * 0.16;
    for (const { burst, at } of this.#bursts.values()) burst.lay(out, at);
    if (this.#blink >= 0) {
      const shut = smoothstep(0, 75, this.#blink) * (1 - smoothstep(110, 210, this.#blink));
      out.lidL = lerp(out.lidL, -0.02, shut);
      out.lidR = lerp(out.lidR, -0.02, shut);
      out.browOutL -= shut * 0.06;
      out.browOutR -= shut * 0.06;
    }
    if (this.#spoken.length > 0) {
      const mouth = mouthAt(this.#spoken, this.#spokenAt);
      out.open = Math.max(out.open * 0.6, out.open * 0.5 + mouth.open * 0.4);
      out.round += mouth.round * 0.55 * mouth.open;
      out.press = lerp(out.press, mouth.shut > 0.3 ? 0.6 : 0, Math.max(mouth.open, mouth.shut) * 0.85);
      out.upper += mouth.open * 0.12;
      // A word that matters lifts the brows and brings the head down a little.
      for (const key of ['browInL', 'browInR', 'browOutL', 'browOutR'] as const)
        out[key] += mouth.stress * 0.16;
      out.pitch += mouth.stress * 0.025;
      // The head goes with the words, a little.
      out.pitch += this.#nod * 0.022 * Math.sin(this.#spokenAt / 210);
      out.tilt += this.#nod * 0.9 * Math.sin(this.#spokenAt / 730);
    }
    return out;
  }
}

const samePose = (a: Pose, b: Pose): boolean =>
  (Object.keys(a) as (keyof Pose)[]).every((key) => a[key] === b[key]);
