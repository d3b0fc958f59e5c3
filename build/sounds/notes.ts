/** The few notes of which the game makes its music, at other pitches by playing them faster or slower. */
import { feltKey, padTone } from './instruments.ts';
import { inRoom, type Samples } from './wave.ts';

const HALL = { seconds: 1.3, wet: 0.4, hertz: 2400 } as const;

const C3 = 130.81;

/** `low`, `middle` and `high` are C3, C4 and C5; `dull` is a spoilt C4, `pad` a long swelling C3. */
export const NOTES: Readonly<Record<string, () => Samples>> = {
  low: () => inRoom(feltKey(C3, 2.6), HALL),
  middle: () => inRoom(feltKey(C3 * 2, 2.2), HALL),
  high: () => inRoom(feltKey(C3 * 4, 1.8), HALL),
  dull: () => inRoom(feltKey(C3 * 2, 1.6, true), { seconds: 0.5, wet: 0.2, hertz: 900 }),
  pad: () => padTone(C3, 8),
};
