import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type AttemptEvent, type AttemptRecord, type Moment, momentOf, openSession, replay } from '#attempt';
import { bringMachine, compileDialogue, type Dialogue } from '#dialogue';
import { openingPart } from '#scenario';
import { randomScenario } from '../dialogue/random-scenario.ts';
import { chain, choice, node, small } from '../dialogue/small.ts';
import { recordOf, shoeReturn } from './letters.ts';

const dialogue = small([
  node(
    'a',
    [
      choice('go', { next: ['b'], reply: 'Oh.' }),
      choice('hidden', { when: { flag: 'never' } }),
      choice('late', { next: ['b'] }),
    ],
    {
      clock: { seconds: 10, onTimeout: 'late' },
    },
  ),
  node('b', [choice('go', { next: ['c'] })]),
  node('c', [choice('go')]),
]);

/** A session with a clock to turn, and a place that keeps when it is told to. */
function open(record: Partial<AttemptRecord> = {}, at = dialogue) {
  const kept: AttemptEvent[] = [];
  const waiting: (() => void)[] = [];
  const desk = { time: 0, fails: false, holds: false };
  const session = openSession(at, recordOf(record.events ?? [], record), {
    now: () => desk.time,
    bringMachine,
    async keep(event) {
      if (desk.holds) await new Promise<void>((resolve) => waiting.push(resolve));
      if (desk.fails) throw new Error('The disk is full');
      kept.push(event);
    },
  });
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.getMoment().node));
  return { session, kept, desk, seen, release: () => waiting.splice(0).forEach((go) => void go()) };
}

describe('a choice', () => {
  test('is kept before the moment moves on', async () => {
    const { session, kept, desk, seen, release } = open();
    desk.holds = true;
    const made = session.choose('go');
    expect([kept, seen, session.getMoment().node]).toEqual([[], [], 'a']);
    release();
    await made;
    expect([kept.length, seen, session.getMoment().node]).toEqual([1, ['b'], 'b']);
  });

  test('tells what it leads to while it is being kept', async () => {
    const { session, desk, release } = open();
    desk.holds = true;
    const said: Moment[] = [];
    const made = session.choose('go', (moment) => said.push(moment));
    expect([said.map(({ node: at }) => at), session.getMoment().node]).toEqual([['b'], 'a']);
    release();
    await made;
    expect(session.getMoment()).toBe(said[0]);
  });

  test('pressed twice is made once', async () => {
    const { session, kept, desk, release } = open();
    desk.holds = true;
    const presses = [session.choose('go'), session.choose('go'), session.choose('late'), session.timeOut()];
    release();
    await Promise.all(presses);
    expect(kept.map(({ seq, node: at, choice: id }) => [seq, at, id])).toEqual([[1, 'a', 'go']]);
  });

  test.each([
    ['unknown', 'nothing', 'unknown_choice'],
    ['hidden', 'hidden', 'hidden_choice'],
  ])('that is %s is refused and changes nothing', async (_name, id, reason) => {
    const { session, kept } = open();
    await expect(session.choose(id)).rejects.toThrow(`The choice ${id} cannot be made at a: ${reason}`);
    expect([kept, session.getMoment().node]).toEqual([[], 'a']);
  });

  test('that cannot be kept is not made, and can be tried again', async () => {
    const { session, kept, desk } = open();
    desk.fails = true;
    await expect(session.choose('go')).rejects.toThrow('The disk is full');
    expect([session.getMoment().node, session.getRecord().events]).toEqual(['a', []]);
    desk.fails = false;
    await session.choose('go');
    expect([session.getMoment().node, kept.map(({ seq }) => seq)]).toEqual(['b', [1]]);
  });

  test('is taken by the clock where it runs out', async () => {
    const { session, kept } = open();
    await session.timeOut();
    expect(kept).toMatchObject([{ kind: 'timeout', node: 'a', choice: 'late' }]);
    await expect(session.timeOut()).rejects.toThrow('No clock runs at b');
  });

  test('cannot be made when it is over', async () => {
    const { session } = open({}, chain([{}]));
    await session.choose('go');
    expect(session.getMoment()).toMatchObject({ node: 'END', choices: [] });
    await expect(session.choose('go')).rejects.toThrow('ended');
  });
});

describe('taking back', () => {
  test('is logged, and marks the run assisted', async () => {
    const { session, kept } = open();
    await session.choose('go');
    await session.undo();
    await session.choose('late');
    expect(kept.map(({ kind, node: at }) => `${kind} ${at}`)).toEqual(['choose a', 'undo a', 'choose a']);
    expect(session.getRun()).toMatchObject({ assisted: true, undone: 1 });
    expect(session.getRun().steps.map(({ move }) => move.choice)).toEqual(['late']);
    expect(session.getMoment().moves).toBe(1);
  });

  test.each(['test', 'watch'] as const)('is refused in %s', async (mode) => {
    const { session } = open({ mode });
    await session.choose('go');
    expect(session.getMoment().canUndo).toBe(false);
    await expect(session.undo()).rejects.toThrow('No move can be taken back here');
  });

  test('is refused before the first move and after the last', async () => {
    const { session } = open();
    await expect(session.undo()).rejects.toThrow();
    for (const _ of 'abc') await session.choose('go');
    await expect(session.undo()).rejects.toThrow();
  });
});

