import type { DoorMoves } from './view.ts';

type Move = keyof DoorMoves;

/** Where nobody comes or goes by a door nobody waits for it. */
export const AT_ONCE: DoorMoves = { opens: Promise.resolve(), shuts: Promise.resolve() };

/** Tells those who wait for it when the door opens, and when it has shut. */
export class Latch {
  readonly #waiting: Readonly<Record<Move, (() => void)[]>> = { opens: [], shuts: [] };

  /** What the door does once everybody is on the way. */
  once(setOut: Promise<unknown>): DoorMoves {
    const next = (move: Move) =>
      setOut.then(() => new Promise<void>((tell) => this.#waiting[move].push(tell)));
    return { opens: next('opens'), shuts: next('shuts') };
  }

  /** Sees how it is just now: whether somebody is still to go through, and whether it is shut. */
  see(isWanted: boolean, isShut: boolean): void {
    if (!isWanted || !isShut) this.#tell('opens');
    if (!isWanted && isShut) this.#tell('shuts');
  }

  #tell(move: Move): void {
    for (const tell of this.#waiting[move].splice(0)) tell();
  }
}
