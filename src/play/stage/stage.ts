import Phaser from 'phaser';
import { Runtime } from './runtime.ts';
import type { Stage, StageOptions } from './view.ts';

/** What the runtime is kept under in the scene's data. */
const KEY = 'runtime';

/** Starts Phaser in `parent` and hands out the stage. Rejects when it cannot start. */
export function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  return new Promise((resolve, reject) => {
    let game: Phaser.Game | undefined;
    const fail = (error: Error): void => {
      clearTimeout(late);
      game?.destroy(true);
      reject(error);
    };
    const late = setTimeout(() => fail(new Error('the stage did not start in time')), 10_000);
    try {
      game = new Phaser.Game({
        // `?stage=canvas` helps where there is no graphics card, such as in tests.
        type: asked('canvas') ? Phaser.CANVAS : Phaser.AUTO,
        parent,
        width: 16,
        height: 16,
        backgroundColor: '#2b2420',
        scale: { mode: Phaser.Scale.NONE },
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        disableContextMenu: false,
        autoFocus: false,
        powerPreference: 'low-power',
        scene: {
          create(this: Phaser.Scene) {
            clearTimeout(late);
            const runtime = new Runtime(this, parent, options);
            this.data.set(KEY, runtime);
            resolve(runtime);
          },
          update(this: Phaser.Scene, _time: number, delta: number) {
            (this.data.get(KEY) as Runtime | undefined)?.update(delta);
          },
        },
      });
    } catch (cause) {
      fail(new Error('the stage cannot start here', { cause }));
    }
  });
}

const asked = (renderer: string): boolean => new URLSearchParams(location.search).get('stage') === renderer;
