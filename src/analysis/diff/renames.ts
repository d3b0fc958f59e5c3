import type { Kind } from './parts.ts';

/** Which kind of id each field names. Of lists and conditions the same key holds. */
const NAMES: Readonly<Record<string, Kind>> = {
  ...named('node', ['next', 'visited', 'entering', 'after', 'at', 'turn', 'first']),
  ...named('fact', ['fact', 'learns', 'opens']),
  ...named('option', ['offered', 'offers', 'breaks']),
  ...named('promise', ['promised', 'promises', 'keeps', 'forgets']),
  ...named('need', ['covers']),
  ...named('act', ['act', 'acts']),
  ...named('person', ['who', 'role', 'bends', 'customer', 'people']),
  ...named('choice', ['path', 'onTimeout', 'better']),
  ...named('principle', ['principle']),
};

function named(kind: Kind, fields: readonly string[]): Record<string, Kind> {
  return Object.fromEntries(fields.map((field) => [field, kind]));
}

/** First words of the line ids that name a part by its id; other lines begin with their node. */
const SECTIONS: readonly Kind[] = [
  'person',
  'fact',
  'need',
  'option',
  'touchpoint',
  'act',
  'promise',
  'lens',
  'watch',
  'ending',
  'principle',
  'override',
];

/** The new ids of what was renamed. */
export class Renames {
  readonly #ids = new Map<string, string>();

  add(kind: Kind, old: string, now: string): void {
    this.#ids.set(`${kind} ${old}`, now);
  }

  /** What an id is called now; itself where it was not renamed. */
  idNow(kind: Kind, id: string): string {
    const renamed = this.#ids.get(`${kind} ${id}`);
    if (renamed !== undefined || kind !== 'choice') return renamed ?? id;
    const [node = '', choice] = id.split('.');
    return `${this.idNow('node', node)}.${choice}`;
  }

  /** The value of a field with every id in it as it is called now; `node` is where it stands. */
  rewrite(value: unknown, field: string, node: string): unknown {
    if (Array.isArray(value)) return value.map((it) => this.rewrite(it, field, node));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, it]) => [
          isRecordOfIds(field) ? this.#id(field, key, node) : key,
          this.rewrite(it, key === 'is' ? field : key, node),
        ]),
      );
    return typeof value === 'string' ? this.#id(field, value, node) : value;
  }

  /** The id of a line, as it is called now: the parts of line ids are the author’s ids. */
  lineNow(line: string): string {
    const [first = '', second, ...rest] = line.split('.');
    if (second === undefined) return line;
    const kind = SECTIONS.find((section) => section === first);
    if (kind === undefined) return [this.idNow('choice', `${first}.${second}`), ...rest].join('.');
    return [first, this.idNow(kind === 'lens' ? 'node' : kind, second), ...rest].join('.');
  }

  #id(field: string, id: string, node: string): string {
    const kind = NAMES[field];
    if (kind === undefined) return id;
    if (kind !== 'choice' || field === 'path') return this.idNow(kind, id);
    const now = this.idNow('choice', `${node}.${id}`);
    return now.slice(now.indexOf('.') + 1);
  }
}

const isRecordOfIds = (field: string): boolean => field === 'covers' || field === 'people';
