/** A fault put into a sound scenario, and what must be found in the copy. */
export interface Mutation {
  readonly name: string;
  readonly change: (source: string) => string;
  readonly code: string;
  /** The path of ids that the complaint is about. */
  readonly place: string;
  /** Words of the line of the copy that it points at. */
  readonly line: string;
}

/** The source with one passage replaced; throws where it is not there, or not once. */
const swap =
  (from: string, to: string) =>
  (source: string): string => {
    if (source.split(from).length !== 2) throw new Error(`Not there once: ${from}`);
    return source.replace(from, () => to);
  };

const all =
  (...changes: ((source: string) => string)[]) =>
  (source: string): string =>
    changes.reduce((changed, change) => change(changed), source);

const everywhere = (from: string, to: string) => (source: string) => source.replaceAll(from, to);

/** The part of the source from one mark up to the next, changed. */
const within =
  (from: string, to: string, change: (part: string) => string) =>
  (source: string): string => {
    const start = source.indexOf(from);
    const end = source.indexOf(to, start + from.length);
    if (start < 0 || end < 0) throw new Error(`No part from ${from} to ${to}`);
    return source.slice(0, start) + change(source.slice(start, end)) + source.slice(end);
  };

/** The text of a choice of the base, up to the next choice or node. */
const say = (from: string, to: string) => swap(`say: ${from}`, `say: ${to}`);

const BEST_LINES = [
  'Whose room does the lamp light?',
  '[Turn it over.] The switch is loose. That is ours.',
  'so not the money. You want light, and I will get you that.',
  'That came out wrong. Let me look for light for you.',
  'I promised you money that is not mine to give.',
  'A new switch by six, or a loan lamp and yours in a gift box on Monday. Which?',
  'Then you ring me, Noor, and I drive a lamp round. I call at six to hear it is lit.',
  '[Ask Ivo to have every switch tried.]',
];
const WORST_LINES = [
  'Nobody else has brought one back',
  'People tell me that.',
  'Not after twice, I’m afraid.',
  'Have a lovely day',
  'The system won’t let me',
  'I could give you a candle',
  'Then you fill in the slip.',
  '[Pin her slip up',
];
const before = (words: string, added: string) =>
  swap(words, words.startsWith('[') ? `[${added} ${words.slice(1)}` : `${added} ${words}`);
const after = (words: string, added: string) => swap(words, `${words}${added}`);

