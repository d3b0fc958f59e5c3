import { type Pose, pose } from './pose.ts';
import { lerp, smoothstep } from './shape.ts';

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
  /** In a wheelchair: hands push the wheels, and nothing swings. */
  readonly rolls: boolean;
}

/** Nobody walks. */
export const STANDING: Gait = { weight: 0, phase: 0, heading: 0, away: 0, ahead: 0, loose: 0, rolls: false };

// Where the hands take hold of the wheels, and where they let go of them, a push further on.
const HOLD: Partial<Pose> = {
  upL: 32,
  upR: 32,
  upLenL: 0.7,
  upLenR: 0.7,
  foreL: 4,
  foreR: 4,
  foreLenL: 0.42,
  foreLenR: 0.42,
  wristL: 4,
  wristR: 4,
  rollL: -70,
  rollR: -70,
  curlL: 0.6,
  curlR: 0.6,
  thumbL: 0.3,
  thumbR: 0.3,
};
const LET_GO: Partial<Pose> = {
  ...HOLD,
  upL: 20,
  upR: 20,
  upLenL: 0.89,
  upLenR: 0.89,
  foreL: 17,
  foreR: 17,
  foreLenL: 0.54,
  foreLenR: 0.54,
  curlL: 0.35,
  curlR: 0.35,
};
/** The share of a push in which the hands are on the wheels. */
const PUSH = 0.55;

const HANGING = pose();
const ARM_KEYS = (Object.keys(HANGING) as (keyof Pose)[]).filter((key) =>
  /^(up|fore|wrist|roll|curl|point|spread|thumb)/.test(key),
);

/** Lays walking over a pose: the head looks ahead, arms hang and swing, the trunk turns to where it goes. */
export function afoot(out: Pose, gait: Gait): void {
  const { weight, phase, heading, away, ahead, loose, rolls } = gait;
  if (ahead > 0) {
    out.yaw = lerp(out.yaw, heading * 0.46, ahead);
    out.gazeX = lerp(out.gazeX, heading * 0.8, ahead);
    out.gazeY = lerp(out.gazeY, 0.04, ahead);
    out.tilt = lerp(out.tilt, heading * 2, ahead);
    // The shoulder follows the head; in a chair it cannot go far.
    out.turn = lerp(out.turn, heading * (rolls ? 0.08 : 0.4), ahead * ahead);
  }
  out.away = Math.max(out.away, away);
  if (away > 0) out.about = heading > 0 ? 1 : -1;
  if (rolls) {
    roll(out, gait);
    return;
  }
  // Arms come down while the head turns: the body takes none across it with it.
  const down = Math.max(loose, smoothstep(0.2, 0.9, ahead));
  if (down > 0) for (const key of ARM_KEYS) out[key] = lerp(out[key], HANGING[key], down);
  if (weight <= 0) return;
  const swing = Math.sin(phase * Math.PI);
  out.stride = phase;
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

/** Both hands push the wheels and come back for the next push; the trunk goes into it. */
function roll(out: Pose, { weight, phase, loose }: Gait): void {
  const at = phase - Math.floor(phase);
  const pushed = at < PUSH ? smoothstep(0, PUSH, at) : 1 - smoothstep(PUSH, 1, at);
  for (const key of ARM_KEYS) {
    const [from, to] = [HOLD[key] ?? HANGING[key], LET_GO[key] ?? HANGING[key]];
    out[key] = lerp(out[key], lerp(from, to, pushed), loose);
  }
  if (weight <= 0) return;
  out.stride = phase;
  out.pitch += weight * (0.03 + 0.05 * pushed);
  out.headY += weight * (2 + 8 * pushed);
  out.sink += weight * 4 * pushed;
  out.shrugL -= weight * 0.2 * pushed;
  out.shrugR -= weight * 0.2 * pushed;
}
