/**
 * The scenario format, version 1: its only definition. Types, the JSON Schema for editors and the field
 * reference in docs/format.md are all derived from it; every field's description is what an author reads.
 */
import { z } from 'zod';
import {
  CHANNELS,
  END,
  ENDING_KINDS,
  LENSES,
  LIGHTS,
  METERS,
  MOODS,
  SPOTS,
  STAGES,
  TAGS,
} from './vocabulary.ts';

// No code made from strings: the page’s content security policy forbids it.
z.config({ jitless: true });

const describe = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

/** The patterns of words an author makes up; the diagnostics name them apart. */
export const PATTERNS = {
  id: /^[a-z][a-z0-9_]{0,31}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  move: /^[a-z][a-z0-9_]{0,31}\.[a-z][a-z0-9_]{0,31}$/,
} as const;

const Id = z.string().regex(PATTERNS.id).meta({
  description: 'A word you choose: small letters, digits and underscores, at most 32, unique among its kind.',
});
const Text = z.string().min(1).max(600).meta({ description: 'Words, in the language of the file.' });
const Tag = z.enum(TAGS).meta({ id: 'Tag', description: 'What a line is evidence of.' });
const MeterName = z
  .enum(METERS)
  .meta({ id: 'Meter', description: 'What goes on in the customer, each from 0 to 100.' });
const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const Points = z.int().min(0).max(100);
const Count = z.int().min(1).max(99);
const Change = z.int().min(-100).max(100);

const Effects = z
  .partialRecord(MeterName, Change)
  .meta({ id: 'Effects', description: 'Changes to the customer’s meters.' });

// Each form of condition has one key of its own, which names it; a reader finds the form by that key.
const AtomicCondition = [
  z.strictObject({ fact: describe(Id, 'This fact is known.') }),
  z.strictObject({ flag: describe(Id, 'This flag has been set.') }),
  z.strictObject({ visited: describe(Id, 'This node has been visited.') }),
  z.strictObject({ offered: describe(Id, 'This option has been offered.') }),
  z.strictObject({ promised: describe(Id, 'This promise has been made.') }),
  z.strictObject({
    meter: describe(z.enum([...METERS, 'felt']), 'A meter of the customer, or `felt`, their mean.'),
    atLeast: Points.optional(),
    atMost: Points.optional(),
  }),
  z.strictObject({ tag: describe(Tag, 'A tag used in this act.'), atLeast: Count }),
  z.strictObject({ level: describe(Level, 'Replies of this empathy level in this act.'), atLeast: Count }),
  z.strictObject({ beats: describe(Count, 'At least so many beats have passed in this act.') }),
  z.strictObject({
    earlier: describe(Id, 'Another scenario: this trainee’s last finished visit to it.'),
    ending: Id.optional(),
    tag: Tag.optional(),
    promised: Id.optional(),
  }),
  z.strictObject({ policy: describe(Id, 'This variant of the shop’s policy is in force.') }),
  z.strictObject({ manager: describe(Id, 'This variant of the manager is on duty.') }),
  z.strictObject({
    score: describe(z.enum(['E', 'O', 'R', 'SV', 'X', 'storesSide']), 'A score; in endings only.'),
    atLeast: Points.optional(),
    atMost: Points.optional(),
  }),
  z.strictObject({ betrayal: describe(Count, 'At least so many marks of betrayal; in endings only.') }),
  z.strictObject({ left: describe(z.literal(true), 'Her patience ran out and she left; in endings only.') }),
] as const;

type AtomicCondition = z.infer<(typeof AtomicCondition)[number]>;
/** What must hold; read by one table of rules in the dialogue room. */
export type Condition = AtomicCondition | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const ConditionSchema: z.ZodType<Condition> = z
  .union([
    ...AtomicCondition,
    z.strictObject({ all: describe(z.array(z.lazy(() => ConditionSchema)).min(1), 'All of these hold.') }),
    z.strictObject({
      any: describe(z.array(z.lazy(() => ConditionSchema)).min(1), 'At least one of these holds.'),
    }),
    z.strictObject({
      not: describe(
        z.lazy(() => ConditionSchema),
        'This does not hold.',
      ),
    }),
  ])
  .meta({ id: 'Condition', description: 'What must hold. Exactly one form.' });

