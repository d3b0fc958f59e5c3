/** What a file declares and what it names: found in one walk, read by the checks. */
import type { Place } from './place.ts';
import { PRINCIPLES } from './principles.ts';
import { END } from './vocabulary.ts';

/** What an id can stand for. */
export type Kind =
  | 'act'
  | 'node'
  | 'choice'
  | 'person'
  | 'fact'
  | 'need'
  | 'option'
  | 'promise'
  | 'flag'
  | 'touchpoint'
  | 'ending'
  | 'line'
  | 'watch run'
  | 'principle'
  | 'policy variant'
  | 'manager variant'
  | 'lens'
  | 'override'
  | 'bend';

/** An id that stands somewhere: declared there, or named there. */
export interface Mention {
  readonly kind: Kind;
  readonly id: string;
  readonly place: Place;
  /** Within what the id is unique: the path of a node, act or ending; empty for the whole file. */
  readonly scope: string;
  /** `asks` in a condition, `sets` where a choice brings it about, `names` elsewhere. */
  readonly how: 'declares' | 'names' | 'asks' | 'sets';
}

/** All ids of a file, declared and named, in its order. */
export class Catalogue {
  readonly root: Place;
  readonly mentions: readonly Mention[];
  readonly #declared = new Map<string, Mention>();
  readonly #candidates = new Map<string, string[]>();

