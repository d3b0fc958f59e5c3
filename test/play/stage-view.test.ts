import { describe, expect, it } from 'vitest';
import { type Moment, momentOf, replay, type Said } from '#attempt';
import { stageView } from '../../src/play/stage-view.ts';
import { PATHS, recordLetters, shoeReturn } from '../attempt/letters.ts';

const { scenario } = shoeReturn;

const momentAfter = (letters: string): Moment => {
  const record = recordLetters(shoeReturn, letters);
  return momentOf(shoeReturn, replay(shoeReturn, record), record);
};

/** The picture at each line: place, and who is where with which mood. */
const pictures = (moment: Moment): string[] =>
  moment.lines.map((_, index) => {
    const { place, cast } = stageView(moment, index, scenario);
    return [place, ...cast.map(({ id, spot, mood }) => `${id}@${spot}${mood ? `:${mood}` : ''}`)].join(' ');
  });

const meters = { calm: 60, trust: 50, patience: 40, outcome: 50, process: 50, treatment: 50 };
const said = (kind: Said['kind'], rest: Partial<Said> = {}): Said => ({
  lineId: `${kind}`,
  text: 'Words.',
  kind,
  meters,
  felt: 55,
  ...rest,
});
const moment = (lines: readonly Said[], rest: Partial<Moment> = {}): Moment => ({
  moves: 1,
  node: 'a',
  act: 'a',
  channel: 'shop',
  momentOfTruth: false,
  lines,
  transcript: lines,
  choices: [],
  sayFirst: false,
  meters,
  felt: 55,
  facts: [],
  stage: { place: 'boutique', light: 'midday', people: {}, props: [] },
  canUndo: true,
  ...rest,
});
const omar = { id: 'omar', name: 'Omar', role: 'a customer', look: 'man' };
const lena = { id: 'lena', name: 'Lena', role: 'your manager', look: 'woman' };
const setting = { place: 'boutique', customer: omar, others: [lena] };

describe('the picture that goes with a line', () => {
  it('changes with the line it belongs to, not before', () => {
    expect(pictures(momentAfter('door A'))).toEqual([
      'boutique dana@door',
      'boutique dana@floor:delighted',
      'boutique dana@floor',
    ]);
  });

  it('goes through the interlude between the acts', () => {
    const views = pictures(momentAfter('door A, wardrobe D, mirror A, belt C, till C, handshake C'));
    expect(views.some((view) => view.startsWith('bedroom'))).toBe(true);
    expect(views.at(-1)).toMatch(/^boutique dana@/);
  });

  it('is the standing stage at the last line, wherever a run stands', () => {
    const moves = PATHS.perfect.split(', ');
    moves.forEach((_, index) => {
      const now = momentAfter(moves.slice(0, index + 1).join(', '));
      const view = stageView(now, now.lines.length - 1, scenario);
      expect(view).toMatchObject({ place: now.stage.place, light: now.stage.light, props: now.stage.props });
    });
  });

  it('has the customer’s face from the meters of that line', () => {
    const now = moment([said('reply', { felt: 20, meters: { ...meters, calm: 10 } }), said('line')]);
    expect(stageView(now, 0, setting).cast[0]?.feeling).toEqual({ felt: 20, calm: 10, patience: 40 });
    expect(stageView(now, 1, setting).cast[0]?.feeling).toEqual({ felt: 55, calm: 60, patience: 40 });
  });

  it('places a customer at the counter whom no direction has placed, and nobody else', () => {
    const { cast } = stageView(moment([said('line')]), 0, setting);
    expect(cast.map(({ id, spot }) => [id, spot])).toEqual([['omar', 'counter']]);
  });

  it('gives a mood to who speaks, and the customer’s feeling to nobody else', () => {
    const people = { omar: 'floor', lena: 'side' };
    const now = moment([said('line', { who: 'lena', stage: { mood: 'impatient' } })], {
      stage: { place: 'boutique', light: 'midday', people, props: [] },
    });
    const [customer, manager] = stageView(now, 0, setting).cast;
    expect(customer).toMatchObject({ id: 'omar', feeling: { felt: 55 } });
    expect(customer?.mood).toBeUndefined();
    expect(manager).toEqual({ id: 'lena', look: 'woman', spot: 'side', mood: 'impatient' });
  });

  it('never draws the one who plays', () => {
    const people = { you: 'counter', omar: 'counter' };
    const now = moment([said('line')], {
      stage: { place: 'boutique', light: 'midday', people, props: [] },
    });
    expect(stageView(now, 0, setting).cast).toHaveLength(1);
  });

  it('leans in for the line of a moment of truth, unless told otherwise', () => {
    const lines = [said('reply'), said('line')];
    expect(stageView(moment(lines, { momentOfTruth: true }), 0, setting).camera).toBe('wide');
    expect(stageView(moment(lines, { momentOfTruth: true }), 1, setting).camera).toBe('near');
    const wide = [said('line', { stage: { camera: 'wide' } })];
    expect(stageView(moment(wide, { momentOfTruth: true }), 0, setting).camera).toBe('wide');
  });
});