const by = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(z.strictObject({ if: ConditionSchema.optional(), is: value })).min(1)]).meta({
    description: 'One value, or a list of which the first whose `if` holds is taken; the last has no `if`.',
  });

const some = <T extends z.ZodType>(value: T) =>
  z.array(z.union([value, z.strictObject({ if: ConditionSchema, is: value })])).meta({
    description: 'All of these whose `if` holds, in order.',
  });

const Stage = z
  .strictObject({
    cue: describe(Text, 'A stage direction, shown before the words.').optional(),
    place: describe(Id, 'The place changes to this one and stays until changed.').optional(),
    light: describe(z.enum(LIGHTS), 'The time of day; stays until changed.').optional(),
    people: describe(
      z.record(Id, z.enum(SPOTS)),
      'Who is where; stays until changed. Who is not named stays put.',
    ).optional(),
    props: describe(z.array(Id), 'What lies on the counter; stays until changed.').optional(),
    mood: describe(z.enum(MOODS), 'A face other than the one the meters give, for this beat.').optional(),
    camera: describe(z.enum(['wide', 'near']), 'How near we are, for this beat.').optional(),
    sound: describe(Id, 'A sound cue of the sound table, heard once.').optional(),
  })
  .meta({ id: 'Stage', description: 'What the stage shows with this beat.' });

const Shown = z
  .strictObject({
    id: describe(Id, 'Names the line for translators.'),
    line: by(Text),
    who: describe(Id, 'Who says it; left out, it is told.').optional(),
    stage: Stage.optional(),
  })
  .meta({ id: 'Line', description: 'A line without a choice.' });

const Person = z
  .strictObject({
    id: describe(Id, 'The person’s id; `you` is always the trainee.'),
    name: describe(Text, 'What they are called.'),
    role: describe(Text, 'Who they are, such as “your manager”.'),
    look: describe(Id, 'Which drawn person plays them.'),
  })
  .meta({ id: 'Person', description: 'A person of the story.' });

const Policy = z
  .strictObject({
    rule: describe(Text, 'What the rule says, and why.'),
    protects: describe(Text, 'Whom it protects.'),
    bends: z
      .array(z.strictObject({ who: Id, what: Text }))
      .meta({ description: 'Who can bend it, and how far.' }),
    signed: describe(
      z.strictObject({ by: Text, on: z.iso.date() }),
      'The manager who confirmed that this is the shop’s policy.',
    ).optional(),
  })
  .meta({ id: 'Policy', description: 'The shop’s rule that this scenario turns on.' });

const Option = z
  .strictObject({
    id: Id,
    label: Text,
    outcome: describe(Points, 'What it is worth to her: raises outcome fairness.'),
    covers: describe(z.record(Id, Points), 'How far it meets each need, in per cent.'),
    authority: describe(
      z.enum(['self', 'ask', 'never']),
      'Whose it is to give: yours, to be asked for, or nobody’s.',
    ),
    viable: describe(
      z.union([z.literal(false), ConditionSchema]),
      'For `ask`: what makes it yours to give. `false`: it solves nothing.',
    ).optional(),
    cost: describe(z.number().min(0), 'What it costs the shop.').optional(),
    allowance: describe(z.number().min(0), 'What you may spend without asking.').optional(),
    updates: describe(
      z.array(z.strictObject({ entering: Id, if: ConditionSchema.optional(), outcome: Points })),
      'A new worth on entering a node; the first that holds.',
    ).optional(),
  })
  .meta({ id: 'Option', description: 'Something the customer can be offered.' });

const Touchpoint = z
  .strictObject({
    id: Id,
    label: Text,
    stage: describe(z.enum(STAGES), 'Where it falls in the customer’s life with the shop.'),
    kind: describe(
      z.enum(['direct', 'indirect']),
      'Direct: she came to the shop. Indirect: she met it by chance.',
    ),
    weight: describe(z.int().min(1).max(5), '1; the moment of truth 3.'),
    momentOfTruth: describe(z.literal(true), 'The bead that counts most when she looks back.').optional(),
    after: describe(Id, 'Stored after this node.').optional(),
    entering: describe(
      z.array(z.union([Id, z.literal(END)])).min(1),
      'Stored on entering the first of these.',
    ).optional(),
    felt: describe(
      by(Points),
      'An authored felt score, for what the trainee could not influence.',
    ).optional(),
    tray: describe(z.enum(['service', 'experience']), 'Where it belongs in the two-tray drill.').optional(),
    motif: describe(
      Id,
      'The few notes it is remembered by: one of those listed in docs/stage.md, or any other word, which makes notes of its own. Left out: its id.',
    ).optional(),
  })
  .meta({ id: 'Touchpoint', description: 'A moment that stays with the customer: a bead on her string.' });