describe('after a reload', () => {
  test('the moment is that after the last move, its reply shown first', async () => {
    const first = open();
    await first.session.choose('go');
    const { session } = open({ events: first.kept });
    expect(session.getMoment()).toEqual(first.session.getMoment());
    expect(session.getMoment().lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['say', 'Say go.'],
      ['reply', 'Oh.'],
      ['line', 'Line of b.'],
    ]);
  });

  test('numbers and times go on', async () => {
    const { session, kept, desk } = open({
      events: [{ seq: 1, atMs: 4000, kind: 'choose', node: 'a', choice: 'go' }],
    });
    desk.time = 500;
    await session.choose('go');
    expect(kept).toMatchObject([{ seq: 2, atMs: 4500, node: 'b' }]);
  });

  test('of a scenario that has changed, moves are refused and what was played still shows', async () => {
    const { session } = open({ events: [{ seq: 1, atMs: 0, kind: 'choose', node: 'a', choice: 'gone' }] });
    expect(session.getRun().stopped).toEqual({ seq: 1, reason: 'unknown_choice' });
    await expect(session.choose('go')).rejects.toThrow('the scenario has changed');
  });
});

describe('time', () => {
  test('counts while the screen is seen', async () => {
    const { session, kept, desk } = open();
    desk.time = 1000;
    await session.pause();
    desk.time = 60_000;
    await session.pause();
    session.resume();
    session.resume();
    desk.time = 60_500;
    await session.choose('go');
    expect(kept.map(({ kind, atMs }) => [kind, atMs])).toEqual([
      ['pause', 1000],
      ['choose', 1500],
    ]);
  });

  test('a pause during a move waits for it', async () => {
    const { session, kept, desk, release } = open();
    desk.holds = true;
    const made = session.choose('go');
    const paused = session.pause();
    desk.holds = false;
    release();
    await Promise.all([made, paused]);
    expect(kept.map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'choose'],
      [2, 'pause'],
    ]);
  });
});

test('a choice made while a pause is being kept waits for it', async () => {
  const { session, kept, desk, release } = open();
  desk.holds = true;
  const paused = session.pause();
  session.resume();
  desk.holds = false;
  const made = session.choose('go');
  release();
  await Promise.all([paused, made]);
  expect(kept.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['1 pause', '2 choose']);
});

test('a move that leads nowhere, which only a broken file can make, is not kept', async () => {
  const { session, kept } = open({}, small([node('a', [choice('go', { next: ['a'] })])]));
  await expect(session.choose('go')).rejects.toThrow('No target of a.go can be taken');
  expect([kept, session.getMoment().node]).toEqual([[], 'a']);
});

test('an inspector is told of every move, also after one was taken back', async () => {
  const told: string[] = [];
  const session = openSession(dialogue, recordOf([]), {
    now: () => 0,
    keep: async () => undefined,
    bringMachine,
    inspect: (happened) => {
      if (happened.type === '@xstate.event') told.push(happened.event.type);
    },
  });
  await session.choose('go');
  await vi.waitFor(() => expect(told).toContain('choose'));
  await session.undo();
  await session.choose('late');
  expect(told.filter((type) => type === 'choose')).toHaveLength(2);
});

test('without the machine the rules go on alone', async () => {
  const session = openSession(dialogue, recordOf([]), {
    now: () => 0,
    keep: async () => undefined,
    bringMachine: async () => {
      throw new Error('The line is down');
    },
  });
  await session.choose('go');
  await session.choose('go');
  expect(session.getRun()).toEqual(replay(dialogue, session.getRecord()));
  expect(session.getMoment().node).toBe('c');
});

describe('a session on the opening part of a text', () => {
  const opened = (whole: Dialogue, bringWhole = async () => whole) =>
    openSession(compileDialogue(openingPart(whole.scenario)), recordOf([]), {
      now: () => 0,
      keep: async () => undefined,
      bringMachine,
      bringWhole,
    });

  test('stands where one on the whole does, and goes on in the whole', async () => {
    const texts = fc.oneof(randomScenario, fc.constant(shoeReturn.scenario));
    const holds = fc.asyncProperty(texts, async (scenario) => {
      const whole = compileDialogue(scenario);
      const session = opened(whole);
      expect(session.getScenario().nodes).toHaveLength(1);
      expect(session.getMoment()).toEqual(momentOf(whole, replay(whole, recordOf([])), recordOf([])));
      await session.choose(session.getMoment().choices[0]?.id ?? '');
      expect(session.getScenario()).toBe(scenario);
      expect(session.getRun()).toEqual(replay(whole, session.getRecord()));
    });
    await fc.assert(holds);
  });

  test('keeps nothing of a move whose answer cannot be fetched, and makes it when it can', async () => {
    let isDown = true;
    const session = opened(dialogue, async () => {
      if (isDown) throw new Error('The line is down');
      return dialogue;
    });
    const [first] = session.getMoment().choices;
    await expect(session.choose(first?.id ?? '')).rejects.toThrow('The line is down');
    expect(session.getRecord().events).toEqual([]);
    isDown = false;
    await session.choose(first?.id ?? '');
    expect(session.getRecord().events).toHaveLength(1);
  });
});

test('a listener that has left is told nothing', async () => {
  const { session } = open();
  const told: number[] = [];
  const leave = session.subscribe(() => told.push(1));
  leave();
  await session.choose('go');
  expect(told).toEqual([]);
});

test('the record replays to what was lived', async () => {
  const { session } = open();
  await session.choose('go');
  await session.undo();
  await session.choose('late');
  expect(replay(dialogue, session.getRecord())).toEqual(session.getRun());
});
