import type Phaser from 'phaser';
import { type CounterView, layOut } from './counter.ts';
import { DEPTH } from './depth.ts';
import { type Drawings, isProp, propName } from './drawings.ts';
import type { Lighting } from './lighting.ts';
import { Piece } from './piece.ts';
import { propArt } from './props.ts';
import { drawing } from './raster.ts';

/** The things on the counter of a place: they come, make room for one another, and go. */
export class CounterProps {
  readonly #scene: Phaser.Scene;
  readonly #drawings: Drawings;
  readonly #lighting: Lighting;
  #laid: readonly string[] = [];

  /** They hang among the `drawings` of the place. */
  constructor(scene: Phaser.Scene, drawings: Drawings, lighting: Lighting) {
    this.#scene = scene;
    this.#drawings = drawings;
    this.#lighting = lighting;
  }

  /**
   * Lays things on the counter, as far as it is in the picture, and tells when they lie there; things that are laid
   * meanwhile take their place.
   */
  async lay(ids: readonly string[], view: CounterView, density: number, laid: () => void): Promise<void> {
    const wanted = ids.filter(propArt);
    this.#laid = wanted;
    const vectors = new Map<string, HTMLImageElement>();
    await Promise.all(
      wanted.map(async (id) => {
        const vector = await drawing(propArt(id)?.url ?? '');
        if (vector) vectors.set(id, vector);
      }),
    );
    if (this.#laid !== wanted) return;
    for (const [id, vector] of vectors) this.#put(id, vector, density);
    this.arrange(view);
    laid();
  }

  #put(id: string, vector: HTMLImageElement, density: number): void {
    const name = propName(id);
    const art = propArt(id);
    if (!art || this.#drawings.get(name)) return;
    const { width, height } = art;
    const spread = { width, height, depth: DEPTH.prop };
    const piece = new Piece(this.#scene, vector, spread, density, this.#lighting.dyeOf(name));
    piece.image.setAlpha(0).setOrigin(0.5, 1);
    this.#drawings.put(name, piece);
  }

  /** Moves them, and the counter below them, to where they can be seen; what is not to lie there fades away. */
  arrange(view: CounterView): void {
    const { props, slide } = layOut(this.#laid, view);
    this.#drawings.get('front')?.moveTo({ x: slide, y: 0, size: 1 });
    const places = new Map(props.map((laid, i) => [propName(laid.id), { ...laid, i }]));
    for (const [name, piece] of this.#drawings) {
      if (!isProp(name)) continue;
      const laid = places.get(name);
      piece.show(laid !== undefined);
      if (!laid) continue;
      piece.moveTo({ x: laid.x, y: laid.y, size: laid.size });
      piece.image.setDepth(DEPTH.prop + laid.i * 0.1);
    }
  }

  /** Nothing is to lie there any more, nor to come. */
  clear(): void {
    this.#laid = [];
  }
}
