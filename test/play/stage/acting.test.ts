import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Performer } from '../../../src/play/stage/acting.ts';
import { feelingPose } from '../../../src/play/stage/feeling.ts';
import { drawFigure, FIGURE } from '../../../src/play/stage/figure.ts';
import { MOOD_POSES } from '../../../src/play/stage/moods.ts';
import { lookOf, PEOPLE } from '../../../src/play/stage/people.ts';
import { distance, POSE_KEYS, type Pose, regionOf } from '../../../src/play/stage/pose.ts';
import { spring, springy } from '../../../src/play/stage/springs.ts';

const face = POSE_KEYS.filter((key) => !['arm', 'body'].includes(regionOf(key)));
const steps = Array.from({ length: 101 }, (_, felt) => felt);

describe('moods', () => {
  const names = Object.keys(MOOD_POSES) as (keyof typeof MOOD_POSES)[];
  it('differ from one another in the face alone', () => {
    for (const a of names) {
      for (const b of names) {
        if (a !== b)
          expect(distance(MOOD_POSES[a], MOOD_POSES[b], face), `${a} and ${b}`).toBeGreaterThan(0.6);
      }
    }
  });
});

describe('feeling', () => {
  it.each([0, 30, 70, 100])('lifts the mouth without a step back (calm %i)', (calm) => {
    const smiles = steps.map((felt) => feelingPose({ felt, calm, patience: 60 }).smile);
    for (const [i, smile] of smiles.entries())
      if (i > 0) expect(smile).toBeGreaterThanOrEqual(smiles[i - 1] as number);
    expect((smiles[100] as number) - (smiles[0] as number)).toBeGreaterThan(1.3);
  });

  it('never jumps: one point is a small change of face, and arms change over steadily', () => {
    for (const calm of [0, 49, 51, 100]) {
      for (const felt of steps.slice(1)) {
        const [a, b] = [felt - 1, felt].map((at) => feelingPose({ felt: at, calm, patience: 50 }));
        expect(distance(a as Pose, b as Pose, face)).toBeLessThan(0.2);
        expect(distance(a as Pose, b as Pose)).toBeLessThan(1.6);
      }
    }
    for (const calm of steps.slice(1)) {
      const [a, b] = [calm - 1, calm].map((at) => feelingPose({ felt: 20, calm: at, patience: 50 }));
      expect(distance(a as Pose, b as Pose, face)).toBeLessThan(0.2);
    }
  });

  it('is continuous everywhere: a point of anything is a small change of the whole body', () => {
    const meter = fc.integer({ min: 0, max: 99 });
    const feeling = fc.record({ felt: meter, calm: meter, patience: meter });
    fc.assert(
      fc.property(feeling, fc.constantFrom('felt', 'calm', 'patience'), (at, key) => {
        const next = { ...at, [key]: at[key] + 1 };
        expect(distance(feelingPose(at), feelingPose(next))).toBeLessThan(1.2);
      }),
    );
  });

  it('shows at least seven faces from despair to delight', () => {
    const seven = [0, 17, 33, 50, 67, 83, 100].map((felt) => feelingPose({ felt, calm: 60, patience: 80 }));
    for (const [i, pose] of seven.entries()) {
      if (i > 0) expect(distance(pose, seven[i - 1] as Pose, face)).toBeGreaterThan(0.25);
    }
  });

  it('turns her to the door as patience goes', () => {
    const turns = [100, 60, 20, 0].map((patience) => feelingPose({ felt: 50, calm: 50, patience }).turn);
    expect([...turns].sort((a, b) => b - a)).toEqual(turns);
    expect(turns[3]).toBeLessThan((turns[0] as number) - 0.2);
  });
});

