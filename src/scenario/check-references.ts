/** Ids: declared once, declared at all, used, and brought about before they are asked about. */
import type { Catalogue, Kind, Mention } from './catalogue.ts';
import type { Report } from './check.ts';
import { SECTION_WORDS } from './lines.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { PRINCIPLES } from './principles.ts';

export function checkReferences(catalogue: Catalogue, report: Report): void {
  for (const mention of catalogue.mentions) {
    if (mention.how === 'declares') checkDeclaration(mention, catalogue, report);
    else if (mention.kind !== 'flag' && !catalogue.knows(mention)) reportUnknown(mention, catalogue, report);
  }
  checkSet(catalogue, report);
  checkUsed(catalogue, report);
  for (const watch of catalogue.list('watch')) checkWatch(watch, catalogue, report);
  for (const note of notes(catalogue)) {
    const better = note.field('better');
    if (better && note.parent && better.value === note.parent.text('id'))
      report('better-is-itself', note.parent, {}, better.at);
  }
}

// Where the place is an id, its owner is what the sentence is about.
const owner = (place: Place): Place => place.parent ?? place;

function reportUnknown(mention: Mention, catalogue: Catalogue, report: Report): void {
  const { kind, id, scope, place } = mention;
  const suggestion = nearest(id, catalogue.candidates(kind, scope));
  const isKey = place.keyAt && place.value !== id;
  report(
    'unknown-id',
    isKey ? owner(place) : place,
    { kind, found: id, ...(suggestion && { suggestion }) },
    isKey ? place.keyAt : place.at,
  );
}

// Words that line ids and the engine use for themselves.
const RESERVED: Partial<Record<Kind, readonly string[]>> = {
  node: SECTION_WORDS,
  choice: ['line', 'cue', 'hint', 'predict'],
  line: ['title', 'adjust'],
  person: ['you'],
  principle: PRINCIPLES.map(({ id }) => id),
};

function checkDeclaration(mention: Mention, catalogue: Catalogue, report: Report): void {
  const { kind, id, scope, place } = mention;
  if (catalogue.declared(kind, id, scope) !== mention)
    report('duplicate-id', owner(place), { kind, found: id }, place.at);
  if (RESERVED[kind]?.includes(id)) report('reserved-id', owner(place), { kind, found: id }, place.at);
}

const VERBS: Partial<Record<Kind, string>> = {
  fact: 'brings to light',
  option: 'offers',
  promise: 'makes',
  flag: 'sets',
};

function checkSet(catalogue: Catalogue, report: Report): void {
  const set = new Set(catalogue.of('sets').map(({ kind, id }) => `${kind} ${id}`));
  for (const { kind, id, place, scope } of catalogue.of('asks')) {
    const declared = catalogue.declared(kind, id, scope)?.place.parent;
    const isGiven = declared?.has('known') || declared?.has('from');
    // An id that is not declared has its own complaint.
    const isOurs = kind === 'flag' || declared !== undefined;
    if (isOurs && !isGiven && !set.has(`${kind} ${id}`))
      report('never-set', owner(place), { kind, found: id, verb: VERBS[kind] ?? 'sets' }, place.at);
  }
}

// Acts, nodes, choices, endings and the like are used by standing there; whether they are reached is for the
// analysis of the whole graph.
const MUST_BE_USED: readonly Kind[] = [
  'fact',
  'need',
  'option',
  'promise',
  'person',
  'principle',
  'policy variant',
  'manager variant',
];

function checkUsed(catalogue: Catalogue, report: Report): void {
  const used = new Set<string>();
  for (const { kind, id, how } of catalogue.mentions) if (how !== 'declares') used.add(`${kind} ${id}`);
  for (const { kind, id, place } of catalogue.of('declares')) {
    const isExempt = place.pattern === 'customer.id' || place.parent?.has('known') || isDefaultVariant(place);
    if (MUST_BE_USED.includes(kind) && !isExempt && !used.has(`${kind} ${id}`))
      report('never-used', owner(place), { kind, found: id }, place.at);
  }
  // `lied` is the engine's own: setting it is its use.
  const asked = new Set(['lied', ...catalogue.of('asks', 'flag').map(({ id }) => id)]);
  for (const { id, place } of catalogue.of('sets', 'flag')) {
    if (!asked.has(id)) report('never-used', owner(place), { kind: 'flag', found: id }, place.at);
    asked.add(id);
  }
}

// The first variant is the default: it is in force where nothing asks for another.
const isDefaultVariant = (place: Place): boolean =>
  place.pattern.startsWith('variants.') && place.name === '1';

function checkWatch(watch: Place, catalogue: Catalogue, report: Report): void {
  const passed = new Set<string>();
  for (const move of watch.list('path')) {
    const [node = '', choice = ''] = String(move.value).split('.');
    passed.add(node);
    if (typeof move.value !== 'string' || catalogue.declared('choice', choice, `nodes.${node}`)) continue;
    const isNodeKnown = catalogue.declared('node', node) !== undefined;
    const guess = isNodeKnown
      ? nearest(choice, catalogue.candidates('choice', `nodes.${node}`))
      : nearest(node, catalogue.candidates('node', ''));
    const suggestion = guess && (isNodeKnown ? `${node}.${guess}` : `${guess}.${choice}`);
    report('unknown-move', watch, { found: move.value, ...(suggestion && { suggestion }) }, move.at);
  }
  const turn = watch.field('turn');
  if (typeof turn?.value === 'string' && watch.has('path') && !passed.has(turn.value))
    report('turn-not-played', watch, { found: turn.value }, turn.at);
}

const notes = (catalogue: Catalogue): Place[] =>
  catalogue
    .list('nodes')
    .flatMap((node) => node.list('choices').flatMap((choice) => choice.field('note') ?? []));
