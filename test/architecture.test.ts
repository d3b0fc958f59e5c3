import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of src/ a room may import, by their front doors. `main.tsx` may import any room. */
const ROOMS: Record<string, readonly string[]> = {
  scenario: [],
  dialogue: ['scenario'],
  attempt: ['scenario', 'dialogue'],
  analysis: ['scenario', 'dialogue', 'attempt'],
  records: ['scenario', 'dialogue', 'attempt', 'analysis'],
  store: ['scenario', 'attempt', 'records'],
  ui: [],
  play: ['scenario', 'dialogue', 'attempt', 'analysis', 'records', 'store', 'ui'],
  cli: ['scenario', 'dialogue', 'attempt', 'analysis', 'records'],
  manager: ['scenario', 'attempt', 'analysis', 'records', 'store', 'ui', 'play'],
};

const PURE = ['scenario', 'dialogue', 'attempt', 'analysis', 'records'];

/** Packages that one place only may import. */
const OWNERS: Record<string, string> = {
  yaml: 'src/scenario/',
  xstate: 'src/dialogue/',
  phaser: 'src/play/stage/',
  howler: 'src/play/sound/',
  idb: 'src/store/',
  '@lingui/core': 'src/ui/',
  papaparse: 'src/records/',
};

const root = resolve(import.meta.dirname, '..');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /\.tsx?$/.test(item.name))
    .map((item) => relative(root, join(item.parentPath, item.name)));

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const roomOf = (file: string): string => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';

const imports: Import[] = filesUnder(join(root, 'src')).flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  const targets = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...targets].map(([, target = '']) => ({ file, room: roomOf(file), target }));
});

const say = ({ file, target }: Import): string => `${file} imports ${target}`;

describe('the rooms of src/', () => {
  it('are those of the table, each with a front door', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((item) =>
      item.isDirectory(),
    );
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
    for (const { name } of rooms) expect(existsSync(join(root, 'src', name, 'index.ts')), name).toBe(true);
  });

  it('meet only by name, through the front door', () => {
    const strays = imports.filter(({ file, room, target }) => {
      if (!target.startsWith('.')) return false;
      const landed = relative(root, resolve(root, dirname(file), target));
      return !landed.startsWith(`src/${room}/`) && !landed.startsWith('assets/') && room !== 'main';
    });
    expect(strays.map(say)).toEqual([]);
  });

  it('import only what the table allows', () => {
    const strays = imports.filter(({ room, target }) => {
      if (!target.startsWith('#') || room === 'main') return false;
      return !ROOMS[room]?.includes(target.slice(1)) && target !== `#${room}`;
    });
    expect(strays.map(say)).toEqual([]);
  });

  it('keep each guarded package in its own place', () => {
    const strays = imports.filter(({ file, target }) => {
      const owner = OWNERS[target.split('/')[0] ?? ''];
      return owner !== undefined && !file.startsWith(owner);
    });
    expect(strays.map(say)).toEqual([]);
  });

  it('that are pure take clock and chance as arguments', () => {
    const impure = PURE.flatMap((room) => filesUnder(join(root, 'src', room))).filter((file) =>
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)/.test(
        readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    expect(impure).toEqual([]);
  });
});