describe('springs', () => {
  it('reach the target without passing it, whatever the length of a frame', () => {
    for (const ms of [4, 16, 48, 400]) {
      let [value, speed] = [0, 0];
      for (let t = 0; t < 1600; t += ms) {
        [value, speed] = spring(value, speed, 1, 8, ms / 1000);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(value).toBeGreaterThan(0.99);
    }
  });
});

describe('springs of heads and arms', () => {
  it.each([4, 16, 48])('go a little too far once, and settle (frames of %i ms)', (ms) => {
    let [value, speed] = [0, 0];
    const seen: number[] = [];
    for (let t = 0; t < 2400; t += ms) {
      [value, speed] = springy(value, speed, 1, 8, 0.7, ms / 1000);
      seen.push(value);
    }
    expect(Math.max(...seen)).toBeGreaterThan(1.02);
    expect(Math.max(...seen)).toBeLessThan(1.06);
    expect(seen.at(-1)).toBeCloseTo(1, 3);
  });
});

/** Everything a performer shows in a while. */
function filmed(performer: Performer, ms: number): Pose[] {
  const film: Pose[] = [];
  for (let t = 0; t < ms; t += 16) {
    performer.step(16);
    film.push(performer.read());
  }
  return film;
}

describe('a silence', () => {
  /** How much of a telephone is seen while nothing happens so many times. */
  const phones = (mood: keyof typeof MOOD_POSES, patience: number, times: number): number => {
    const performer = new Performer(MOOD_POSES[mood], 6);
    performer.jump(MOOD_POSES[mood], patience);
    let looks = 0;
    for (let i = 0; i < times; i++) {
      performer.stir();
      if (filmed(performer, 3000).some(({ phone }) => phone > 0.9)) looks++;
    }
    return looks;
  };

  it('has whoever loses patience look at the telephone, once', () => {
    expect(phones('calm', 20, 9)).toBe(1);
    expect(phones('calm', 50, 3)).toBe(0);
    expect(phones('calm', 50, 9)).toBe(1);
  });

  it('leaves the telephone alone while there is patience, or fury', () => {
    expect(phones('calm', 90, 9)).toBe(0);
    expect(phones('angry', 10, 9)).toBe(0);
  });

  it('puts the telephone away sooner, and steadily, when something happens', () => {
    const shown = (ms: number, interrupted: boolean): number => {
      const performer = new Performer(MOOD_POSES.calm, 6);
      performer.jump(MOOD_POSES.calm, 20);
      performer.stir();
      performer.stir();
      filmed(performer, 900);
      if (interrupted) performer.aim(MOOD_POSES.pleased);
      const film = filmed(performer, ms);
      for (const [i, now] of film.entries())
        if (i > 0) expect(distance(now, film[i - 1] as Pose)).toBeLessThan(0.75);
      return film.filter(({ phone }) => phone > 0).length;
    };
    expect(shown(2500, true)).toBeLessThan(shown(2500, false));
  });
});

describe('relief', () => {
  it('is one long breath, and the shoulders come down and back', () => {
    const performer = new Performer(MOOD_POSES.calm, 7);
    performer.sigh();
    const film = filmed(performer, 3200);
    expect(Math.max(...film.map(({ breath }) => breath))).toBeGreaterThan(1);
    expect(Math.min(...film.map(({ shrugL }) => shrugL))).toBeLessThan(-0.3);
    expect(distance(film.at(-1) as Pose, MOOD_POSES.calm)).toBeLessThan(0.01);
  });
});

describe('a performer', () => {
  it('looks to whoever speaks, and back', () => {
    const performer = new Performer(MOOD_POSES.calm, 8);
    performer.heed(-1, 900);
    const film = filmed(performer, 2600);
    expect(Math.min(...film.map(({ gazeX }) => gazeX))).toBeLessThan(-0.4);
    expect(film.at(-1)?.gazeX).toBeCloseTo(0, 2);
  });

  it('goes from fury to delight in small steps and then rests', () => {
    const performer = new Performer(MOOD_POSES.angry, 1);
    performer.aim(MOOD_POSES.delighted);
    let last = performer.read();
    let frames = 0;
    while (performer.alive && frames < 4000) {
      performer.step(16);
      const now = performer.read();
      // A blink is the quickest thing a face does.
      expect(distance(last, now)).toBeLessThan(0.75);
      last = now;
      frames++;
    }
    expect(frames).toBeLessThan(2000);
    expect(distance(last, MOOD_POSES.delighted)).toBeLessThan(0.05);
  });

  it('brings a forearm low on its way from the face to crossed arms', () => {
    const performer = new Performer(MOOD_POSES.delighted, 4);
    performer.aim(MOOD_POSES.angry);
    const lengths: number[] = [];
    for (let t = 0; t < 1500; t += 16) {
      performer.step(16);
      lengths.push(performer.read().foreLenR);
    }
    // Foreshortened: it points to us while it passes before the chest.
    expect(Math.min(...lengths)).toBeLessThan(MOOD_POSES.delighted.foreLenR);
    expect(lengths.at(-1)).toBeCloseTo(MOOD_POSES.angry.foreLenR, 1);
  });

  it('takes a hard blow in for longer before the mouth shows it', () => {
    const firstSmile = (blow: number): number => {
      const performer = new Performer(MOOD_POSES.calm, 5);
      performer.aim(MOOD_POSES.hurt, blow);
      let ms = 0;
      while (performer.read().smile > MOOD_POSES.calm.smile - 0.05 && ms < 3000) {
        performer.step(8);
        ms += 8;
      }
      return ms;
    };
    expect(firstSmile(1)).toBeGreaterThan(firstSmile(0) + 100);
  });

  it('moves the eyes before the mouth', () => {
    const performer = new Performer(MOOD_POSES.calm, 2);
    performer.aim(MOOD_POSES.disappointed);
    for (let t = 0; t < 160; t += 16) performer.step(16);
    expect(Math.abs(performer.read().gazeY - MOOD_POSES.calm.gazeY)).toBeGreaterThan(0.2);
    expect(performer.read().smile).toBeCloseTo(MOOD_POSES.calm.smile, 2);
  });

  it('opens the mouth to words and closes it after them', () => {
    const performer = new Performer(MOOD_POSES.calm, 3);
    performer.speak('I bought them for my sister.', 1500);
    const seen: number[] = [];
    for (let t = 0; t < 2600; t += 16) {
      performer.step(16);
      seen.push(performer.read().open);
    }
    expect(Math.max(...seen)).toBeGreaterThan(0.15);
    const peaks = seen.filter((v, i) => v > 0.05 && v > (seen[i - 1] ?? 0) && v >= (seen[i + 1] ?? 0));
    expect(peaks.length).toBeGreaterThanOrEqual(5);
    expect(seen.at(-1)).toBe(0);
  });
});

describe('a figure', () => {
  it.each(Object.keys(PEOPLE))('%s is drawn with finite numbers in every mood', (name) => {
    for (const pose of Object.values(MOOD_POSES)) {
      const flat = JSON.stringify(drawFigure(lookOf(name), pose));
      expect(flat).not.toContain('null');
    }
  });

  it('gives an unknown look the stand-in', () => {
    expect(lookOf('nobody_drew_me')).toBe(PEOPLE.stand_in);
    expect(lookOf('constructor')).toBe(PEOPLE.stand_in);
    expect(FIGURE.right).toBe(-FIGURE.left);
  });
});
