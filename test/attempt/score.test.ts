import { describe, expect, test } from 'vitest';
import { bandOf, score } from '#attempt';
import { begin, type Live } from '#dialogue';
import { choice, node, small } from '../dialogue/small.ts';

const FLAT = { calm: 50, trust: 50, patience: 50, outcome: 50, process: 50, treatment: 50 };
const options = [
  { id: 'half', label: 'Half.', outcome: 20, covers: { first: 50 }, authority: 'self' },
  {
    id: 'full',
    label: 'Full.',
    outcome: 20,
    covers: { first: 80, second: 100 },
    authority: 'ask',
    viable: { flag: 'yes' },
  },
  { id: 'gift', label: 'A gift.', outcome: 2, covers: {}, authority: 'self', viable: false },
  { id: 'money', label: 'Money.', outcome: 60, covers: { first: 100 }, authority: 'never' },
];
const facts = [
  { id: 'seen', kind: 'evidence', card: 'Seen.' },
  { id: 'need', kind: 'need', card: 'A need.' },
  { id: 'given', kind: 'evidence', card: 'Given.', known: true },
];
const needs = [
  { id: 'first', weight: 60, text: 'First.' },
  { id: 'second', weight: 40, text: 'Second.' },
];
const dialogue = small([node('a', [choice('go')])], { options, facts, needs, start: FLAT });

/** A finished state of the small scenario with these fields; everything else as at the start. */
const end = (fields: Partial<Live>): Live => ({ ...begin(dialogue), node: 'END', ...fields });
const scored = (fields: Partial<Live>) => score(dialogue, end(fields));
const offers = (...ids: string[]) => ids.map((option) => ({ option, outcome: 20, broken: false }));
const bead = (felt: number, weight = 1, momentOfTruth = false) => ({
  touchpoint: `felt_${felt}`,
  felt,
  weight,
  momentOfTruth,
  authored: false,
});

describe('Empathy', () => {
  test.each([
    [0, 10, 100],
    [3, 10, 70],
    [3, 20, 70], // more cues met do not make up for it
    [0, 7, 70], // cues never met are missed
    [2, 7, 50],
    [40, 40, 0],
  ])('%i missed of %i met at a budget of 10 is %i', (missed, met, E) => {
    expect(scored({ empathy: { missed, met } }).E).toBe(E);
  });
});

describe('Options', () => {
  test.each([
    ['nothing', {}, {}],
    ['what was known from the start is not explored', { facts: ['given'] }, {}],
    ['an evidence fact', { facts: ['seen', 'given'] }, { explored: 10 }],
    ['a need fact beside it', { facts: ['seen', 'need'] }, { explored: 20 }],
    ['a first offer that is yours, half of a need', { offers: offers('half') }, { offered: 18, fitted: 8 }],
    ['one that is not granted', { offers: offers('full') }, {}],
    ['once granted', { offers: offers('full', 'half'), flags: ['yes'] }, { offered: 30, fitted: 22 }],
    ['a gift and what is nobody’s to give', { offers: offers('gift', 'money') }, {}],
    ['an offer that failed', { offers: [{ option: 'half', outcome: 20, broken: true }] }, {}],
    ['letting her choose', { letHerChoose: true }, { chosen: 10 }],
    ['doing the work', { tags: { own_step: 3, follow_up: 1, note_account: 1 } }, { work: 15 }],
    ['refusals and overpromises', { tags: { bare_no: 2, overpromise: 1 } }, { penalties: -20 }],
    ['refusals without end', { tags: { bare_no: 9 } }, { penalties: -30 }],
  ])('%s', (_name, fields, lines) => {
    const none = { explored: 0, offered: 0, fitted: 0, chosen: 0, work: 0, penalties: 0 };
    expect(scored(fields as Partial<Live>).options).toEqual({ ...none, ...lines });
  });

  test('never falls below 0', () => {
    expect(scored({ tags: { bare_no: 9 }, letHerChoose: true }).O).toBe(0);
  });
});

describe('Experience', () => {
  test.each([
    ['the mean by weight', [bead(60), bead(80, 3)], 75],
    ['a sticky spot counts twice', [bead(90), bead(30)], 50],
    ['a broken moment of truth caps it', [bead(100, 5), bead(39, 3, true)], 64],
    ['a whole one does not', [bead(100, 5), bead(40, 3, true)], 78], // 77.5
    ['without a bead, how she feels', [], 50],
  ])('%s', (_name, beads, X) => {
    expect(scored({ beads }).X).toBe(X);
  });

  test('goes on from an earlier visit', () => {
    const carried = { beads: [bead(90)], promises: [], visits: [] };
    expect(scored({ carried, beads: [bead(50)] }).X).toBe(70);
  });
});

