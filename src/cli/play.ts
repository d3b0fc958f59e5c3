import { compileDialogue } from '#dialogue';
import { END } from '#scenario';
import { readArguments, readCount } from './arguments.ts';
import type { Command, ExitCode, Shell } from './command.ts';
import { openScenario } from './open-scenario.ts';
import { momentRecord } from './play/moment-record.ts';
import { type Answer, obey } from './play/obey.ts';
import { openRecording } from './play/recording.ts';
import { PlayTable } from './play/table.ts';
import { choicesText, feelingsText, saidText, scoresText } from './play/words.ts';

const HELP = `mot play PATH
Plays a scenario in the terminal, through the same step as the game.

Type the number of a choice or its id. Without a terminal the choices are read from standard input: ids, or
node.choice as \`mot playtest\` prints them, one a line or with spaces between.

  u        take the last move back
  j NODE   jump to a node, by a shortest path to it
  ?        this list
  q        quit

  --show-scores    how she feels and what an end here would give, beside the words
  --seed S         another order of the answers (default 1)
  --language TAG   play a translation
  --record FILE    add the run to a file of golden runs
  --name NAME      its name there (default “a run in the terminal”)
  --replace        put it in the place of a run of the same name
  --json           one line of JSON a move

Exit code: 1 where a choice that is read cannot be made.
Example: mot play scenarios/shoe-return --show-scores
         echo short_tour sharpest | mot play scenarios/shoe-return
`;

const OPTIONS = {
  'show-scores': { type: 'boolean' },
  seed: { type: 'string' },
  language: { type: 'string' },
  record: { type: 'string' },
  name: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const KEYS = 'A number or an id: say it. u: undo. j NODE: jump. q: quit.';

/** `mot play`: a scenario in the terminal. */
export const play: Command = {
  name: 'play',
  summary: 'play a scenario here, and record golden runs',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const seed = readCount('seed', values.seed, 1, 2 ** 31 - 1);
    const opened = await openScenario(positionals, values.language, shell);
    if (opened === undefined) return 1;
    const table = new PlayTable(compileDialogue(opened.scenario), seed);
    const record = await openRecording(values, shell.files);
    const show = values.json
      ? showRecord(table, shell)
      : showWords(table, values['show-scores'] ?? false, shell);
    const code = await playThrough(table, show, shell);
    // A list that went wrong half-way is no run to keep.
    if (record !== undefined && code === 0 && table.run.steps.length > 0)
      shell.complain(`${await record(table)}\n`);
    return code;
  },
};

/** Shows the present, after an answer or at the start. */
type Show = (answer?: Answer) => void;

async function playThrough(table: PlayTable, show: Show, shell: Shell): Promise<ExitCode> {
  show();
  const ask = () => shell.isTerminal && shell.write('> ');
  ask();
  for await (const line of shell.lines) {
    for (const answer of obey(table, line)) {
      if (answer.kind === 'quit') return 0;
      if (answer.kind === 'help') shell.write(`${KEYS}\n`);
      else if (answer.kind === 'refused') {
        shell.complain(`${answer.why}\n`);
        // Nobody is there to choose again.
        if (!shell.isTerminal) return 1;
      } else show(answer);
      if (table.run.live.node === END) return 0;
    }
    ask();
  }
  return 0;
}

function showWords(table: PlayTable, showsScores: boolean, shell: Shell): Show {
  const { title, brief } = table.dialogue.scenario;
  let before: PlayTable['moment'] | undefined;
  return (answer) => {
    const { moment, scores } = table;
    if (answer === undefined) shell.write(`${title}\n${brief}\n`);
    shell.write(`\n${saidText(table.dialogue, moment.lines)}\n`);
    const since = answer?.kind === 'moved' ? before : undefined;
    if (showsScores) shell.write(`\n${feelingsText(moment, scores, since)}\n`);
    before = moment;
    if (moment.ended === undefined) shell.write(`\n${choicesText(moment)}\n`);
    else shell.write(`\n${moment.ended.title || moment.ended.id}\n${scoresText(scores)}\n`);
  };
}

const showRecord =
  (table: PlayTable, shell: Shell): Show =>
  (answer) =>
    shell.write(`${JSON.stringify(momentRecord(table, answer))}\n`);
