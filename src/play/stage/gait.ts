import { type Pose, pose } from './pose.ts';
import { lerp } from './shape.ts';

/** How a body walks just now. */
export interface Gait {
  /** 0 standing, 1 walking. */
  readonly weight: number;
  /** Steps taken, in half turns. */
  readonly phase: number;
  /** -1 to the left, 1 to the right, 0 to the front. */
  readonly heading: number;
  /** How far the walker has turned their back on us, 0 to 1. */
  readonly away: number;
  /** How far the eyes and the head have turned to where they go, 0 to 1: they turn before the body does. */
  readonly ahead: number;
  /** How far the arms hang, 0 to 1. */
  readonly loose: number;
}

/** Nobody walks. */
export const STANDING: Gait = { weight: 0, phase: 0, heading: 0, away: 0, ahead: 0, loose: 0 };

const HANGING = pose();
const ARM_KEYS = (Object.keys(HANGING) as (keyof Pose)[]).filter((key) =>
  /^(up|fore|wrist|roll|curl|point|spread|thumb)/.test(key),
);

/** Lays walking over a pose: the head looks ahead, arms hang and swing, the trunk turns to where it goes. */
export function afoot(out: Pose, { weight, phase, heading, away, ahead, loose }: Gait): void {
  if (ahead > 0) {
    out.yaw = lerp(out.yaw, heading * 0.46, ahead);
    out.gazeX = lerp(out.gazeX, heading * 0.8, ahead);
    out.gazeY = lerp(out.gazeY, 0.04, ahead);
    out.tilt = lerp(out.tilt, heading * 2, ahead);
    // The shoulder follows the head.
    out.turn = lerp(out.turn, heading * 0.4, ahead * ahead);
  }
  out.away = Math.max(out.away, away);
  if (loose > 0) for (const key of ARM_KEYS) out[key] = lerp(out[key], HANGING[key], loose);
  if (weight <= 0) return;
  const swing = Math.sin(phase * Math.PI);
  out.upL += weight * (2 + swing * 7);
  out.foreL += weight * (swing * 9 - 4);
  out.upR += weight * (2 - swing * 7);
  out.foreR += weight * (-swing * 9 - 4);
  out.foreLenL *= 1 - weight * 0.06 * Math.max(0, swing);
  out.foreLenR *= 1 - weight * 0.06 * Math.max(0, -swing);
  if (ahead < 1) {
    out.turn += weight * (1 - ahead) * heading * 0.42;
    out.yaw = lerp(out.yaw, heading * 0.4, weight * (1 - ahead));
    out.gazeX = lerp(out.gazeX, heading * 0.3, weight * (1 - ahead));
  }
  out.turn += weight * swing * 0.05;
  out.lean += weight * (swing * 1.1 + heading * 0.8);
  out.tilt -= weight * swing * 0.8;
  out.shrugL += weight * swing * 0.12;
  out.shrugR -= weight * swing * 0.12;
}
