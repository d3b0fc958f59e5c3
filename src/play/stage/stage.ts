import { AUTO, CANVAS, phaser } from 'virtual:phaser';
import type Phaser from 'phaser';
import { fetchPlace } from './larder.ts';
import { flood, WHITE } from './raster.ts';
import { Runtime } from './runtime.ts';
import type { Stage, StageOptions } from './view.ts';

/** Starts Phaser in `parent` and hands out the stage. Rejects when it cannot start. */
export function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  return new Promise((resolve, reject) => {
    if (!document.createElement('canvas').getContext('2d')) throw new Error('there is no canvas to paint on');
    let game: Phaser.Game | undefined;
    let runtime: Runtime | undefined;
    const fail = (error: Error): void => {
      clearTimeout(late);
      game?.destroy(true);
      reject(error);
    };
    const late = setTimeout(() => fail(new Error('the stage did not start in time')), 10_000);
    const { first } = options;
    if (first) void fetchPlace(first.place, first.light);
    try {
      const Game = phaser();
      const type = renderer();
      game = new Game({
        type,
        // What lies behind everybody stands under the canvas.
        transparent: type === CANVAS,
        parent,
        width: 16,
        height: 16,
        backgroundColor: '#2b2420',
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        disableContextMenu: false,
        autoFocus: false,
        powerPreference: 'low-power',
        // Upright pictures have no edges to smooth.
        antialiasGL: false,
        // Few and big pictures: choosing between many textures costs more than drawing them one after another.
        maxTextures: 1,
        fps: { smoothStep: false },
        // Phaser would wait for its own pictures to be read.
        images: { default: null, missing: null, white: null },
        scene: {
          create(this: Phaser.Scene) {
            clearTimeout(late);
            runtime = new Runtime(this, parent, options);
            resolve(runtime);
          },
          update(_time: number, delta: number) {
            runtime?.update(delta);
          },
        },
      });
      putOwn(game.textures);
      // Before there is something to be seen no frame is drawn.
      game.loop.sleep();
    } catch (cause) {
      fail(new Error('the stage cannot start here', { cause }));
    }
  });
}

/** Puts pictures where Phaser looks for its own, a clear one and a white one, and has it go on. */
function putOwn(textures: Phaser.Textures.TextureManager): void {
  for (const name of ['__DEFAULT', '__WHITE']) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    if (name === '__WHITE') flood(canvas, WHITE);
    textures.addCanvas(name, canvas);
  }
  textures.emit('ready');
}

/** Graphics cards that the processor plays: painting on a canvas takes it a fifth of the time. */
const PLAYED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The quicker renderer of this machine; the address can ask for either, as in `?stage=webgl`. */
function renderer(): number {
  const asked = new URLSearchParams(location.search).get('stage');
  if (asked === 'canvas' || asked === 'webgl') return asked === 'canvas' ? CANVAS : AUTO;
  const card = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!card) return CANVAS;
  const info = card.getExtension('WEBGL_debug_renderer_info');
  const name = String(card.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : card.RENDERER));
  card.getExtension('WEBGL_lose_context')?.loseContext();
  return PLAYED.test(name) ? CANVAS : AUTO;
}
