import { describe, expect, test } from 'vitest';
import { debriefOf, type FoundAtDecision, type LookAhead, type Run, replay } from '#attempt';
import { nodeOf } from '#dialogue';
import { choice, node, small } from '../dialogue/small.ts';
import { PATHS, recordLetters, recordOf, shoeReturn } from './letters.ts';

const story = replay(shoeReturn, recordLetters(shoeReturn, PATHS.seed));

/** A look-ahead in which nothing was lost save at these nodes; what the others came to can be given. */
function found(run: Run, losses: Record<string, number>, others: Record<string, number> = {}): LookAhead {
  return run.steps.map(({ before, move }, step): FoundAtDecision => {
    const loss = losses[before.node] ?? 0;
    const after = Object.fromEntries(
      nodeOf(shoeReturn, before.node).node.choices.map(({ id }) => [
        id,
        { composite: id === move.choice ? 80 - loss : (others[id] ?? 60 - loss), path: [] },
      ]),
    );
    return { step, node: before.node, taken: move.choice, after, best: { composite: 80, path: [] }, loss };
  });
}
const cardsOf = (extras: Parameters<typeof debriefOf>[2]) =>
  debriefOf(shoeReturn, story, extras).cards.map(({ heading, node: at }) => `${heading} ${at}`);
const seqOf = (at: string) => story.steps.find(({ before }) => before.node === at)?.event.seq ?? 0;

