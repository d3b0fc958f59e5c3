import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import cues from '../../../assets/sound/cues.json' with { type: 'json' };
import { PEOPLE } from '../../../src/play/stage/people.ts';
import { PLACES } from '../../../src/play/stage/places.ts';
import { PROPS } from '../../../src/play/stage/props.ts';
import { DRAWN } from '../../../src/scenario/drawn.ts';

const TABLES = { place: PLACES, look: PEOPLE, prop: PROPS, sound: cues };

test.each(Object.entries(TABLES))('every %s that is drawn can be asked for, and no other', (kind, table) => {
  expect(Object.keys(table).sort()).toEqual([...DRAWN[kind as keyof typeof DRAWN]]);
});

test.each(Object.entries(DRAWN))('the page on the stage lists each %s in its order', (_, ids) => {
  const page = readFileSync(new URL('../../../docs/stage.md', import.meta.url), 'utf8');
  expect(page).toContain(ids.map((id) => `\`${id}\``).join(', '));
});
