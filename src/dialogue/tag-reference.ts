import { type Effects, METERS, TAGS, type Tag } from '#scenario';
import { TAG_TABLE, type TagRule } from './tag-table.ts';

/** What each tag means, for authors. */
const MEANINGS: Readonly<Record<Tag, string>> = {
  acknowledge: 'names the situation',
  paraphrase: 'gives back the customer’s own facts',
  pursue: 'an open question about feeling or purpose',
  legitimise: 'says why the reaction makes sense',
  face_save: 'takes embarrassment away',
  share_goal: 'wants this sorted too, and shows it with an act',
  own_mistake: 'owns a fault one can name',
  sorry_bare: 'an apology with nothing in it',
  stock_phrase: 'a line that fits any customer',
  dismiss: 'makes it small, or does not believe it',
  argue: 'defends oneself against the customer’s account',
  expose: 'makes it public or shameful',
  false_cheer: 'brightness that ignores how the customer feels',
  explain_limit: 'the true reason, and who can decide',
  ask_need: 'finds the need under the request',
  check_facts: 'looks at the evidence',
  give_choice: 'hands over the decision',
  own_step: 'staff does the work',
  warm_handoff: 'refers on with preparation and a name',
  straight_advice: 'a personal, honest recommendation',
  follow_up: 'a person, an act and a time',
  bare_no: 'a refusal without reason or alternative',
  policy_shield: 'policy as the end of talk',
  cold_handoff: 'sends the customer elsewhere, with the work',
  wasted_trip: 'a wait for nothing',
  make_repeat: 'makes the customer explain it again',
  dump: 'lists everything',
  token_gift: 'a gift that meets no need',
  overpromise: 'promises what is not yours to give',
  promise_broken: 'the promise fails',
  bad_upsell: 'sells at the wrong moment',
  blame_company: 'sides with the customer by running the shop down',
  offer_lie: 'proposes something dishonest',
  rig_system: 'does it',
  welcome: 'a greeting for this person',
  personal: 'uses what you know of the customer',
  inform: 'says the terms before they bite',
  good_fit: 'product advice that fits',
  thank: 'appreciation',
  ease: 'takes work off the customer',
  pressure: 'false urgency',
  silence: 'no answer, or the clock ran out',
  hide_terms: 'terms left unsaid, or in small print',
  voice_up: 'raises the cause with the team',
  note_account: 'records it for next time',
  threat: 'invents a threat',
  privacy: 'breaks a confidence',
};

const REPEATS: Readonly<Record<TagRule['repeat'], string>> = {
  fades: '100 %, 50 %, nothing',
  grows: '100 %, 125 %, 150 %',
  ladder: 'a ladder',
  flat: 'the same each time',
};

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

const told = (effects: Effects): string =>
  METERS.filter((meter) => effects[meter])
    .map((meter) => `${meter} ${signed(effects[meter] ?? 0)}`)
    .join(', ') || 'nothing';

const effectsOf = ({ effects, ladder }: TagRule): string =>
  ladder ? ladder.map((step, index) => `${index + 1}: ${told(step)}`).join('; ') : told(effects);

const rowOf = (tag: Tag): string => {
  const rule = TAG_TABLE.tags[tag];
  const cells = [
    `\`${tag}\``,
    MEANINGS[tag],
    effectsOf(rule),
    REPEATS[rule.repeat],
    rule.charge ? `−${rule.charge}` : '',
  ];
  return `| ${cells.join(' | ')} |`;
};

const HEADINGS = { empathy: 'Empathy', options: 'Options', journey: 'The journey' } as const;

/** The tag table as Markdown, for docs/tags.md. */
export function tagReference(): string {
  const sections = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).map((family) => {
    const rows = TAGS.filter((tag) => TAG_TABLE.tags[tag].family === family).map(rowOf);
    const head = '| Tag | Means | First use | Repeated in an act | Store’s side |\n|---|---|---|---|---|';
    return `## ${HEADINGS[family]}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# The tags

A choice’s tags say what it is evidence of; this table (version ${TAG_TABLE.version}) says what that does to the customer. The rules
that act on it are in [scoring.md](scoring.md). Made from the table by \`tagReference\`.

${sections.join('\n')}`;
}