const Act = z
  .strictObject({
    id: Id,
    problem: describe(
      z.literal(true),
      'The act in which she comes with a problem: Service is read here.',
    ).optional(),
    firstImpression: describe(z.literal(true), 'A first visit: gains count double.').optional(),
    before: describe(z.enum(['hours', 'night']), 'How much time has passed since the act before.').optional(),
    D: describe(Points, 'The empathy budget of this act.'),
    opening: describe(z.array(Shown), 'Lines without a choice that open the act.').optional(),
    adjust: describe(
      z.array(z.strictObject({ if: ConditionSchema, effects: Effects, why: Text })),
      'Changes after the carry-over, each with its reason.',
    ).optional(),
    perBeat: describe(by(Effects), 'What each beat does to her; left out, patience −2.').optional(),
  })
  .meta({ id: 'Act', description: 'A stretch of the story on one occasion.' });

const Note = z
  .strictObject({
    why: describe(Text, 'Why this line does what it does, in a sentence.'),
    better: describe(Id, 'The choice of this node you would point to.').optional(),
    principle: describe(Id, 'The rule it keeps or breaks: one of the house list, or of `principles`.'),
  })
  .meta({ id: 'Note', description: 'What the debrief says about a choice.' });

const replyFields = {
  say: describe(by(Text), 'What you say, or do if it stands in square brackets.'),
  level: describe(
    Level,
    'Empathy: 0 blocks, 1 perfunctory, 2 acknowledges, 3 reaches, 4 confirms and carries.',
  ).optional(),
  tags: describe(z.array(Tag), 'What the line is evidence of; a tag twice counts twice.'),
  effects: describe(
    z.strictObject({ add: Effects, why: Text }),
    'An effect no tag has, with its reason.',
  ).optional(),
  beats: describe(z.int().min(0).max(9), 'Beats on top of the node’s.').optional(),
  learns: describe(some(Id), 'Facts it brings to light.').optional(),
  offers: describe(some(Id), 'Options it offers her.').optional(),
  sets: describe(z.array(Id), 'Flags it sets. `lied` is the engine’s: it adds to betrayal.').optional(),
  breaks: describe(z.array(Id), 'Offers that fail.').optional(),
  promises: describe(z.array(Id), 'Promises it makes.').optional(),
  keeps: describe(z.array(Id), 'Promises it keeps.').optional(),
  forgets: describe(z.array(Id), 'Promises it leaves unkept.').optional(),
  next: describe(
    some(z.union([Id, z.literal(END)])).min(1),
    'Where it leads: the first target that can be taken and has not been visited.',
  ),
  reply: describe(by(Text), 'What she says or does at once.').optional(),
  thought: describe(
    Text,
    'What she thinks and does not say; shown in Guided mode and the debrief.',
  ).optional(),
  stage: Stage.optional(),
  note: Note,
};

const Choice = z
  .strictObject({
    id: Id,
    how: describe(z.enum(['say', 'do']), 'Left out, it is said.').optional(),
    when: describe(ConditionSchema, 'The choice is not shown while this fails.').optional(),
    ...replyFields,
    needs: describe(
      ConditionSchema,
      'Shown all the same; if this fails, the fields of `otherwise` replace its own.',
    ).optional(),
    otherwise: describe(
      z.strictObject(replyFields).partial(),
      'What is said and done instead when `needs` fails.',
    ).optional(),
    fatal: describe(z.literal(true), 'You mean this choice to ruin the run.').optional(),
  })
  .meta({ id: 'Choice', description: 'Something the trainee may say or do.' });

