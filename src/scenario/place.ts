/**
 * A place in an author's file: a node of the YAML tree that knows where it stands, what it is called and
 * which field of the format it is. Checks read the tree through it and not the typed scenario, so that they
 * report everything even where the shape is wrong, and always know where.
 */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Offsets in the source: from, and up to. */
export type Span = readonly [number, number];

const CONDITION_FIELDS = new Set(['if', 'when', 'needs', 'viable', 'momentOfTruth', 'not']);
const LIST_NAMES = ['id', 'at', 'tag', 'who'];

export class Place {
  readonly node: unknown;
  readonly parent: Place | undefined;
  /** The ids that lead here, such as `nodes`, `card`, `choices`, `flat_no`; a thing without id has its number. */
  readonly path: readonly string[];
  /**
   * The field of the format: `nodes[].choices[].next[]`. Variants (`if`/`is`) and `otherwise` are seen
   * through, and a condition is `?` wherever it stands.
   */
  readonly pattern: string;
  /** Where the field's name stands, if it has one. */
  readonly keyAt: Span | undefined;
  // Children are made once, so that big files stay quick and a place is always the same object.
  #fields: Map<string, Place> | undefined;
  #items: Place[] | undefined;

  constructor(node: unknown, parent?: Place, name = '', pattern = '', keyAt?: Span) {
    this.node = node;
    this.parent = parent;
    this.path = parent ? [...parent.path, name] : [];
    this.pattern = pattern;
    this.keyAt = keyAt;
  }

  /** Where it stands; of a map only its first field, which is enough to point at. */
  get at(): Span {
    const node = this.node as Node | null;
    const range = node?.range;
    if (!range) return this.keyAt ?? this.parent?.at ?? [0, 0];
    if (!isMap(node) && !isSeq(node)) return [range[0], range[1]];
    const first = isMap(node)
      ? (node.items[0]?.key as Node | undefined)
      : (node.items[0] as Node | undefined);
    return [range[0], first?.range?.[1] ?? range[1]];
  }

  get name(): string {
    return this.path.at(-1) ?? '';
  }

  /** The value of a scalar; undefined for maps and lists. */
  get value(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  fields(): Place[] {
    return [...this.#fieldsByName().values()];
  }

  field(name: string): Place | undefined {
    return this.#fieldsByName().get(name);
  }

  has(name: string): boolean {
    return this.field(name) !== undefined;
  }

  items(): Place[] {
    this.#items ??= isSeq(this.node)
      ? this.node.items.map(
          (item, index) => new Place(item, this, itemName(item, index), itemPattern(this.pattern)),
        )
      : [];
    return this.#items;
  }

  list(name: string): Place[] {
    return this.field(name)?.items() ?? [];
  }

  text(name: string): string | undefined {
    const value = this.field(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  /** The nearest place around this one, or itself, that is of a pattern. */
  within(pattern: string): Place | undefined {
    return this.pattern === pattern ? this : this.parent?.within(pattern);
  }

  /** What a path of keys and list indices leads to, as far as the file goes. */
  follow(path: readonly PropertyKey[]): { place: Place; rest: readonly PropertyKey[] } {
    let place: Place = this;
    for (const [index, key] of path.entries()) {
      const next = typeof key === 'number' ? place.items()[key] : place.field(String(key));
      if (!next) return { place, rest: path.slice(index) };
      place = next;
    }
    return { place, rest: [] };
  }

  /** This place and all below it, in the order of the file. */
  *walk(): Generator<Place> {
    yield this;
    for (const child of this.isMap ? this.fields() : this.items()) yield* child.walk();
  }

  #fieldsByName(): Map<string, Place> {
    this.#fields ??= new Map(
      isMap(this.node) ? this.node.items.map((pair) => [keyText(pair.key), this.#child(pair)]) : [],
    );
    return this.#fields;
  }

  #child({ key, value }: Pair): Place {
    const name = keyText(key);
    const range = (key as Node | null)?.range;
    const pattern = fieldPattern(this.pattern, name, isMap(value));
    return new Place(value, this, name, pattern, range ? [range[0], range[1]] : undefined);
  }
}

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

function itemName(item: unknown, index: number): string {
  if (isMap(item))
    for (const key of LIST_NAMES) {
      const name = item.get(key);
      if (typeof name === 'string' && /^[a-z]/.test(name)) return name;
    }
  return String(index + 1);
}

const itemPattern = (pattern: string): string => (pattern.startsWith('?') ? '?' : `${pattern}[]`);

function fieldPattern(pattern: string, name: string, isMapValue: boolean): string {
  if (name === 'is' || name === 'otherwise') return pattern;
  if (pattern !== '' && isMapValue && CONDITION_FIELDS.has(name)) return '?';
  return pattern === '' ? name : `${pattern}.${name}`;
}
