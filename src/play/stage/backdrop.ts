import type Phaser from 'phaser';

type Image = Phaser.GameObjects.Image;

/**
 * Several pictures that lie still over one another, drawn as one: a canvas that the processor draws takes its time
 * for each of them. Only for the canvas renderer.
 */
export class Backdrop {
  readonly #scene: Phaser.Scene;
  readonly #canvas = document.createElement('canvas');
  #image: Image | undefined;
  #made = '';

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Stands in for pictures, far to near, of which the first is the largest and upright; or lets them be seen. */
  show(pictures: readonly Image[], isStill: boolean): void {
    const [first] = pictures;
    const wanted = isStill && first ? pictures.map(print).join() : '';
    if (wanted === this.#made) return;
    this.#made = wanted;
    for (const picture of pictures) picture.setVisible(!wanted);
    this.#image?.setVisible(wanted !== '');
    if (wanted && first) this.#paint(first, pictures);
  }

  #paint(first: Image, pictures: readonly Image[]): void {
    const { width, height } = first.frame;
    Object.assign(this.#canvas, { width, height });
    const on = this.#canvas.getContext('2d', { alpha: false });
    if (!on) return;
    for (const {
      frame,
      x,
      y,
      scaleX,
      scaleY,
      displayOriginX,
      displayOriginY,
      alpha,
      blendMode,
    } of pictures) {
      on.setTransform(
        1 / first.scaleX,
        0,
        0,
        1 / first.scaleY,
        -first.x / first.scaleX,
        -first.y / first.scaleY,
      );
      on.transform(scaleX, 0, 0, scaleY, x, y);
      on.globalAlpha = alpha;
      on.globalCompositeOperation = blendMode === ADD ? 'lighter' : 'source-over';
      on.drawImage(frame.source.image as CanvasImageSource, -displayOriginX, -displayOriginY);
    }
    this.#image?.destroy();
    if (this.#scene.textures.exists(KEY)) this.#scene.textures.remove(KEY);
    this.#scene.textures.addCanvas(KEY, this.#canvas);
    this.#image = this.#scene.add
      .image(first.x, first.y, KEY)
      .setOrigin(0, 0)
      .setScale(first.scaleX, first.scaleY)
      .setDepth(first.depth);
  }
}

const KEY = 'backdrop';
/** Phaser's number of the blend mode by which light is added. */
const ADD = 1;

/** Everything by which a picture would look different. */
function print({ texture, x, y, scaleX, scaleY, alpha }: Image): string {
  return `${texture.key} ${x} ${y} ${scaleX} ${scaleY} ${alpha}`;
}
