import { type Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parseForEditing, printDocument } from './format-yaml.ts';
import type { Translation } from './translate.ts';

/**
 * The text of a translation file: the one that is there, if any, with these lines written into it. Comments
 * and lines that are not given stay; a new line goes after the one that comes before it in `order`, which are
 * the line ids of the scenario in reading order. `existing` must be readable by `parseTranslation`.
 */
export function writeTranslation(
  { language, scenario, lines }: Translation,
  order: readonly string[],
  existing = '',
): string {
  const document = parseForEditing(existing);
  if (!isMap(document.contents)) document.contents = document.createNode({ language, scenario, lines: {} });
  const held = document.get('lines', true);
  const map = isMap(held) ? held : document.createNode({});
  if (map !== held) document.set('lines', map);
  for (const [index, id] of order.entries()) {
    const text = lines[id];
    if (text !== undefined) writeLine(document, map as YAMLMap, id, text, order.slice(0, index));
  }
  return printDocument(document);
}

function writeLine(
  document: Document,
  map: YAMLMap,
  id: string,
  text: string,
  before: readonly string[],
): void {
  const pair = map.items.find((each) => keyOf(each) === id);
  if (pair && isScalar(pair.value)) pair.value.value = text;
  else if (pair) pair.value = document.createNode(text);
  else map.items.splice(placeAfter(map, before), 0, document.createPair(id, text));
}

function placeAfter(map: YAMLMap, before: readonly string[]): number {
  const at = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
  const neighbour = before.findLast((id) => at.has(id));
  return neighbour === undefined ? 0 : (at.get(neighbour) ?? 0) + 1;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');
