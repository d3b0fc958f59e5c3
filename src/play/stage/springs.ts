import { POSE_KEYS, type Pose, type PoseKey, type Region, regionOf } from './pose.ts';

/** How quickly a region answers (1/s), and how long after the eyes it starts (ms). */
const PACE: Readonly<Record<Region, { readonly rate: number; readonly wait: number }>> = {
  gaze: { rate: 22, wait: 0 },
  brow: { rate: 13, wait: 90 },
  mouth: { rate: 11.5, wait: 190 },
  head: { rate: 8.5, wait: 120 },
  body: { rate: 7.5, wait: 160 },
  arm: { rate: 7.2, wait: 220 },
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

/** A pose that follows another: eyes first, then brows, mouth and body, each at its own pace. */
export class PoseSprings {
  readonly now: Pose;
  #speed: Pose;
  #target: Pose;
  /** What each region still waits to hear of, and for how long. */
  #pending = new Map<Region, { left: number; pose: Pose }>();
  #settled = true;

  constructor(start: Pose) {
    this.now = { ...start };
    this.#target = { ...start };
    this.#speed = Object.fromEntries(POSE_KEYS.map((key) => [key, 0])) as Pose;
  }

  get settled(): boolean {
    return this.#settled;
  }

  /** Sets out for a pose. */
  aim(pose: Pose): void {
    for (const region of Object.keys(PACE) as Region[]) {
      this.#pending.set(region, { left: PACE[region].wait, pose });
    }
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
      this.#pending.delete(region);
    }
    let still = this.#pending.size === 0;
    for (const key of POSE_KEYS) {
      const target = this.#target[key];
      const { rate } = PACE[REGIONS[key]];
      const [value, speed] = spring(this.now[key], this.#speed[key], target, rate, ms / 1000);
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