/** What reading the file finds. */
export const SLIPS: readonly Mutation[] = [
  {
    name: 'a target is misspelt',
    change: swap(
      'tags: [explain_limit, share_goal, legitimise]\n        next: [ways]',
      'tags: [explain_limit, share_goal, legitimise]\n        next: [wyas]',
    ),
    code: 'unknown-id',
    place: 'nodes.asks.choices.cant_resell.next.1',
    line: 'next: [wyas]',
  },
  {
    name: 'a tag is misspelt',
    change: swap('[acknowledge]', '[acknowlege]'),
    code: 'not-in-list',
    place: 'nodes.counter.choices.not_silly.tags.1',
    line: 'acknowlege',
  },
  {
    name: 'a fact is misspelt in a condition',
    change: swap('needs: { fact: switch }', 'needs: { fact: swich }'),
    code: 'unknown-id',
    place: 'nodes.ways.choices.ask_ivo.needs.fact',
    line: 'swich',
  },
  {
    name: 'a field is misspelt',
    change: swap('learns: [mother]', 'lerns: [mother]'),
    code: 'unknown-field',
    place: 'nodes.counter.choices.whose_room',
    line: 'lerns',
  },
  {
    name: 'an option is misspelt',
    change: swap('offers: [mended, wrapped]', 'offers: [mendd, wrapped]'),
    code: 'unknown-id',
    place: 'nodes.ways.choices.switch_or_loan.offers.1',
    line: 'mendd',
  },
  {
    name: 'a way out is missing',
    change: swap(
      'tags: [dump, token_gift]\n        offers: [candle]\n        next: [ends]\n',
      'tags: [dump, token_gift]\n        offers: [candle]\n',
    ),
    code: 'missing-field',
    place: 'nodes.ways.choices.candle',
    line: 'id: candle',
  },
  {
    name: '`otherwise` is missing',
    change: within('        otherwise:', '        sets: [ivo_yes]', () => ''),
    code: 'needs-without-otherwise',
    place: 'nodes.ways.choices.ask_ivo',
    line: 'needs:',
  },
  {
    name: 'a level is missing at a cue',
    change: swap('        level: 4\n', ''),
    code: 'level-missing',
    place: 'nodes.asks.choices.cant_resell',
    line: 'id: cant_resell',
  },
  {
    name: 'nothing brings a fact to light',
    change: swap('        learns: [switch]\n', ''),
    code: 'never-set',
    place: 'nodes.asks.line.1.if',
    line: 'fact: switch',
  },
  {
    name: 'nothing uses a fact',
    change: swap('        learns: [mother]\n', ''),
    code: 'never-used',
    place: 'facts.mother',
    line: 'id: mother',
  },
  {
    name: 'nothing sets a flag',
    change: swap('        sets: [ivo_yes]\n', ''),
    code: 'never-set',
    place: 'options.swapped.viable',
    line: 'ivo_yes',
  },
  {
    name: 'a choice has the id of another',
    change: swap('      - id: box\n', '      - id: bulb\n'),
    code: 'duplicate-id',
    place: 'nodes.look.choices.bulb',
    line: 'id: bulb',
  },
  {
    name: 'the last target has a condition',
    change: swap(
      'sets: [lied]\n        next: [ways]',
      'sets: [lied]\n        next: [{ if: { fact: switch }, is: ways }]',
    ),
    code: 'next-needs-a-sure-way',
    place: 'nodes.blocked.choices.system',
    line: 'if: { fact: switch }',
  },
  {
    name: 'END stands before others',
    change: swap('fatal: true\n        next: [END]', 'fatal: true\n        next: [END, ways]'),
    code: 'end-before-others',
    place: 'nodes.hurt.choices.have_a_day',
    line: '[END, ways]',
  },
  {
    name: 'the weights of the needs add up to something else',
    change: swap('weight: 40', 'weight: 50'),
    code: 'weights-not-100',
    place: 'needs',
    line: 'needs:',
  },
  {
    name: 'a line is too long to be said',
    change: swap('You heard him.', `You ${'really '.repeat(40)}heard him.`),
    code: 'line-too-long',
    place: 'nodes.blocked.choices.you_heard.say',
    line: 'heard him',
  },
  {
    name: 'all choices but one may be hidden',
    change: all(
      swap('      - id: bulb\n', '      - id: bulb\n        when: { fact: mother }\n'),
      swap('      - id: box\n', '      - id: box\n        when: { fact: mother }\n'),
    ),
    code: 'too-few-sure-choices',
    place: 'nodes.look',
    line: 'id: look',
  },
  {
    name: 'a demo plays a move that is not there',
    change: swap('look.loose, asks.cant_resell]', 'look.lose, asks.cant_resell]'),
    code: 'unknown-move',
    place: 'watch.well',
    line: 'look.lose',
  },
  {
    name: 'the last ending has a condition',
    change: swap('id: dark, kind: quiet,', 'id: dark, if: { betrayal: 1 }, kind: quiet,'),
    code: 'endings-need-a-last',
    place: 'endings.dark',
    line: 'id: dark',
  },
  {
    name: 'an option to be asked for says nothing of when',
    change: swap('    viable: { flag: ivo_yes }\n', ''),
    code: 'ask-without-viable',
    place: 'options.swapped',
    line: 'id: swapped',
  },
];