describe('the cards', () => {
  test('are the moment of truth, the two largest losses and the largest rise', () => {
    expect(cardsOf({ lookAhead: found(story, { stop: 17, lid: 20, turn: 6, card: 5 }) })).toEqual([
      'moment_of_truth card',
      'largest_loss lid',
      'largest_loss stop',
      'largest_rise door',
    ]);
  });

  test('show the moment of truth though nothing was lost there', () => {
    expect(cardsOf({ lookAhead: found(story, {}) })).toEqual(['moment_of_truth card', 'largest_rise door']);
  });

  test('begin with a line that was sure, but costly', () => {
    const lookAhead = found(story, { stop: 17, lid: 20, turn: 6, card: 5 });
    expect(cardsOf({ lookAhead, sure: [seqOf('turn')] })).toEqual([
      'sure_but_costly turn',
      'moment_of_truth card',
      'largest_loss lid',
      'largest_rise door',
    ]);
    expect(cardsOf({ lookAhead, sure: [seqOf('card'), seqOf('door')] })[0]).toBe('sure_but_costly card');
  });

  test('go by what was missed until the look-ahead has found more', () => {
    expect(cardsOf({})).toHaveLength(4);
    expect(cardsOf({})[0]).toBe('moment_of_truth card');
  });

  test('never show a decision twice', () => {
    for (const path of Object.values(PATHS)) {
      const run = replay(shoeReturn, recordLetters(shoeReturn, path));
      const steps = debriefOf(shoeReturn, run).cards.map(({ step }) => step);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });
});

describe('the card of the original story’s moment of truth', () => {
  const lookAhead = found(story, { card: 6 }, { not_on_my_say_so: 80 });
  const card = debriefOf(shoeReturn, story, { lookAhead }).cards[0];

  test('tells what she said and what you said', () => {
    expect(card?.sheSaid).toMatchObject({ lineId: 'card.line', who: 'dana' });
    expect(card?.youSaid).toMatchObject({ lineId: 'card.store_policy.say', who: 'you' });
    expect(card?.thought?.lineId).toBe('card.store_policy.thought');
  });

  test('tells what it did, and why by half', () => {
    expect(card?.did).toMatchObject({
      meters: { calm: -4, trust: -4, outcome: -3, process: -4 },
      empathy: { points: -12, level: 1, bestLevel: 4, weight: 2, budget: 52, repaired: 0 },
      options: -5,
      optionsLines: { penalties: -5 },
      storesSide: 0,
    });
    expect(card?.did.because).toContainEqual({ rule: 'goodwill_half', tag: 'bare_no', percent: 50 });
  });

  test('tells another line that was open, what was found, and the rule', () => {
    expect(card?.otherLine).toMatchObject({
      choice: 'not_on_my_say_so',
      lineId: 'card.not_on_my_say_so.say',
      why: { lineId: 'card.not_on_my_say_so.why' },
      found: 80,
    });
    expect(card?.found).toEqual({ open: 80, after: 74, loss: 6 });
    expect(card?.principle.id).toBe('say_why_and_who');
  });
});

describe('another line', () => {
  const cardAt = (at: string, others: Record<string, number>) => {
    const lookAhead = found(story, { [at]: 30 }, others);
    return debriefOf(shoeReturn, story, { lookAhead }).cards.find((card) => card.node === at);
  };

  test('costs nothing on the store’s side, however much it would bring', () => {
    const { choices } = nodeOf(shoeReturn, 'card').node;
    const overpromise = choices.find(({ tags }) => tags.includes('overpromise'))?.id ?? '';
    const card = cardAt('card', { [overpromise]: 99, not_on_my_say_so: 80 });
    expect(card?.otherLine?.choice).toBe('not_on_my_say_so');
  });

  test('is missing where nothing was worth more', () => {
    const lookAhead = found(story, {}, {});
    expect(debriefOf(shoeReturn, story, { lookAhead }).cards[0]?.otherLine).toBeUndefined();
  });

  test('is said in the words of one’s own state, and the fact that was the problem is named', () => {
    const dialogue = small(
      [
        node(
          'ask',
          [
            choice('weak', { level: 1, note: { why: 'Weak.', better: 'case', principle: 'look_first' } }),
            choice('case', {
              level: 4,
              tags: ['explain_limit'],
              needs: { all: [{ fact: 'tag' }, { fact: 'time' }] },
              otherwise: { say: 'She says so.', level: 2 },
            }),
          ],
          { cue: 2, momentOfTruth: true },
        ),
      ],
      {
        facts: [
          { id: 'tag', kind: 'evidence', card: 'The tag is on.' },
          { id: 'time', kind: 'evidence', card: 'Ten past two.', known: true },
        ],
      },
    );
    const event = { seq: 1, atMs: 0, kind: 'choose' as const, node: 'ask', choice: 'weak' };
    const [card] = debriefOf(dialogue, replay(dialogue, recordOf([event]))).cards;
    expect(card?.otherLine).toMatchObject({ choice: 'case', text: 'She says so.' });
    expect(card?.lacked).toEqual([{ fact: 'tag', card: 'The tag is on.' }]);
  });
});

describe('the rest of the debrief', () => {
  const debrief = debriefOf(shoeReturn, story, { lookAhead: found(story, { lid: 20 }) });

  test('the strip has a bead for each touchpoint reached, and where it was stored', () => {
    expect(debrief.strip.map(({ touchpoint, felt, afterStep }) => [touchpoint, felt, afterStep])).toEqual([
      ['fitting', 70, 2],
      ['purchase', 75, 5],
      ['wardrobe', 40, 5],
      ['return', 10, 14],
    ]);
    expect(debrief.spoiled).toBe(true);
  });

  test('every decision adds up: the changes of the meters lead from each to the next', () => {
    expect(debrief.decisions).toHaveLength(15);
    for (const { step, meters, feltAfter } of debrief.decisions) {
      const { before, answered } = story.steps[step] ??
        story.steps[0] ?? { before: story.live, answered: story.live };
      expect(answered.meters).toEqual({ ...before.meters, ...added(before.meters, meters) });
      expect(feltAfter).toBeGreaterThanOrEqual(0);
    }
    const points = debrief.decisions.reduce((sum, { empathy }) => sum + (empathy?.points ?? 0), 100);
    expect(Math.abs(points - debrief.scores.E)).toBeLessThanOrEqual(4); // each is rounded for itself
  });

  test('what she thought and did not say', () => {
    expect(debrief.thoughts.map(({ lineId }) => lineId)).toContain('card.store_policy.thought');
  });

  test('the plan begins from the costliest card', () => {
    expect(debrief.plan).toMatchObject({ node: 'lid' });
  });

  test('her motions, found or not', () => {
    expect(debrief.lenses.map(({ lens }) => lens)).toEqual([
      'wants',
      'does',
      'sees',
      'thinks',
      'feels',
      'likes',
    ]);
  });
});

function added<M extends string>(before: Record<M, number>, changes: Partial<Record<M, number>>) {
  return Object.fromEntries(
    Object.entries<number | undefined>(changes).map(([meter, change]) => [
      meter,
      before[meter as M] + (change ?? 0),
    ]),
  );
}
