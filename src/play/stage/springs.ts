import { POSE_KEYS, type Pose, type PoseKey, type Region, regionOf } from './pose.ts';
import { lerp } from './shape.ts';

interface Pace {
  /** How quickly it answers, 1/s. */
  readonly rate: number;
  /** How long after the eyes it starts, in milliseconds. */
  readonly wait: number;
  /** Below 1 it swings a little past where it goes, and settles. */
  readonly damping?: number;
}

const PACE: Readonly<Record<Region, Pace>> = {
  gaze: { rate: 22, wait: 0 },
  brow: { rate: 13, wait: 90 },
  mouth: { rate: 11.5, wait: 190 },
  head: { rate: 8.5, wait: 120, damping: 0.7 },
  body: { rate: 7.5, wait: 160 },
  arm: { rate: 7.2, wait: 220, damping: 0.74 },
};

/** One critically damped step, exact for any length of time: it never overshoots and never jumps. */
export function spring(
  value: number,
  speed: number,
  target: number,
  rate: number,
  seconds: number,
): [value: number, speed: number] {
  const away = value - target;
  const pull = (speed + rate * away) * seconds;
  const fade = Math.exp(-rate * seconds);
  return [target + (away + pull) * fade, (speed - rate * pull) * fade];
}

/** A step of a spring that is damped less than critically: with a damping of 0.7 it goes 5 % too far, once. */
export function springy(
  value: number,
  speed: number,
  target: number,
  rate: number,
  damping: number,
  seconds: number,
): [value: number, speed: number] {
  const away = value - target;
  const fading = rate * damping;
  const swing = rate * Math.sqrt(1 - damping * damping);
  const fade = Math.exp(-fading * seconds);
  const [sin, cos] = [Math.sin(swing * seconds), Math.cos(swing * seconds)];
  const pull = (speed + fading * away) / swing;
  return [
    target + fade * (away * cos + pull * sin),
    fade * (speed * cos - (fading * pull + swing * away) * sin),
  ];
}

/** A wrist comes after its forearm, at this share of its pace. */
const LAG = 0.8;
/** Arms are for so long on their way to a waypoint, in milliseconds, before they turn to where they end. */
const PASSING = 170;
/** A forearm that swings further than this, in degrees, comes low and towards us on its way. */
const SWING = 55;

/** Where arms pass between two gestures, so that they sweep neither through the body nor the face. */
function waypoint(from: Pose, to: Pose): Pose | undefined {
  const sides = [
    ['upL', 'foreL', 'foreLenL', 'curlL'],
    ['upR', 'foreR', 'foreLenR', 'curlR'],
  ] as const;
  const by: Pose = { ...to };
  let found = false;
  for (const [up, fore, length, curl] of sides) {
    if (Math.abs(to[fore] - from[fore]) < SWING) continue;
    found = true;
    by[up] = (from[up] + to[up]) / 2;
    by[fore] = lerp((from[fore] + to[fore]) / 2, -50, 0.45);
    by[length] = Math.min(from[length], to[length], 0.72);
    by[curl] = 0.42;
  }
  return found ? by : undefined;
}

/** A pose that follows another: eyes first, then brows, mouth and body, each at its own pace. */
export class PoseSprings {
  readonly now: Pose;
  #speed: Pose;
  #target: Pose;
  /** What each region still waits to hear of, and for how long. */
  #pending = new Map<Region, { left: number; pose: Pose; onward?: Pose }>();
  #settled = true;

  constructor(start: Pose) {
    this.now = { ...start };
    this.#target = { ...start };
    this.#speed = Object.fromEntries(POSE_KEYS.map((key) => [key, 0])) as Pose;
  }

  get settled(): boolean {
    return this.#settled;
  }

  /** Sets out for a pose; `pause` stretches (above 1) or shortens the wait of all that follows the eyes. */
  aim(pose: Pose, pause = 1): void {
    for (const region of Object.keys(PACE) as Region[]) {
      this.#pending.set(region, { left: PACE[region].wait * pause, pose });
    }
    const by = waypoint(this.now, pose);
    if (by) this.#pending.set('arm', { left: PACE.arm.wait * pause, pose: by, onward: pose });
    this.#settled = false;
  }

  /** Is in a pose at once. */
  jump(pose: Pose): void {
    this.#pending.clear();
    this.#target = { ...pose };
    for (const key of POSE_KEYS) {
      this.now[key] = pose[key];
      this.#speed[key] = 0;
    }
    this.#settled = true;
  }

  step(ms: number): void {
    if (this.#settled) return;
    for (const [region, wait] of this.#pending) {
      wait.left -= ms;
      if (wait.left > 0) continue;
      for (const key of POSE_KEYS) if (REGIONS[key] === region) this.#target[key] = wait.pose[key];
      if (wait.onward) this.#pending.set(region, { left: PASSING, pose: wait.onward });
      else this.#pending.delete(region);
    }
    let still = this.#pending.size === 0;
    for (const key of POSE_KEYS) {
      const target = this.#target[key];
      const { rate: pace, damping } = PACE[REGIONS[key]];
      const rate = key.startsWith('wrist') ? pace * LAG : pace;
      const [was, before] = [this.now[key], this.#speed[key]];
      const [value, speed] = damping
        ? springy(was, before, target, rate, damping, ms / 1000)
        : spring(was, before, target, rate, ms / 1000);
      const near = Math.abs(value - target) < TINY[key] && Math.abs(speed) < TINY[key] * 8;
      this.now[key] = near ? target : value;
      this.#speed[key] = near ? 0 : speed;
      if (!near) still = false;
    }
    this.#settled = still;
  }
}

const REGIONS = Object.fromEntries(POSE_KEYS.map((key) => [key, regionOf(key)])) as Record<PoseKey, Region>;
// Degrees are coarser than shares.
const TINY = Object.fromEntries(
  POSE_KEYS.map((key) => [
    key,
    /^(tilt|lean|up[LR]|fore[LR]|wrist|roll|headX|headY|sink)/.test(key) ? 0.08 : 0.003,
  ]),
) as Record<PoseKey, number>;
