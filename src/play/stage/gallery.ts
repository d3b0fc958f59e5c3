/** A page for looking hard at the drawings while they are made (`npx vite`, then /gallery.html). Not in the build. */
import { feelingPose } from './feeling.ts';
import { drawFigure, FIGURE } from './figure.ts';
import { createStage } from './index.ts';
import { MOOD_POSES } from './moods.ts';
import { paint } from './paint.ts';
import { lookOf, PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { type Pose, pose } from './pose.ts';

import type { Actor, Light, Mood, Spot, StageView } from './view.ts';

const query = new URLSearchParams(location.search);
const sheet = document.querySelector<HTMLElement>('#sheet') as HTMLElement;
const scale = Number(query.get('scale') ?? 0.5);
const crop = (query.get('crop') ?? `${FIGURE.left},${FIGURE.top},${FIGURE.right},620`).split(',').map(Number);
const [left, top, right, bottom] = crop as [number, number, number, number];

/** A picture with its name below it. */
function figure(picture: HTMLCanvasElement, label: string): HTMLElement {
  const box = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = label;
  box.append(picture, caption);
  return box;
}

function person(look: string, pose: Pose, label: string): HTMLElement {
  const canvas = document.createElement('canvas');
  canvas.width = (right - left) * scale;
  canvas.height = (bottom - top) * scale;
  const on = canvas.getContext('2d') as CanvasRenderingContext2D;
  on.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paint(on, drawFigure(lookOf(look), pose));
  return figure(canvas, label);
}

/** Every place as it is drawn on the stage, one after the other on one stage, copied. */
async function placesOf(lights: readonly Light[]): Promise<void> {
  const box = document.createElement('div');
  box.style.cssText = 'width:640px;height:360px';
  document.body.append(box);
  const stage = await createStage(box, { motion: 'reduced' });
  for (const place of Object.keys(PLACES)) {
    for (const light of lights) {
      await stage.show({ place, light, cast: [], props: [], camera: 'wide' }).rest;
      await new Promise((drawn) => setTimeout(drawn, 120));
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [480, 270];
      const on = copy.getContext('2d');
      on?.scale(0.75, 0.75);
      const { left, top } = box.getBoundingClientRect();
      for (const shown of box.querySelectorAll('canvas')) {
        const { x, y, width, height } = shown.getBoundingClientRect();
        on?.drawImage(shown, x - left, y - top, width, height);
      }
      sheet.append(figure(copy, `${place}, ${light}`));
    }
  }
  stage.destroy();
  box.remove();
}

// Turning away: from the front to the back.
if (query.get('show') === 'away') {
  for (const look of query.get('people')?.split(',') ?? Object.keys(PEOPLE))
    for (let twelfth = 0; twelfth <= 12; twelfth++)
      sheet.append(person(look, pose({ away: twelfth / 12 }), `${look} ${twelfth}/12`));
}

const nav = document.querySelector<HTMLElement>('#nav');
const links: readonly (readonly [label: string, query: string])[] = [
  ['one sheet', 'show=sheet&stage=canvas&scale=0.24'],
  ...Object.keys(PEOPLE).map((name) => [name, `people=${name}`] as const),
  ['turning away', 'show=away&scale=0.3'],
  ['felt by calm', 'show=felt&people=dana&scale=0.4'],
  ...Object.keys(PLACES).map((place) => [place, `show=live&more=1&place=${place}`] as const),
  ['near', 'show=live&camera=near&felt=20&calm=90'],
  ['evening', 'show=live&more=1&light=evening'],
];
for (const [label, search] of links) {
  const link = document.createElement('a');
  link.href = `?${search}`;
  link.textContent = label;
  nav?.append(link);
}

const people = query.get('people')?.split(',') ?? Object.keys(PEOPLE);
const moods = (query.get('moods')?.split(',') ?? Object.keys(MOOD_POSES)) as Mood[];
const mode = query.get('show') ?? 'moods';
if (mode === 'moods')
  for (const look of people)
    for (const mood of moods) sheet.append(person(look, MOOD_POSES[mood], `${look} ${mood}`));
// Everybody in every feeling, a row a person, and every place; on one sheet. Canvas, because it can be copied.
if (mode === 'sheet') {
  for (const look of people) {
    const row = document.createElement('div');
    row.className = 'row';
    row.append(...moods.map((mood) => person(look, MOOD_POSES[mood], `${look} ${mood}`)));
    sheet.append(row);
  }
  await placesOf((query.get('light')?.split(',') ?? ['midday', 'evening']) as Light[]);
}
if (mode === 'felt') {
  for (const calm of [0, 50, 100]) {
    for (let felt = 0; felt <= 100; felt += 12.5) {
      const pose = feelingPose({ felt, calm, patience: Number(query.get('patience') ?? 100) });
      sheet.append(person(people[0] as string, pose, `felt ${felt} calm ${calm}`));
    }
  }
}
if (mode === 'live') {
  const live = document.querySelector<HTMLElement>('#live') as HTMLElement;
  live.style.cssText = `width:${query.get('w') ?? innerWidth}px;height:${query.get('h') ?? innerHeight}px`;
  const stage = await createStage(live, { motion: query.get('motion') === 'reduced' ? 'reduced' : 'full' });
  // Such as `dana:counter,gent:side:puzzled`; the first is the customer.
  const people =
    query.get('cast') ?? `dana:counter${query.has('more') ? ',imogen:side,gent:mirror,colleague:door' : ''}`;
  const view: StageView = {
    place: query.get('place') ?? 'boutique',
    light: (query.get('light') ?? 'midday') as Light,
    cast: people.split(',').map((one, i): Actor => {
      const [look = '', spot, mood] = one.split(':');
      const feeling = {
        felt: Number(query.get('felt') ?? 60),
        calm: Number(query.get('calm') ?? 70),
        patience: Number(query.get('patience') ?? 90),
      };
      return {
        id: look,
        look,
        spot: spot as Spot,
        ...(i === 0 && { feeling }),
        ...(mood && { mood: mood as Mood }),
      };
    }),
    props: query.get('props')?.split(',') ?? ['water', 'shoes'],
    camera: query.get('camera') === 'near' ? 'near' : 'wide',
  };
  Object.assign(globalThis, { stage, view });
  if (!query.has('empty')) await stage.show(view).rest;
}
document.body.dataset.ready = 'yes';