/** What exploring and playing the scenario finds. */
export const FAULTS: readonly Mutation[] = [
  {
    name: 'an edge is gone, and the node behind it is an orphan',
    change: swap('next: [blocked]', 'next: [hurt]'),
    code: 'unreachable-node',
    place: 'nodes.blocked',
    line: 'id: blocked',
  },
  {
    name: 'a choice leads back to where she has been',
    change: swap('offers: [candle]\n        next: [ends]', 'offers: [candle]\n        next: [ways]'),
    code: 'dead-end',
    place: 'nodes.ways.choices.candle',
    line: 'id: candle',
  },
  {
    name: 'the last node leads nowhere',
    change: within('  - id: evening', 'watch:', everywhere('next: [END]', 'next: [evening]')),
    code: 'no-way-to-end',
    place: 'nodes.evening',
    line: 'id: evening',
  },
  {
    name: 'a guard asks for what comes later',
    change: swap('      - if: { visited: hurt }', '      - if: { visited: ends }'),
    code: 'guard-never-true',
    place: 'nodes.ways.line.1.if',
    line: 'visited: ends',
  },
  {
    name: 'a guard is flipped that always held',
    change: swap('      - if: { visited: hurt }', '      - if: { not: { visited: asks } }'),
    code: 'guard-never-true',
    place: 'nodes.ways.line.1.if',
    line: 'not: { visited: asks }',
  },
  {
    name: 'a guard asks for what always was',
    change: swap('      - if: { visited: hurt }', '      - if: { visited: look }'),
    code: 'guard-never-false',
    place: 'nodes.ways.line.1.if',
    line: 'visited: look',
  },
  {
    name: 'a choice waits for what comes later',
    change: swap('      - id: slip_first\n', '      - id: slip_first\n        when: { visited: ends }\n'),
    code: 'unreachable-choice',
    place: 'nodes.counter.choices.slip_first',
    line: 'id: slip_first',
  },
  {
    name: 'a target stands behind one that is always taken',
    change: swap(
      'learns: [switch]\n        next: [asks]',
      'learns: [switch]\n        next: [asks, hurt, ways]',
    ),
    code: 'target-never-taken',
    place: 'nodes.look.choices.loose.next.2',
    line: 'asks, hurt, ways',
  },
  {
    name: 'the budget of Empathy is raised',
    change: swap('D: 15', 'D: 40'),
    code: 'empathy-unreachable',
    place: 'acts',
    line: 'acts:',
  },
  {
    name: 'the best way skips the node with the options',
    change: swap('legitimise]\n        next: [ways]', 'legitimise]\n        next: [ends]'),
    code: 'options-unreachable',
    place: 'options',
    line: 'options:',
  },
  {
    name: 'she starts so low that nothing lifts her',
    change: swap('start: { calm: 60, trust: 60', 'start: { calm: 10, trust: 10'),
    code: 'relationship-narrow',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'every option is to be asked for, and kindness alone does not keep her',
    change: all(
      everywhere('gift: 60 }, authority: self }', 'gift: 60 }, authority: ask, viable: { fact: switch } }'),
      everywhere('gift: 100 }, authority: self }', 'gift: 100 }, authority: ask, viable: { fact: switch } }'),
      swap('outcome: 40, process: 60, treatment: 60', 'outcome: 0, process: 30, treatment: 40'),
    ),
    code: 'no-kept-without-ask',
    place: 'options',
    line: 'options:',
  },
  {
    name: 'the quiet ending is gone',
    change: swap('kind: quiet', 'kind: posts'),
    code: 'no-quiet-ending',
    place: 'endings',
    line: 'endings:',
  },
  {
    name: 'a choice is doubled in other words',
    change: swap(
      '      - id: box\n',
      `      - id: paper
        say: The slip, please, and the box.
        level: 1
        tags: [policy_shield]
        next: [asks]
        note: { why: The same form., better: loose, principle: look_first }
      - id: box\n`,
    ),
    code: 'same-choices',
    place: 'nodes.look.choices.box',
    line: 'id: box',
  },
  {
    name: 'one of the two options solves nothing any more',
    change: swap('gift: 100 }, authority: self }', 'gift: 100 }, authority: self, viable: false }'),
    code: 'choice-needs-two-viable',
    place: 'nodes.ways.choices.switch_or_loan',
    line: 'id: switch_or_loan',
  },
  {
    name: 'what an option waits for never comes while it is on the table',
    change: swap(
      'viable: { flag: ivo_yes }',
      'viable: { all: [{ flag: ivo_yes }, { visited: evening }, { not: { visited: ends } }] }',
    ),
    code: 'guard-never-true',
    place: 'options.swapped.viable',
    line: 'viable:',
  },
  {
    name: 'the levels of the best line and the worst are swapped',
    change: all(
      swap('level: 3\n        tags: [follow_up', 'level: 0\n        tags: [follow_up'),
      swap('fill in the slip.\n        level: 0', 'fill in the slip.\n        level: 3'),
    ),
    code: 'level-without-help',
    place: 'nodes.ends.choices.slip',
    line: 'id: slip',
  },
  {
    name: 'the best line is the longest everywhere',
    change: all(
      ...BEST_LINES.map((line) =>
        after(line, ' I will see to the lamp and its switch, and to your mother’s light, Noor, myself.'),
      ),
    ),
    code: 'longest-is-best',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'length goes with worth',
    change: all(
      ...BEST_LINES.map((line) =>
        after(line, ' I will see to the lamp and its switch, and to your mother’s light, Noor, myself.'),
      ),
    ),
    code: 'length-tells',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'who takes the longest line passes',
    change: all(
      ...BEST_LINES.map((line) =>
        after(line, ' I will see to the lamp and its switch, and to your mother’s light, Noor, myself.'),
      ),
    ),
    code: 'leaks-key',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'the best line is the shortest everywhere',
    change: within('\nnodes:', '\nwatch:', (part) =>
      part.replace(/^( {8,10}say: )(.*)$/gm, (line, head, words: string) =>
        BEST_LINES.some((best) => words.includes(best))
          ? line
          : `${head}${words.startsWith("'") ? `${words.slice(0, -2)} and then go on for quite a while as people do]'` : `${words} And so on, as one does on a long day.`}`,
      ),
    ),
    code: 'shortest-is-best',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'every worst line says sorry',
    change: all(...WORST_LINES.map((line) => before(line, 'Sorry.'))),
    code: 'keyword-cue',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'poor lines say always and never',
    change: all(...WORST_LINES.slice(0, 5).map((line) => before(line, 'We never do.'))),
    code: 'absolute-words',
    place: 'nodes',
    line: 'nodes:',
  },
  {
    name: 'a line of level 3 would fit anybody',
    change: say(
      'Then you ring me, Noor, and I drive a lamp round. I call at six to hear it is lit.',
      'Then you call, and we will make it right. I am on it.',
    ),
    code: 'no-scenario-noun',
    place: 'nodes.ends.choices.my_number',
    line: 'id: my_number',
  },
  {
    name: 'a line ends everything, and nobody says that it is meant',
    change: swap('        fatal: true\n', ''),
    code: 'fatal-choice',
    place: 'nodes.hurt.choices.have_a_day',
    line: 'id: have_a_day',
  },
  {
    name: 'all lines of a cue do as well',
    change: all(
      swap(
        'level: 0\n        tags: [argue]',
        'level: 3\n        tags: [check_facts, face_save]\n        learns: [switch]',
      ),
      swap(
        'slip?\n        level: 1\n        tags: [policy_shield]',
        'slip?\n        level: 3\n        tags: [check_facts, legitimise]\n        learns: [switch]',
      ),
    ),
    code: 'weak-decision',
    place: 'nodes.look',
    line: 'id: look',
  },
  {
    name: 'a repair is worth more than doing it well',
    change: all(
      swap(
        'level: 0\n        tags: [bare_no, policy_shield, sorry_bare]',
        'level: 4\n        tags: [explain_limit, share_goal]',
      ),
      swap(
        'level: 3\n        tags: [own_mistake]',
        'level: 3\n        tags: [straight_advice, ease, acknowledge]',
      ),
    ),
    code: 'detour-pays',
    place: 'nodes.hurt',
    line: 'id: hurt',
  },
  {
    name: 'par is lowered',
    change: swap('par: 6', 'par: 3'),
    code: 'padding-pays',
    place: 'par',
    line: 'par: 3',
  },
];