const Node = z
  .strictObject({
    id: Id,
    act: describe(Id, 'The act it belongs to; nodes stand in the order of the acts.'),
    channel: describe(z.enum(CHANNELS), 'How you meet; `none` when she is not there.'),
    who: describe(Id, 'Who speaks; left out, the customer.').optional(),
    role: describe(Id, 'The person whose part you play here, if not yours.').optional(),
    line: describe(by(Text), 'What is said on entering, in “quotation marks”, and what is told around it.'),
    stage: Stage.optional(),
    when: describe(ConditionSchema, 'The node is passed over while this fails.').optional(),
    cue: describe(
      z.union([z.literal(1), z.literal(2)]),
      'She has just shown a feeling (1) or is at a peak (2).',
    ).optional(),
    repair: describe(z.literal(true), 'A chance to mend the miss before it.').optional(),
    momentOfTruth: describe(
      z.union([z.literal(true), ConditionSchema]),
      'The debrief shows this node’s card.',
    ).optional(),
    service: describe(
      z.literal(true),
      'Counts for Service; left out everywhere, the problem act does.',
    ).optional(),
    settles: describe(z.literal(true), 'The best viable offer is settled on entering.').optional(),
    unheard: describe(
      z.literal(true),
      'She is not there: only beats move her meters; all else counts.',
    ).optional(),
    beats: describe(
      by(z.int().min(0).max(9)),
      '1; a trip to the stock room 2, a form 3, 0 when she is not kept waiting.',
    ).optional(),
    clock: z
      .strictObject({ seconds: z.int().min(5).max(300), onTimeout: Id })
      .meta({ description: 'A clock on the screen, and the choice it takes when it runs out.' })
      .optional(),
    hub: describe(
      Count,
      'A hub: its choices are topics, and so many may be taken before `leave`.',
    ).optional(),
    hint: describe(Text, 'One hint, in Guided mode.').optional(),
    sayFirst: describe(z.literal(true), 'You type a line of your own before the choices show.').optional(),
    predict: z
      .strictObject({ answers: z.record(Id, Text), right: Id })
      .meta({ description: 'A one-tap guess of what she will need next; never scored.' })
      .optional(),
    choices: describe(z.array(Choice).min(2), 'Three or four; a hub has any number.'),
  })
  .meta({ id: 'Node', description: 'A beat of the conversation: a line and the choices after it.' });

const Ending = z
  .strictObject({
    id: Id,
    kind: describe(z.enum(ENDING_KINDS), 'What kind of ending it is, for counts over scenarios.'),
    title: Text,
    seen: describe(z.array(Shown).min(1), 'What is seen.'),
    if: describe(ConditionSchema, 'When; the first that holds is taken and the last has no `if`.').optional(),
  })
  .meta({ id: 'Ending', description: 'How a run may end.' });

const Lens = z
  .strictObject({
    text: Text,
    opens: describe(Id, 'The fact that opens it; left out, it is open.').optional(),
  })
  .meta({ id: 'Lens', description: 'One of the six motions of her experience.' });

