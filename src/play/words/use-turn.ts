import type { Moment, Notes } from '#attempt';
import type { Run } from '../use-run.ts';
import { useStateOf } from './use-state-of.ts';

/** What is asked of you now. */
type TurnStep = 'read' | 'predict' | 'say_first' | 'choose' | 'ended';

/** Your turn at one node: what is asked, and what you have said about it. */
export interface Turn {
  readonly step: TurnStep;
  readonly isSure: boolean;
  readonly isHintOpen: boolean;
  /** What you typed before the choices showed. */
  readonly saidFirst?: string;
  readonly toggleSure: () => void;
  readonly toggleHint: () => void;
  readonly predict: (answer: string | undefined) => void;
  readonly sayFirst: (words: string) => void;
}

interface AtNode {
  readonly isSure: boolean;
  readonly isHintOpen: boolean;
  readonly predicted: boolean;
  readonly saidFirst: string | undefined;
}

const arrive = (node: string, notes: Notes): AtNode => ({
  isSure: false,
  isHintOpen: false,
  predicted: notes.predictions?.[node] !== undefined,
  saidFirst: notes.sayItFirst?.[node],
});

function stepOf(moment: Moment, isRead: boolean, { predicted, saidFirst }: AtNode): TurnStep {
  if (!isRead) return 'read';
  if (moment.choices.length === 0) return 'ended';
  if (moment.predict && !predicted) return 'predict';
  return moment.sayFirst && saidFirst === undefined ? 'say_first' : 'choose';
}

/** Keeps what belongs to the node you are at; a new node starts afresh. */
export function useTurn({ moment, record, addNotes }: Run, isRead: boolean): Turn {
  const { node } = moment;
  const [at, setAt] = useStateOf(`${node} ${moment.moves}`, () => arrive(node, record.notes));
  const change = (what: Partial<AtNode>) => setAt((before) => ({ ...before, ...what }));
  return {
    step: stepOf(moment, isRead, at),
    isSure: at.isSure,
    isHintOpen: at.isHintOpen,
    ...(at.saidFirst && { saidFirst: at.saidFirst }),
    toggleSure: () => change({ isSure: !at.isSure }),
    toggleHint: () => change({ isHintOpen: !at.isHintOpen }),
    predict(answer) {
      change({ predicted: true });
      if (answer === undefined) return;
      addNotes((notes) => ({ ...notes, predictions: { ...notes.predictions, [node]: answer } }));
    },
    sayFirst(words) {
      change({ saidFirst: words });
      if (words === '') return;
      addNotes((notes) => ({ ...notes, sayItFirst: { ...notes.sayItFirst, [node]: words } }));
    },
  };
}
