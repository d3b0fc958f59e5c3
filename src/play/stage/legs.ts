import type { Frame } from './frame.ts';
import { hemOf } from './girth.ts';
import { type Drawn, ellipse, faded, linear, mix, type Point, through } from './shape.ts';

/** Where the legs part, and the ankles, in figure units below the eyes. */
const PARTING = 812;
const ANKLE = 1312;
/** The floor under somebody who stands, in figure units below the eyes. */
export const SOLE = 1392;
/** And under the wheels of somebody who sits. */
export const TYRES = 986;
/** How high a foot is lifted, and how much lower it stands when it is the nearer one. */
const LIFT = 54;
const NEARER = 16;

/** How much lower the toe of a shoe is that points to us, and how much further one goes that points to the side. */
const TOE = 16;
const FOOT = 104;
const INSTEP = 50;
/** How far the legs come together as they are seen from the side, as a share of the hips. */
const CLOSED = 0.36;

const SHOE = '#3a2c25';

/** The legs of somebody who is seen walking, from before or from behind; the clothes hang over them. */
export function drawLegs({ look, pose, turning }: Frame): Drawn[] {
  const { hip } = look.build;
  const colour = look.dress.legs;
  const swing = Math.sin(pose.stride * Math.PI);
  const behind = pose.away > 0.5;
  // How far the feet point to us; and to the side that somebody turns to. From the side, one leg hides the other.
  const ahead = Math.max(0, Math.cos(pose.away * Math.PI));
  const aside = turning ? Math.sin(pose.away * Math.PI) * (pose.about < 0 ? -1 : 1) : 0;
  const closed = hip * CLOSED * aside ** 2;
  const hem = hemOf(look);
  const top = hem - 30;
  const isLong = top > PARTING;
  const shade = { path: ellipse(0, SOLE + 2, 150, 22), fill: faded('#2c1a0e', 0.2) };
  const legs = (aside < 0 ? [-1, 1] : [1, -1]).flatMap((side) => {
    // The foot that comes towards us is lower in the picture, and the other one leaves the floor.
    const nearer = side * swing * (behind ? -1 : 1);
    const foot = Math.max(0, nearer) * NEARER - Math.max(0, -nearer) * LIFT;
    const x = side * hip * 0.44;
    const [ankle, sole] = [ANKLE + foot, SOLE + foot];
    const knee = 1046 + foot * 0.45;
    const standing: Point[] = [
      [-side * 2, top],
      [isLong ? x + side * 58 : side * (hip + 2), top],
      [x + side * 58, 930],
      [x + side * 50, knee],
      [x + side * 42, ankle + 14],
      [x - side * 34, ankle + 14],
      [x - side * 42, knee],
      [x - side * 50, 930],
      [side * 3, Math.max(PARTING, top) + 20],
      [-side * 2, Math.max(PARTING, top)],
    ];
    const wide = 44;
    const toe = ahead * TOE;
    const reach = (to: number): number => Math.max(0, aside * to) * to;
    const shod: Point[] = [
      [x - wide + 10, ankle],
      [x + wide - 10, ankle],
      [x + wide + side * 4 + reach(1) * INSTEP, sole - 26 + toe * 0.4],
      [x + wide - 6 + side * 6 + reach(1) * FOOT, sole + toe],
      [x - wide + 6 + side * 6 + reach(-1) * FOOT, sole + toe],
      [x - wide + side * 4 + reach(-1) * INSTEP, sole - 26 + toe * 0.4],
    ];
    const [leg, shoe] = [standing, shod].map((points) =>
      points.map(([px, py]): Point => [px - side * closed, py]),
    ) as [Point[], Point[]];
    const light = mix(colour, '#ffffff', 0.12);
    const dark = mix(colour, '#140e0a', 0.4);
    return [
      { path: through(shoe, true, 0.6), fill: linear(x, ankle, x, sole, [0, SHOE], [1, '#241a15']) },
      {
        path: through(leg, true, 0.35),
        fill: linear(x - 58, 900, x + 58, 900, [0, light], [0.45, colour], [1, dark]),
      },
      // The clothes above throw their shade here.
      {
        path: through(leg, true, 0.35),
        fill: linear(x, hem, x, hem + 90, [0, faded('#140e0a', 0.4)], [1, faded('#140e0a', 0)]),
      },
    ];
  });
  return [shade, ...legs];
}

/** Feet on the footplates of a wheelchair, or from behind the wheels under its seat. */
export function drawFeet({ look, pose }: Frame): Drawn[] {
  const shade = { path: ellipse(0, TYRES - 4, 220, 24), fill: faded('#2c1a0e', 0.2) };
  return [shade, ...(pose.away > 0.5 ? casters() : footrests(look.dress.legs))];
}

function casters(): Drawn[] {
  return [-1, 1].flatMap((side) => [
    {
      path: through([
        [0, 884],
        [side * 150, 884],
      ]),
      stroke: '#565e65',
      width: 14,
    },
    { path: ellipse(side * 84, TYRES - 34, 13, 32), fill: '#33363c' },
  ]);
}

function footrests(colour: string): Drawn[] {
  return [-1, 1].flatMap((side) => {
    const x = side * 62;
    const shin: Point[] = [
      [x - 46, 850],
      [x + 46, 850],
      [x + 34, 944],
      [x - 34, 944],
    ];
    return [
      {
        path: through(shin, true, 0.2),
        fill: linear(x - 46, 0, x + 46, 0, [0, colour], [1, mix(colour, '#140e0a', 0.4)]),
      },
      { path: ellipse(x + side * 4, 952, 42, 22), fill: SHOE },
      {
        path: through([
          [x - 54, 974],
          [x + 54, 974],
        ]),
        stroke: '#565e65',
        width: 10,
      },
    ];
  });
}