export const ScenarioSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'Points an editor to the JSON Schema.' }).optional(),
    format: describe(z.literal(1), 'The version of this format.'),
    id: Id,
    family: describe(Id, 'Forms of one family are for retest.'),
    form: describe(Id, 'Which form of its family this is.'),
    language: describe(
      z.string().regex(PATTERNS.language),
      'The language of the words, such as `en` or `fr-CA`.',
    ),
    title: Text,
    place: describe(Id, 'Where it opens.'),
    brief: describe(Text, 'What the trainee is told before the first line.'),
    customer: describe(Person, 'The customer.'),
    others: describe(z.array(Person), 'Other people who appear.').optional(),
    start: describe(
      z.partialRecord(MeterName, Points),
      'Her meters at the start; left out: calm 70, trust 50, patience 80, fairness 50.',
    ).optional(),
    par: describe(
      Count,
      'Beats the problem act should take; each beyond costs her patience with the process.',
    ),
    postThreshold: describe(Count, 'Marks of betrayal from which she posts about it.'),
    needle: describe(
      z.literal(true),
      'Shows the needle of the three options: toss it, post it, reach out.',
    ).optional(),
    worth: z
      .strictObject({ basket: z.number().min(0).optional(), year: z.number().min(0).optional() })
      .meta({ description: 'What this customer is worth, shown beside the cost of a fix; never scored.' })
      .optional(),
    policy: Policy,
    authority: z
      .strictObject({
        self: describe(z.record(Id, Text), 'Yours to give.'),
        ask: describe(z.record(Id, Text), 'To be asked for.'),
        never: describe(z.record(Id, Text), 'Nobody’s to give.'),
      })
      .meta({ description: 'What is yours to give, what you may ask for, what nobody gives.' }),
    variants: z
      .strictObject({ policy: z.array(Id).optional(), manager: z.array(Id).optional() })
      .meta({ description: 'Variants of the shop, chosen when an attempt starts; the first is the default.' })
      .optional(),
    facts: z
      .array(
        z.strictObject({
          id: Id,
          kind: describe(z.enum(['evidence', 'need']), 'Evidence for her case, or a sign of what she needs.'),
          card: describe(Text, 'What the customer card says once it is known.'),
          known: describe(z.literal(true), 'Known from the start; does not count as explored.').optional(),
        }),
      )
      .meta({ description: 'What can come to light, each a card.' }),
    needs: z
      .array(z.strictObject({ id: Id, weight: Points, text: Text }))
      .meta({ description: 'What she really needs; the weights add up to 100.' }),
    options: describe(z.array(Option), 'What she can be offered.'),
    touchpoints: describe(
      z.array(Touchpoint),
      'What stays with her, from the first sight of the shop to the last.',
    ),
    acts: describe(z.array(Act).min(1), 'In the order of time.'),
    nodes: describe(z.array(Node).min(1), 'The first is where it starts.'),
    promises: z
      .array(
        z.strictObject({
          id: Id,
          text: Text,
          from: describe(Id, 'The scenario in which it may have been made.').optional(),
        }),
      )
      .meta({ description: 'What may be promised, here or on an earlier visit.' })
      .optional(),
    lenses: z
      .array(
        z.strictObject({
          at: describe(Id, 'From this node on.'),
          lens: z.strictObject(
            Object.fromEntries(LENSES.map((lens) => [lens, Lens])) as Record<
              (typeof LENSES)[number],
              typeof Lens
            >,
          ),
        }),
      )
      .meta({ description: 'What she wants, does, sees, thinks, feels and likes.' })
      .optional(),
    watch: z
      .array(
        z.strictObject({
          id: Id,
          title: Text,
          path: describe(z.array(z.string().regex(PATTERNS.move)).min(1), 'Moves, each `node.choice`.'),
          turn: describe(Id, 'The node where it turned.'),
        }),
      )
      .meta({ description: 'Runs to watch, and where each turned.' }),
    endings: describe(z.array(Ending).min(1), 'First match; left out, the house endings hold.').optional(),
    principles: z
      .array(z.strictObject({ id: Id, rule: Text, source: Text }))
      .meta({ description: 'Rules of your own, beside the house list.' })
      .optional(),
    overrides: z
      .array(z.strictObject({ tag: Tag, effects: Effects, why: Text }))
      .meta({ description: 'A tag means something else here, with the reason; the debrief prints it.' })
      .optional(),
  })
  .meta({ id: 'Scenario', title: 'Scenario', description: 'A practice scenario of Moment of Truth.' });

export type Scenario = z.infer<typeof ScenarioSchema>;
export type Act = Scenario['acts'][number];
export type Node = Scenario['nodes'][number];
export type Choice = Node['choices'][number];
export type Option = Scenario['options'][number];
export type Touchpoint = Scenario['touchpoints'][number];
export type Ending = NonNullable<Scenario['endings']>[number];
export type Person = z.infer<typeof Person>;
export type Shown = z.infer<typeof Shown>;
export type StageDirection = z.infer<typeof Stage>;
export type Effects = z.infer<typeof Effects>;
export type Tag = (typeof TAGS)[number];
export type Meter = (typeof METERS)[number];
export type Level = z.infer<typeof Level>;
export type Mood = (typeof MOODS)[number];
/** One value, or the first of a list whose `if` holds. */
export type By<T> = T | { if?: Condition | undefined; is: T }[];
/** All of a list whose `if` holds, in order. */
export type Some<T> = (T | { if: Condition; is: T })[];
