/** A page with nothing but the game's own cut of Phaser and one picture: the soonest that a stage can be seen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { phaser } from '../build/phaser.ts';
import { readFolder } from './static-server.ts';

const SOURCE = 'dist/bench-bare-source';
const OUT = 'dist/bench-bare';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare stage</title>
<style>body{margin:0}</style><div id="stage"></div><script type="module" src="./main.js"></script></html>`;

const SCRIPT = `import { AUTO, phaser } from 'virtual:phaser';
const Game = phaser();
new Game({
  type: AUTO, parent: 'stage', width: 1280, height: 800, banner: false, audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  scene: {
    create() {
      const square = document.createElement('canvas');
      square.width = square.height = 200;
      square.getContext('2d').fillRect(0, 0, 200, 200);
      this.textures.addCanvas('square', square);
      this.add.image(400, 300, 'square');
      requestAnimationFrame(() => setTimeout(() => {
        window.marks = { stage: performance.now() };
        window.tellStage('');
      }));
    },
  },
});
`;

/** Builds the page and returns its files by their addresses, under `/bare/`. */
export async function buildBareStage(): Promise<ReadonlyMap<string, Buffer>> {
  mkdirSync(SOURCE, { recursive: true });
  writeFileSync(`${SOURCE}/index.html`, PAGE);
  writeFileSync(`${SOURCE}/main.js`, SCRIPT);
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'error',
    plugins: [phaser()],
    build: { outDir: `../../${OUT}`, emptyOutDir: true, target: 'es2023' },
  });
  return new Map([...readFolder(OUT)].map(([path, content]) => [`/bare${path}`, content]));
}