describe('Service', () => {
  test('is policy and people, the people a little more', () => {
    const { policy, people, SV } = scored({
      meters: { ...FLAT, outcome: 70, process: 30 },
      serviceEmpathy: { missed: 2, met: 10 },
      letHerChoose: true,
    });
    expect([policy, people, SV]).toEqual([54, 45, 49]);
  });

  test('of single flagged nodes reads those alone', () => {
    const flagged = small([node('a', [choice('go')], { service: true })], { start: FLAT });
    const live: Live = { ...begin(flagged), node: 'END', serviceEmpathy: { missed: 1, met: 4 } };
    expect(score(flagged, live).people).toBe(38); // (75 + 0) / 2
  });
});

describe('Relationship', () => {
  const good = {
    meters: { ...FLAT, calm: 90, trust: 90, treatment: 90, outcome: 90, process: 90 },
    beads: [bead(80)],
  };

  test.each([
    ['is felt at the end and Experience', {}, 86],
    ['is at most 34 after a walk-out', { left: true }, 34],
    ['is at most 55 where a record was falsified', { tags: { rig_system: 1 } }, 55],
  ])('%s', (_name, fields, R) => {
    expect(scored({ ...good, ...fields }).R).toBe(R);
  });

  test('is kept from 60, and with nothing falsified', () => {
    expect(scored(good).kept).toBe(true);
    expect(scored({}).kept).toBe(false);
    expect(scored({ ...good, tags: { rig_system: 1 } }).kept).toBe(false);
  });
});

describe('the store’s side', () => {
  test.each([
    [{}, 0, 100],
    [{ overpromise: 1, hide_terms: 1 }, 0, 55],
    [{ blame_company: 2 }, 12, 68],
    [{ rig_system: 2, threat: 1 }, 0, 0],
  ])('%j and an excess of %i leave %i', (tags, excess, left) => {
    expect(scored({ tags, excess }).storesSide).toBe(left);
  });
});

describe('the house endings', () => {
  const felt = (value: number) => ({
    meters: { calm: value, trust: value, patience: value, outcome: value, process: value, treatment: value },
  });
  test.each([
    ['left', { ...felt(90), left: true }],
    ['falsified', { ...felt(90), tags: { rig_system: 1 } }],
    ['returns', felt(75)],
    ['stays', felt(60)],
    ['posts', { ...felt(39), tags: { promise_broken: 1, expose: 1 } }],
    ['quiet', { ...felt(39), tags: { promise_broken: 1 } }],
    ['quiet', { ...felt(40), tags: { promise_broken: 3 } }],
  ])('%s', (kind, fields) => {
    expect(scored(fields).ending).toMatchObject({ id: kind, kind, title: '' });
  });
});

test('a scenario’s own endings are taken in order', () => {
  const endings = [
    { id: 'angry', kind: 'posts', title: 'Angry', seen: [{ id: 'x', line: 'X.' }], if: { betrayal: 1 } },
    {
      id: 'good',
      kind: 'stays',
      title: 'Good',
      seen: [{ id: 'x', line: 'X.' }],
      if: { score: 'R', atLeast: 50 },
    },
    { id: 'rest', kind: 'quiet', title: 'Rest', seen: [{ id: 'x', line: 'X.' }] },
  ];
  const own = small([node('a', [choice('go')])], { endings, start: FLAT });
  const ending = (fields: Partial<Live>) => score(own, { ...begin(own), node: 'END', ...fields }).ending?.id;
  expect([ending({}), ending({ flags: ['lied'] }), ending({ left: true })]).toEqual([
    'good',
    'angry',
    'rest',
  ]);
});

test('mastery needs all four thresholds', () => {
  const best = {
    empathy: { missed: 0, met: 10 },
    offers: offers('full', 'half'),
    flags: ['yes'],
    facts: ['seen', 'need'],
  };
  const meters = { calm: 80, trust: 80, patience: 80, outcome: 80, process: 80, treatment: 80 };
  expect(scored({ ...best, meters, tags: { own_step: 1 } }).reachesMastery).toBe(true);
  expect(scored({ ...best, meters, tags: { own_step: 1 }, excess: 31 }).reachesMastery).toBe(false);
});

test('bands for display', () => {
  expect([0, 39, 40, 59, 60, 79, 80, 100].map(bandOf)).toEqual([
    'not_yet',
    'not_yet',
    'developing',
    'developing',
    'capable',
    'capable',
    'strong',
    'strong',
  ]);
});
