import { type Actor, assign, createActor, type InspectionEvent, setup } from 'xstate';
import { type Condition, END, type Some } from '#scenario';
import type { CompiledChoice, CompiledNode, Dialogue, Reply } from './compile.ts';
import { enter } from './entering.ts';
import type { Carried, Live, Variant } from './live.ts';
import { holds } from './rules.ts';
import { blank, isOpen, type Move, NOTHING_CARRIED, refusalOf, STEPS } from './step.ts';
import { openTurn, type Turn } from './turn.ts';

interface Context {
  readonly live: Live;
  /** The exchange in the making; given only while its steps run. */
  readonly turn?: Turn | undefined;
}
interface Input {
  readonly variant?: Variant;
  readonly carried?: Carried;
}
type DialogueEvent = { readonly type: Move['kind']; readonly choice: string };
/** One entry of a `next` list, of the choice it belongs to. */
interface Way {
  readonly choice: string;
  readonly otherwise: boolean;
  readonly if?: Condition | undefined;
  readonly target: string;
}
type StepName = keyof typeof STEPS;

// The one table of parametrised rules: guards that read, actions that are the steps of the law.
const rulesOf = (dialogue: Dialogue) =>
  setup({
    types: {} as { context: Context; events: DialogueEvent; input: Input },
    guards: {
      isMade: ({ context, event }, move: Move) =>
        event.choice === move.choice && refusalOf(dialogue, context.live, move) === undefined,
      hasLeft: ({ context }) => context.live.left,
      isOpenWay: ({ context: { live } }, way: Way) =>
        live.last?.choice === way.choice &&
        live.last.otherwise === way.otherwise &&
        holds(way.if, live) &&
        isOpen(dialogue, live, way.target),
    },
    actions: {
      open: assign(({ context: { live } }, { choice }: { choice: string }) => ({
        turn: openTurn(dialogue, live, choice),
      })),
      take: assign(({ context }, { step }: { step: StepName }) => ({
        turn: context.turn && STEPS[step](dialogue, context.turn),
      })),
      close: assign(({ context: { live, turn } }) => ({ live: turn?.live ?? live, turn: undefined })),
      enter: assign(({ context: { live } }, { node }: { node: string }) => ({
        live: enter(dialogue, live, node),
      })),
    },
  });

/**
 * The conversation as an XState machine: a state a node, and in it `asking` and `leaving`. A `choose` or
 * `timeout` event runs the steps of one exchange and goes to `leaving`, which at once takes the first way
 * that is open. No delay, no invoked actor: time and chance arrive as events. Guards and actions are the
 * functions that `step` folds, so both keep the same rules.
 */
function machineOf(dialogue: Dialogue) {
  const base = rulesOf(dialogue);
  type Config = Parameters<typeof base.createMachine>[0];
  type States = NonNullable<Config['states']>;
  const enterNode = (node: string) => ({ type: 'enter', params: { node } }) as const;
  const exchange = (choice: string) => [
    { type: 'open', params: { choice } } as const,
    ...(Object.keys(STEPS) as StepName[]).map((step) => ({ type: 'take', params: { step } }) as const),
    { type: 'close' } as const,
  ];
  const made = (kind: Move['kind'], choice: string) => ({
    guard: { type: 'isMade', params: { kind, choice } } as const,
    actions: exchange(choice),
    target: 'leaving',
  });
  const path = (target: string): string => `#${dialogue.scenario.id}.${target}`;
  const stateOf = ({ node, choices }: CompiledNode): States[string] => ({
    entry: enterNode(node.id),
    initial: 'asking',
    states: {
      asking: {
        on: {
          choose: [...choices.keys()].map((choice) => made('choose', choice)),
          ...(node.clock && { timeout: made('timeout', node.clock.onTimeout) }),
        },
      },
      leaving: {
        always: [
          { guard: 'hasLeft', target: path(END) },
          ...waysFrom(choices.values()).map((way) => ({
            guard: { type: 'isOpenWay', params: way } as const,
            target: path(way.target),
            reenter: true,
          })),
        ],
      },
    },
  });
  const states: States = { [END]: { type: 'final', entry: enterNode(END) } };
  for (const [id, node] of dialogue.nodes) states[id] = stateOf(node);
  return base.createMachine({
    id: dialogue.scenario.id,
    context: ({ input }) => ({ live: blank(dialogue, input.variant, input.carried ?? NOTHING_CARRIED) }),
    initial: dialogue.first,
    states,
  });
}

function waysFrom(choices: Iterable<CompiledChoice>) {
  const ways: Way[] = [];
  for (const { reply, otherwise } of choices) {
    ways.push(...waysOf(reply));
    if (otherwise !== undefined) ways.push(...waysOf(otherwise));
  }
  return ways;
}

const waysOf = ({ id, otherwise, next }: Reply): Way[] =>
  (next as Some<string>).map((entry) =>
    typeof entry === 'string'
      ? { choice: id, otherwise, target: entry }
      : { choice: id, otherwise, target: entry.is, if: entry.if },
  );

/** Starts a live conversation. */
export type StartDialogue = typeof startDialogue;
export type DialogueActor = Actor<ReturnType<typeof machineOf>>;
export type Inspect = (event: InspectionEvent) => void;

const machines = new WeakMap<Dialogue, ReturnType<typeof machineOf>>();

/**
 * A live conversation, started: send it `{ type: 'choose', choice }`, read `getSnapshot().context.live`.
 * An event that cannot be taken changes nothing. `inspect` is told of everything that happens in it.
 */
export function startDialogue(
  dialogue: Dialogue,
  { inspect, ...input }: Input & { readonly inspect?: Inspect } = {},
): DialogueActor {
  const machine = machines.get(dialogue) ?? machineOf(dialogue);
  machines.set(dialogue, machine);
  return createActor(machine, { input, ...(inspect && { inspect }) }).start();
}
