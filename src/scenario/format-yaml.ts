/** The one way a file of an author is laid out; what it says, its comments and the order of fields stay. */
import { type Document, isMap, parseDocument, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { readYaml } from './yaml-source.ts';

const WIDTH = 110;

/**
 * The text laid out anew: two spaces a step, 110 columns, quotes only where they are needed. Undefined where
 * the text cannot be read; parsing it tells why. Laying out twice changes nothing more.
 */
export function formatYaml(source: string): string | undefined {
  const { root, diagnostics } = readYaml(source);
  if (!root || diagnostics.length > 0) return undefined;
  const document = parseForEditing(source);
  const laidOut = printDocument(document);
  return sameData(document, parseForEditing(laidOut)) ? laidOut : undefined;
}

/** A tree that keeps comments and blank lines. `compat` quotes words that older readers take for yes or no. */
export const parseForEditing = (source: string): Document =>
  parseDocument(source, { version: '1.2', schema: 'core', compat: 'yaml-1.1', logLevel: 'error' });

/** The text of a tree, as `formatYaml` lays it out. */
export function printDocument(document: Document): string {
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') delete scalar.type;
    },
    Map: (_, map) => layOut(map),
    Seq: (_, list) => layOut(list),
  });
  return document.toString({ lineWidth: WIDTH, singleQuote: true });
}

type Collection = YAMLMap | YAMLSeq;
type Print = Collection['toString'];

// `{ a: b }` but `[a, b]`; and what does not fit on a line in brackets is written without them.
function layOut(collection: Collection): void {
  const print = Object.getPrototypeOf(collection).toString as Print;
  const padding = isMap(collection) ? ' ' : '';
  const laidOut: Print = (context, ...rest) => {
    if (!context) return print.call(collection, context, ...rest);
    const padded = { ...context, flowCollectionPadding: padding };
    const text = print.call(collection, padded, ...rest);
    if (!collection.flow || context.inFlow || !text.includes('\n') || collection.items.length === 0)
      return text;
    collection.flow = false;
    return print.call(collection, padded, ...rest);
  };
  Object.defineProperty(collection, 'toString', { value: laidOut, configurable: true });
}

const sameData = (a: Document, b: Document): boolean =>
  b.errors.length === 0 && JSON.stringify(a.toJS()) === JSON.stringify(b.toJS());
