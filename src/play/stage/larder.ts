import type { StageAhead } from '../stage-ahead.ts';
import { drawingsOf } from './place-art.ts';
import { PLACES, placeArt } from './places.ts';
import { propArt } from './props.ts';
import { drawing } from './raster.ts';
import type { Light } from './view.ts';

/** Asks for all drawings that a place needs at an hour. */
export async function fetchPlace(place: string, light: Light): Promise<void> {
  await Promise.all(drawingsOf(placeArt(place), [light]).map((url) => drawing(url)));
}

const whenIdle = (then: () => void): void => {
  // Safari has no idle time to give.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 4000 });
  else setTimeout(then, 600);
};

/** Fetches drawings before they are needed, one after another and only while there is nothing else to do. */
export class Larder {
  readonly #had = new Set<string>();
  #wanted: string[] = [];
  #busy = false;

  /** Asks for what may be shown next; what was asked for before and has not come yet is forgotten. */
  order({ places, props }: StageAhead): void {
    const urls = [
      ...places
        .filter(({ place }) => place in PLACES)
        .flatMap(({ place, lights }) => drawingsOf(placeArt(place), lights)),
      ...props.flatMap((id) => propArt(id)?.url ?? []),
    ];
    this.#wanted = [...new Set(urls)].filter((url) => !this.#had.has(url));
    if (!this.#busy) this.#next();
  }

  close(): void {
    this.#wanted = [];
  }

  #next(): void {
    const url = this.#wanted.shift();
    this.#busy = url !== undefined;
    if (url === undefined) return;
    this.#had.add(url);
    whenIdle(() => void drawing(url, 'low').then(() => this.#next()));
  }
}
