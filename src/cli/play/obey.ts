import { nearest } from '#scenario';
import type { PlayTable } from './table.ts';

/** What came of something typed. */
export type Answer =
  | { readonly kind: 'moved' | 'undone' | 'jumped' | 'quit' | 'help' }
  | { readonly kind: 'refused'; readonly why: string };

/** Does what a line of input says, word by word, until one is refused; each answer as it comes. */
export function* obey(table: PlayTable, line: string): Generator<Answer> {
  const words = line.split(/\s+/).filter((word) => word !== '' && word !== 'replay:');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const answer = obeyWord(table, word, () => words.shift());
    yield answer;
    if (answer.kind === 'refused') return;
  }
}

function obeyWord(table: PlayTable, word: string, next: () => string | undefined): Answer {
  switch (word) {
    case 'q':
      return { kind: 'quit' };
    case '?':
      return { kind: 'help' };
    case 'u':
      return table.undo() ? { kind: 'undone' } : refuse('There is nothing to take back.');
    case 'j':
      return jump(table, next());
    default:
      return choose(table, word);
  }
}

function choose(table: PlayTable, word: string): Answer {
  const { node, choices } = table.moment;
  const [id, at] = word.split('.').reverse();
  if (at !== undefined && at !== node) return refuse(`You are at ${node}, not at ${at}.`);
  const chosen = choices.find((choice, index) => choice.id === id || `${index + 1}` === id);
  if (chosen === undefined) {
    const ids = choices.map((choice) => choice.id);
    const guess = nearest(id ?? '', ids);
    const meant = guess ? ` Did you mean ${guess}?` : '';
    return refuse(`At ${node} no choice ‘${id}’ is shown.${meant} Shown are ${ids.join(', ')}.`);
  }
  table.choose(chosen.id);
  return { kind: 'moved' };
}

function jump(table: PlayTable, node: string | undefined): Answer {
  const nodes = [...table.dialogue.nodes.keys()];
  if (node === undefined) return refuse('Name a node to jump to: j NODE.');
  if (!nodes.includes(node)) {
    const guess = nearest(node, nodes);
    return refuse(`There is no node ‘${node}’.${guess ? ` Did you mean ${guess}?` : ''}`);
  }
  return table.jump(node) ? { kind: 'jumped' } : refuse(`No path to ${node} was found.`);
}

const refuse = (why: string): Answer => ({ kind: 'refused', why });
