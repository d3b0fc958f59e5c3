import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Finding,
  findSmells,
  playOut,
  proveScenario,
  SMELL_DEFAULTS,
  type SmellOptions,
  uniformPlayer,
} from '#analysis';
import { begin, compileDialogue, type Dialogue, shownChoices, step } from '#dialogue';
import { END, explainDiagnostic, FINDINGS, placeFindings } from '#scenario';
import { ANALYSIS } from '../../src/scenario/codes/analysis.ts';
import { shoeReturn } from '../attempt/letters.ts';
import { randomScenario } from '../dialogue/random-scenario.ts';
import { choice, node, small } from '../dialogue/small.ts';
import { listCases, loadCase, readCase } from '../scenario/cases.ts';

const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const told = ({ code, severity, path }: Finding): string => `${severity} ${code} ${path}`;

/** A quick look: enough for small scenarios. */
const QUICK = { states: 2, width: 1, runs: 20, situations: 2000 } as const;

const NO_PLAYS = { random: { runs: 0, seed: 0 } } as const;

describe('every smell has an example', () => {
  test.each(listCases('smells/'))('smells/%s causes it', (name) => {
    const source = readCase(`smells/${name}`);
    const findings = findSmells(compileDialogue(loadCase(`smells/${name}`)));
    const found = findings.find(({ code }) => `${code}.yaml` === name);
    expect(found?.severity).toBe(FINDINGS[found?.code ?? 'dead-end'].severity);
    for (const finding of findings) {
      const [placed] = placeFindings(source, [finding]);
      const { says, wayOut } = explainDiagnostic(placed ?? { code: finding.code, values: {} });
      expect(`${says} ${wayOut}`).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  test('but those that no file can cause by itself', () => {
    const examples = new Set(listCases('smells/').map((name) => name.replace('.yaml', '')));
    expect(Object.keys(ANALYSIS).filter((code) => !examples.has(code))).toEqual([
      // A file in which it could happen is refused when it is read.
      'no-choice-shown',
      // A matter of the budget.
      'smells-cut-short',
    ]);
  });
});

describe('the shoe return', () => {
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    findings = findSmells(shoeReturn);
  }, 60_000);

  test('has no errors, and these warnings', () => {
    expect(findings.filter(({ severity }) => severity !== 'info').map(told)).toEqual([
      'warning no-scenario-noun nodes.door.choices.short_tour',
      'warning no-scenario-noun nodes.belt.choices.bring_three',
      'warning no-scenario-noun nodes.confess.choices.lid_off',
      'warning no-scenario-noun nodes.confess.choices.consistent_taste',
      'warning no-scenario-noun nodes.look.choices.believe_you',
      'warning no-scenario-noun nodes.no.choices.on_me',
      'warning no-scenario-noun nodes.turn.choices.i_know',
      'warning no-scenario-noun nodes.blocked.choices.not_mine_to_say',
      'warning no-scenario-noun nodes.yousaid.choices.my_mistake',
      'warning no-scenario-noun nodes.thanks.choices.good_taste.otherwise',
      'warning weak-decision nodes.handshake',
      'warning absolute-words nodes',
    ]);
  });

  test('keeps some targets as a net, which is no fault', () => {
    const nets = findings.filter(({ severity }) => severity === 'info');
    expect(new Set(nets.map(({ code, values }) => `${code} ${values.found}`))).toEqual(
      new Set(['target-never-taken advice']),
    );
  });
});

describe('a finding', () => {
  test('is shown by its witness when that is played', () => {
    const findings = listCases('smells/').flatMap((name) => {
      const dialogue = compileDialogue(loadCase(`smells/${name}`));
      return findSmells(dialogue, {}, { budget: QUICK }).map((finding) => ({ dialogue, finding }));
    });
    const witnessed = findings.filter(({ finding }) => finding.witness !== undefined);
    expect(witnessed.length).toBeGreaterThan(20);
    for (const { dialogue, finding } of witnessed) {
      const moves = [...(finding.witness ?? [])];
      const last = moves.pop() ?? '';
      const before = moves.reduce((live, move) => make(dialogue, live, move), begin(dialogue));
      if (finding.code === 'dead-end') expect(() => make(dialogue, before, last)).toThrow('No target');
      else expect(make(dialogue, before, last).node).toBe(END);
    }
  });

  test('is the same every time', () => {
    const again = (): readonly Finding[] =>
      listCases('smells/').flatMap((name) =>
        findSmells(compileDialogue(loadCase(`smells/${name}`)), {}, { budget: QUICK }),
      );
    expect(again()).toEqual(again());
  });

  test('comes with another threshold where a project sets one', () => {
    const found = (thresholds: SmellOptions['thresholds']) =>
      codesOf(findSmells(compileDialogue(loadCase('sound.yaml')), {}, { ...(thresholds && { thresholds }) }));
    expect(found({})).toEqual([]);
    expect(found({ fatalCost: 20 })).toContain('fatal-choice');
    expect(found({ weakSpread: 12 })).toContain('weak-decision');
    expect(found({ relationshipLow: 10 })).toEqual(['relationship-narrow']);
    for (const { meaning } of Object.values(SMELL_DEFAULTS)) expect(meaning).toMatch(/\.$/);
  });

  test('goes by a proof where it is given one, and makes one where a search does not find enough', () => {
    const bag = compileDialogue(loadCase('smells/empathy-unreachable.yaml'));
    const proof = proveScenario(bag, NO_PLAYS);
    const given = findSmells(bag, { proof });
    expect(given).toEqual(findSmells(bag));
    const found = given.find(({ code }) => code === 'empathy-unreachable');
    expect(found?.values.found).toBe(`${proof.scores.empathy.max.high}`);
  });

  test('is held back where time runs out before it is sure', () => {
    const lamp = compileDialogue(loadCase('sound.yaml'));
    for (const most of [0, 10, 60, 300, 1000, 3000]) {
      let asked = 0;
      const isOver = () => ++asked > most;
      expect(codesOf(findSmells(lamp, {}, { isOver }))).toEqual(['smells-cut-short']);
    }
  });
});

const make = (dialogue: Dialogue, live: ReturnType<typeof begin>, move: string) => {
  const [at, id = ''] = move.split('.');
  expect(live.node).toBe(at);
  return step(dialogue, live, { kind: 'choose', choice: id });
};

describe('exploring', () => {
  test('never calls unreachable, or of one outcome, what a play comes to', () => {
    fc.assert(
      fc.property(randomScenario, fc.integer(), (scenario, seed) => {
        const dialogue = compileDialogue(scenario);
        const found = new Set(
          findSmells(dialogue, {}, { budget: { ...QUICK, runs: 1, states: 1 } }).map(told),
        );
        for (let run = 0; run < 20; run += 1)
          for (const live of playOut(dialogue, uniformPlayer(seed + run))) {
            if (live.node === END) continue;
            expect(found).not.toContain(`error unreachable-node nodes.${live.node}`);
            expect(found).not.toContain(`error no-way-to-end nodes.${live.node}`);
            for (const { id } of shownChoices(dialogue, live))
              expect(found).not.toContain(`warning unreachable-choice nodes.${live.node}.choices.${id}`);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('never calls unreachable what the proof has reached', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const dialogue = compileDialogue(scenario);
        const proof = proveScenario(dialogue, NO_PLAYS);
        const found = findSmells(dialogue, { proof }, { budget: { ...QUICK, runs: 1, states: 1 } });
        const nodes = found.flatMap(({ code, path }) =>
          code === 'unreachable-node' ? [path.replace('nodes.', '')] : [],
        );
        for (const id of nodes) expect([...proof.nodes.unreachable, ...proof.nodes.unknown]).toContain(id);
      }),
      { numRuns: 25 },
    );
  });

  test('looks at every variant of the shop, and leaves earlier visits open', () => {
    const asks = (condition: object) =>
      small(
        [node('a', [choice('on', { next: [{ if: condition, is: 'b' }, 'END'] })]), node('b', [choice('on')])],
        { variants: { policy: ['plain', 'strict'] } },
      );
    const found = (condition: object) => codesOf(findSmells(asks(condition), {}, { budget: QUICK }));
    expect(found({ policy: 'strict' })).not.toContain('unreachable-node');
    expect(found({ earlier: 'other' })).not.toContain('unreachable-node');
    expect(found({ visited: 'b' })).toContain('unreachable-node');
  });

  test('tells whole states apart where a condition reads a meter', () => {
    const asks = (atLeast: number) =>
      small([
        node('a', [
          choice('warm', { tags: ['legitimise'], next: ['b'] }),
          choice('cold', { tags: ['dismiss'], next: ['b'] }),
        ]),
        node('b', [choice('on', { next: [{ if: { meter: 'calm', atLeast }, is: 'c' }, 'END'] })]),
        node('c', [choice('on')]),
      ]);
    const found = (atLeast: number) => codesOf(findSmells(asks(atLeast), {}, { budget: QUICK }));
    expect(found(70)).not.toContain('unreachable-node');
    expect(found(90)).toContain('unreachable-node');
  });
});

test('a dead end beyond the budget is not told, and stops nothing', () => {
  const far = small([
    node('a', [choice('on', { next: ['b'] })]),
    node('b', [choice('on', { next: ['c'] }), choice('off')]),
    node('c', [choice('stuck', { next: ['c'] })]),
  ]);
  expect(codesOf(findSmells(far, {}, { budget: { ...QUICK, situations: 1 } }))[0]).toBe('smells-cut-short');
  expect(codesOf(findSmells(far, {}, { budget: QUICK }))).toContain('dead-end');
});

describe('words', () => {
  const cued = (say: string, language: string) =>
    small(
      ['n0', 'n1', 'n2', 'n3'].map((id, index) =>
        node(
          id,
          [
            choice('good', { level: 3, tags: ['pursue'], next: [index === 3 ? 'END' : `n${index + 1}`] }),
            choice('poor', {
              level: 0,
              say,
              tags: ['dismiss'],
              next: [index === 3 ? 'END' : `n${index + 1}`],
            }),
          ],
          { cue: 1 },
        ),
      ),
      { language },
    );
  const found = (say: string, language: string) =>
    findSmells(cued(say, language), {}, { budget: QUICK })
      .filter(({ code }) => code === 'keyword-cue')
      .map(({ values }) => values.word);

  test('are those of the language of the file, and none in a language without a list', () => {
    expect(found('I am so sorry.', 'en')).toEqual(['sorry']);
    expect(found('I understand, and we’re happy to.', 'en-GB')).toEqual(['understand', 'happy to']);
    expect(found('Je suis désolée.', 'fr-CA')).toEqual(['désolé']);
    expect(found('I am so sorry.', 'fi')).toEqual([]);
  });

  test('count from their beginning only', () => {
    expect(found('We devalue nothing.', 'en')).toEqual([]);
  });
});
