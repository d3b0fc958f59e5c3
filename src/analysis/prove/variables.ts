import type { Field, Layout } from './layout.ts';

/** Slots are given by their index, fields as they are. */
type Variable = Field | number;

/** A set of the fields and slots of a layout. */
export class Variables {
  readonly #fields: number;
  readonly #words: Uint32Array;

  constructor(layout: Layout, from?: Variables) {
    this.#fields = layout.fields.length;
    const size = ((this.#fields + layout.slots.length) >>> 5) + 1;
    this.#words = from === undefined ? new Uint32Array(size) : from.#words.slice();
  }

  has(it: Variable): boolean {
    const at = this.#at(it);
    return ((this.#words[at >>> 5] as number) & (1 << (at & 31))) !== 0;
  }

  add(it: Variable): void {
    const at = this.#at(it);
    this.#words[at >>> 5] = (this.#words[at >>> 5] as number) | (1 << (at & 31));
  }

  delete(it: Variable): void {
    const at = this.#at(it);
    this.#words[at >>> 5] = (this.#words[at >>> 5] as number) & ~(1 << (at & 31));
  }

  /** Adds all of another set; whether that added anything. */
  addAll(other: Variables): boolean {
    let grew = false;
    for (let word = 0; word < this.#words.length; word += 1) {
      const before = this.#words[word] as number;
      const after = (before | (other.#words[word] as number)) >>> 0;
      if (after === before) continue;
      this.#words[word] = after;
      grew = true;
    }
    return grew;
  }

  #at = (it: Variable): number => (typeof it === 'number' ? this.#fields + it : it.index);
}
