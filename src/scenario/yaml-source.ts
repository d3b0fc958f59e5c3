/** From text to a YAML tree that is safe to read: limits first, then syntax, then what the format refuses. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Node,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';
import { type Code, type Diagnostic, diagnose } from './diagnostics.ts';
import { Place, type Span } from './place.ts';

const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 60;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The root of the tree, unless the text cannot be trusted any further. Never throws. */
export function readYaml(source: string): { root?: Place; data?: unknown; diagnostics: Diagnostic[] } {
  if (source.length > MAX_LENGTH)
    return refuse('too-big-file', [0, 0], { found: `${source.length}`, limit: `${MAX_LENGTH}` });
  const { tokens, tooDeepAt } = parseTokens(source);
  if (tooDeepAt !== undefined)
    return refuse('too-deep', [tooDeepAt, tooDeepAt + 1], { limit: `${MAX_DEPTH}` });
  const [document, second] = compose(tokens, source.length);
  if (!document) return refuse('empty-file', [0, 0]);
  // One slip upsets the rest of a file: the first tells, the others follow from it.
  const slips = [...document.errors, ...document.warnings].map((slip) => fromYaml(slip, source.length));
  if (second) slips.push(diagnose('several-documents', [second.range[0], second.range[1]]));
  const [first] = slips.sort((a, b) => a.at[0] - b.at[0]);
  if (first) return { diagnostics: [first] };
  const duplicates = findDuplicates(document);
  const refused = screen(document);
  if (refused.length > 0) return { diagnostics: [...duplicates, ...refused] };
  const root = new Place(document.contents);
  if (!root.isMap) {
    const isEmpty = document.contents === null || (isScalar(document.contents) && root.value === null);
    return isEmpty
      ? refuse('empty-file', [0, 0])
      : refuse('not-fields', root.at, { found: typeInWords(root.node) });
  }
  return { root, data: document.toJS({ maxAliasCount: 0 }), diagnostics: duplicates };
}

/** What a value is, for a sentence. */
export function typeInWords(node: unknown): string {
  if (isMap(node)) return 'a map of fields';
  if (!isScalar(node)) return node === null || node === undefined ? 'nothing' : 'a list';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'string') return 'words';
  return typeof node.value === 'number' ? `the number ${node.value}` : `\`${node.value}\``;
}

const refuse = (
  code: Code,
  at: Span,
  values: Record<string, string> = {},
): { diagnostics: Diagnostic[] } => ({
  diagnostics: [diagnose(code, at, values)],
});

// The composer is recursive, the lexer and parser are not: so depth is measured with these two, which also
// know a bracket from a bracket inside words.
function parseTokens(source: string): { tokens: CST.Token[]; tooDeepAt?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return { tokens, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

// What `parseDocument` does, without parsing a second time.
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // Asked for below, in `findDuplicates`: the library compares every key with every other one.
    uniqueKeys: false,
    prettyErrors: false,
  });
  return [...composer.compose(tokens, true, length)];
}

const YAML_CODES: Partial<Record<YAMLError['code'], Code>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-words',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'no-tags',
  BAD_ALIAS: 'no-aliases',
  ALIAS_PROPS: 'no-aliases',
};

// What is missing at the very end stands one beyond it.
function fromYaml({ code, pos, message }: YAMLError, end: number): Diagnostic {
  const ours = YAML_CODES[code] ?? 'bad-yaml';
  const at: Span = [Math.min(pos[0], end), Math.min(pos[1], end)];
  return diagnose(ours, at, ours === 'bad-yaml' ? { message: oneLine(message) } : {});
}

const oneLine = (message: string): string => (message.split('\n')[0] ?? '').slice(0, 200);

function findDuplicates(document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const range = (key as Node | null)?.range ?? [0, 0];
        if (seen.has(name)) found.push(diagnose('duplicate-field', [range[0], range[1]]));
        seen.add(name);
      }
    },
  });
  return found;
}

// One complaint of each kind is enough: who pastes one alias or odd character often pastes many.
function screen(document: Document): Diagnostic[] {
  const found = new Map<Code, Diagnostic>();
  const report = (code: Code, node: Node, value = ''): void => {
    if (found.has(code)) return;
    const range = node.range ?? [0, 0];
    found.set(code, diagnose(code, [range[0], range[1]], value === '' ? {} : { found: value }));
  };
  visit(document, {
    Node(key, node) {
      if (isAlias(node) || node.anchor !== undefined) report('no-aliases', node);
      if (!isScalar(node)) return;
      const { value } = node;
      if (key === 'key' && FORBIDDEN.has(String(value))) report('forbidden-field', node, String(value));
      if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
        report('big-number', node, (node.source ?? String(value)).slice(0, 40));
      const odd = typeof value === 'string' ? oddCharacter(value) : undefined;
      if (odd !== undefined) report('bad-character', node, odd);
    },
  });
  return [...found.values()];
}

function oddCharacter(text: string): string | undefined {
  // Control characters other than tab and line break, lone halves of surrogate pairs, and non-characters.
  const match = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(text);
  return match ? `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : undefined;
}
