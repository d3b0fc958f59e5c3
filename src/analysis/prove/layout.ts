/** A variable with few values, kept in a word of bits: what a situation must agree in to be the same one. */
export interface Field {
  readonly name: string;
  /** Its number among the fields. */
  readonly index: number;
  readonly word: number;
  readonly shift: number;
  /** All ones, as wide as the field. */
  readonly mask: number;
  /** The largest value: a count stops at what a guard can tell apart. */
  readonly most: number;
}

/** A number that is kept as a range, and which way is better for the customer and the scores. */
export interface Slot {
  readonly name: string;
  readonly index: number;
  readonly better: 1 | -1;
}

const WORD = 31;

/** Hands out fields and slots by name. All fields are wanted before `seal`; slots are named as they come up. */
export class Layout {
  readonly #wanted = new Map<string, number>();
  readonly #fields = new Map<string, Field>();
  readonly #slots = new Map<string, Slot>();
  readonly #lists = {
    fields: [] as Field[],
    slots: [] as Slot[],
    actFields: [] as Field[],
    actSlots: [] as number[],
  };
  #words = 0;

  /** Asks for a field that tells the values 0 to `most` apart; a later wish may widen it. */
  want(name: string, most: number): void {
    this.#wanted.set(name, Math.max(most, this.#wanted.get(name) ?? 1));
  }

  /** Gives every wanted field its place in the words. */
  seal(): void {
    let word = 0;
    let shift = 0;
    for (const [name, most] of this.#wanted) {
      const width = 32 - Math.clz32(most);
      if (shift + width > WORD) {
        word += 1;
        shift = 0;
      }
      const field = { name, index: this.#fields.size, word, shift, mask: 2 ** width - 1, most };
      this.#fields.set(name, field);
      this.#lists.fields.push(field);
      if (restartsWithAct(name)) this.#lists.actFields.push(field);
      shift += width;
    }
    this.#words = word + 1;
  }

  /** The field of this name; undefined where nothing asked for it, so that nothing can read it. */
  field(name: string): Field | undefined {
    return this.#fields.get(name);
  }

  /** The slot of this name, which the first to ask makes. */
  slot(name: string, better: 1 | -1): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known.index;
    const slot = { name, index: this.#slots.size, better };
    this.#slots.set(name, slot);
    this.#lists.slots.push(slot);
    if (restartsWithAct(name)) this.#lists.actSlots.push(slot.index);
    return slot.index;
  }

  get fields(): readonly Field[] {
    return this.#lists.fields;
  }

  get slots(): readonly Slot[] {
    return this.#lists.slots;
  }

  /** Fields that restart with each act. */
  get actFields(): readonly Field[] {
    return this.#lists.actFields;
  }

  /** Slots that restart with each act. */
  get actSlots(): readonly number[] {
    return this.#lists.actSlots;
  }

  get words(): number {
    return this.#words;
  }
}

export const readField = (bits: readonly number[], field: Field): number =>
  ((bits[field.word] as number) >>> field.shift) & field.mask;

/** Writes a value, stopping at the largest it can tell apart. */
export function writeField(bits: number[], field: Field, value: number): void {
  const kept = value > field.most ? field.most : value;
  bits[field.word] = ((bits[field.word] as number) & ~(field.mask << field.shift)) | (kept << field.shift);
}

/** Counters of an act, by the name of their field or slot. */
const restartsWithAct = (name: string): boolean =>
  name === 'last_miss' ||
  name === 'goodwill' ||
  name === 'beats' ||
  /^(tag|level|count|newest|older):/.test(name);