  constructor(root: Place) {
    this.root = root;
    this.mentions = [...root.walk()].flatMap(mentionsAt);
    for (const mention of this.of('declares')) {
      const key = keyOf(mention);
      if (!this.#declared.has(key)) this.#declared.set(key, mention);
    }
  }

  of(how: Mention['how'], kind?: Kind): Mention[] {
    return this.mentions.filter((each) => each.how === how && (kind === undefined || each.kind === kind));
  }

  /** The first declaration of an id. */
  declared(kind: Kind, id: string, scope = ''): Mention | undefined {
    return this.#declared.get(keyOf({ kind, id, scope }));
  }

  /** Whether an id is declared in this file or given by the format. */
  knows({ kind, id, scope }: Pick<Mention, 'kind' | 'id' | 'scope'>): boolean {
    return this.declared(kind, id, scope) !== undefined || given(kind).includes(id);
  }

  /** All ids that could have been meant. */
  candidates(kind: Kind, scope: string): string[] {
    const key = keyOf({ kind, id: '', scope });
    let ids = this.#candidates.get(key);
    if (!ids) {
      const own = this.of('declares', kind).filter((each) => each.scope === scope);
      ids = [...own.map(({ id }) => id), ...given(kind)];
      this.#candidates.set(key, ids);
    }
    return ids;
  }

  list(name: string): Place[] {
    return this.root.list(name);
  }
}

const keyOf = ({ kind, id, scope }: Pick<Mention, 'kind' | 'id' | 'scope'>): string =>
  `${kind} ${scope} ${id}`;

// `you` is the trainee; END, the house principles and the flag `lied` need no declaration either.
function given(kind: Kind): string[] {
  if (kind === 'node') return [END];
  if (kind === 'person') return ['you'];
  return kind === 'principle' ? PRINCIPLES.map(({ id }) => id) : [];
}

const NODE = 'nodes[]';
const CHOICE = 'nodes[].choices[]';

const DECLARATIONS: Readonly<Record<string, { kind: Kind; scope?: string }>> = {
  'customer.id': { kind: 'person' },
  'others[].id': { kind: 'person' },
  'facts[].id': { kind: 'fact' },
  'needs[].id': { kind: 'need' },
  'options[].id': { kind: 'option' },
  'touchpoints[].id': { kind: 'touchpoint' },
  'acts[].id': { kind: 'act' },
  'acts[].opening[].id': { kind: 'line', scope: 'acts[]' },
  'nodes[].id': { kind: 'node' },
  'nodes[].choices[].id': { kind: 'choice', scope: NODE },
  'promises[].id': { kind: 'promise' },
  'watch[].id': { kind: 'watch run' },
  'endings[].id': { kind: 'ending' },
  'endings[].seen[].id': { kind: 'line', scope: 'endings[]' },
  'principles[].id': { kind: 'principle' },
  'variants.policy[]': { kind: 'policy variant' },
  'variants.manager[]': { kind: 'manager variant' },
  'lenses[].at': { kind: 'lens' },
  'overrides[].tag': { kind: 'override' },
  'policy.bends[].who': { kind: 'bend' },
};

interface Use {
  readonly kind: Kind;
  readonly how: Mention['how'];
  readonly scope?: string;
}

const USES: Readonly<Record<string, Use>> = {
  'policy.bends[].who': { kind: 'person', how: 'names' },
  'options[].updates[].entering': { kind: 'node', how: 'names' },
  'touchpoints[].after': { kind: 'node', how: 'names' },
  'touchpoints[].entering[]': { kind: 'node', how: 'names' },
  'lenses[].at': { kind: 'node', how: 'names' },
  'watch[].turn': { kind: 'node', how: 'names' },
  'acts[].opening[].who': { kind: 'person', how: 'names' },
  'endings[].seen[].who': { kind: 'person', how: 'names' },
  [`${NODE}.act`]: { kind: 'act', how: 'names' },
  [`${NODE}.who`]: { kind: 'person', how: 'names' },
  [`${NODE}.role`]: { kind: 'person', how: 'names' },
  [`${NODE}.clock.onTimeout`]: { kind: 'choice', how: 'names', scope: NODE },
  [`${CHOICE}.next[]`]: { kind: 'node', how: 'names' },
  [`${CHOICE}.learns[]`]: { kind: 'fact', how: 'sets' },
  [`${CHOICE}.offers[]`]: { kind: 'option', how: 'sets' },
  [`${CHOICE}.breaks[]`]: { kind: 'option', how: 'asks' },
  [`${CHOICE}.sets[]`]: { kind: 'flag', how: 'sets' },
  [`${CHOICE}.promises[]`]: { kind: 'promise', how: 'sets' },
  [`${CHOICE}.keeps[]`]: { kind: 'promise', how: 'asks' },
  [`${CHOICE}.forgets[]`]: { kind: 'promise', how: 'asks' },
  [`${CHOICE}.note.better`]: { kind: 'choice', how: 'names', scope: NODE },
  [`${CHOICE}.note.principle`]: { kind: 'principle', how: 'names' },
  '?.fact': { kind: 'fact', how: 'asks' },
  '?.flag': { kind: 'flag', how: 'asks' },
  '?.visited': { kind: 'node', how: 'names' },
  '?.offered': { kind: 'option', how: 'asks' },
  '?.promised': { kind: 'promise', how: 'asks' },
  '?.policy': { kind: 'policy variant', how: 'names' },
  '?.manager': { kind: 'manager variant', how: 'names' },
};
const LENS_OPENS = /^lenses\[\]\.lens\.\w+\.opens$/;
const STAGE_PEOPLE = /\.stage\.people$/;

function mentionsAt(place: Place): Mention[] {
  const { pattern } = place;
  if (pattern === 'options[].covers') return keys(place, 'need');
  if (STAGE_PEOPLE.test(pattern)) return keys(place, 'person');
  const id = place.value;
  // What was promised in another scenario is that scenario's affair.
  if (typeof id !== 'string' || (pattern === '?.promised' && place.parent?.has('earlier'))) return [];
  const found: Mention[] = [];
  const declared = DECLARATIONS[pattern];
  const use = LENS_OPENS.test(pattern) ? ({ kind: 'fact', how: 'asks' } as const) : USES[pattern];
  if (declared)
    found.push({ ...declared, id, place, how: 'declares', scope: scopeOf(place, declared.scope) });
  if (use) found.push({ ...use, id, place, scope: scopeOf(place, (use as Use).scope) });
  return found;
}

const scopeOf = (place: Place, pattern?: string): string =>
  pattern === undefined ? '' : (place.within(pattern)?.path.join('.') ?? '');

const keys = (place: Place, kind: Kind): Mention[] =>
  place.fields().map((field) => ({ kind, id: field.name, place: field, scope: '', how: 'names' }));
