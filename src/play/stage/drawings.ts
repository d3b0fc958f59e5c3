import type { Piece } from './piece.ts';
import type { Pause } from './spare.ts';

/** The names of the drawing of an hour, which is laid over the back, and of a thing on the counter. */
export const overlayName = (url: string): string => `over:${url}`;
export const propName = (id: string): string => `prop:${id}`;

export const isOverlay = (name: string): boolean => name.startsWith('over:');
export const isProp = (name: string): boolean => name.startsWith('prop:');

/** It lies behind everybody. */
export const isBehind = (name: string): boolean => name === 'back' || isOverlay(name);

/** The drawings of a place and of the things on its counter, by name: `back`, `front`, `over:…` and `prop:…`. */
export class Drawings {
  readonly #pieces = new Map<string, Piece>();
  #lift = 0;

  /** How far the counter and all that lies on it ride up, in world units. */
  get lift(): number {
    return this.#lift;
  }

  get moving(): boolean {
    return [...this.#pieces.values()].some((piece) => piece.moving);
  }

  /** Those that lie behind everybody, far to near. */
  get behind(): readonly Piece[] {
    return [...this.#pieces].filter(([name]) => isBehind(name)).map(([, piece]) => piece);
  }

  get(name: string): Piece | undefined {
    return this.#pieces.get(name);
  }

  [Symbol.iterator](): IterableIterator<[string, Piece]> {
    return this.#pieces.entries();
  }

  put(name: string, piece: Piece): void {
    this.#pieces.set(name, piece);
    piece.step(0, this.#riseOf(name));
  }

  /** The counter and all that lies on it ride up so far. */
  raise(units: number): void {
    this.#lift = units;
    for (const [name, piece] of this.#pieces) piece.step(0, this.#riseOf(name));
  }

  /** Moves them on, each in its tint, 0xRRGGBB; those that have faded away are taken down. */
  step(ms: number, tintOf: (name: string) => number): void {
    for (const [name, piece] of this.#pieces) {
      piece.step(ms, this.#riseOf(name));
      piece.image.setTint(tintOf(name));
      if (piece.gone) this.#remove(name, piece);
    }
  }

  /** Draws those that lie behind everybody as they are seen just now; `on` is in world units. */
  drawBehind(on: CanvasRenderingContext2D): void {
    for (const { image } of this.behind) {
      on.globalAlpha = image.alpha;
      const picture = image.texture.getSourceImage() as HTMLCanvasElement;
      on.drawImage(picture, 0, 0, image.displayWidth, image.displayHeight);
    }
  }

  /** What is clear of a drawing is not drawn. */
  trim(): void {
    for (const piece of this.#pieces.values()) piece.trim();
  }

  /**
   * Draws all of them for so many pixels a world unit and in the light of `dyeOf`, where that makes a visible
   * difference. Resolves with how to show that, or with nothing.
   */
  async fit(
    density: number,
    dyeOf: (name: string) => number,
    pause: Pause,
  ): Promise<(() => void) | undefined> {
    const all = await Promise.all(
      [...this.#pieces].map(([name, piece]) => piece.fit(density, dyeOf(name), pause)),
    );
    const made = all.filter((show) => show !== undefined);
    if (made.length === 0) return undefined;
    return () => {
      for (const show of made) show();
      this.trim();
    };
  }

  clear(): void {
    for (const [name, piece] of this.#pieces) this.#remove(name, piece);
  }

  #remove(name: string, piece: Piece): void {
    piece.destroy();
    this.#pieces.delete(name);
  }

  #riseOf(name: string): number {
    return name === 'front' || isProp(name) ? this.#lift : 0;
  }
}
