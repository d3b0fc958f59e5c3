import { dirname, join } from 'node:path';
import { readTable, toCsv, withoutMark } from '#records';
import { listLines, parseTranslation, type Scenario, writeTranslation } from '#scenario';
import { readArguments } from './arguments.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { noteOf } from './lines/note.ts';
import { type OpenedScenario, openScenario } from './open-scenario.ts';

const HELP = `mot lines PATH
All words of a scenario as a table for a translator, and back.

The table is a CSV that table programs open: id, text, translation, note. The translator fills in the third
column. Read back, the words are written to <language>.yaml beside the scenario; comments there stay, as does
every line whose translation is left empty.

  --language TAG    the language to translate into, such as fr-CA
  --out FILE        write the table there, not to the screen
  --from FILE       read a table and write <language>.yaml

Exit code: 1 where the table has ids the scenario lacks, or a file has errors.
Example: mot lines scenarios/shoe-return --language de --out shoe-return.de.csv
         mot lines scenarios/shoe-return --language de --from shoe-return.de.csv
`;

const OPTIONS = {
  language: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
} as const;

const COLUMNS = { id: 'word', text: 'name', translation: 'name', note: 'name' } as const;

/** `mot lines`: the words of a scenario to a translator and back. */
export const lines: Command = {
  name: 'lines',
  summary: 'all words as a table for a translator, and back',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { language, out, from } = values;
    if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
      throw new UsageError(`‘${language}’ is not the code of a language; write one such as de or fr-CA.`);
    const opened = await openScenario(positionals, undefined, shell);
    const sheet = opened && (await openSheet(opened, language, shell));
    if (!sheet) return 1;
    if (from !== undefined) return bringBack(sheet, from, shell);
    return giveOut(sheet, out, shell);
  },
};

/** A scenario and the translation that is there. */
interface Sheet {
  readonly scenario: Scenario;
  readonly language: string | undefined;
  /** Where its translation stands or will stand, and its text. */
  readonly path: string;
  readonly existing: string | undefined;
  readonly translated: Readonly<Record<string, string>>;
}

async function openSheet(
  { file, scenario }: OpenedScenario,
  language: string | undefined,
  shell: Shell,
): Promise<Sheet | undefined> {
  if (language === scenario.language)
    throw new UsageError(`${language} is the language of the scenario itself.`);
  const path = join(dirname(file), `${language}.yaml`);
  if (language === undefined || !(await shell.files.exists(path)))
    return { scenario, language, path, existing: undefined, translated: {} };
  const existing = await shell.files.read(path);
  const { translation } = parseTranslation(existing);
  if (translation) return { scenario, language, path, existing, translated: translation.lines };
  shell.complain(`mot lines: ${path} has errors; \`mot check\` tells them.\n`);
  return undefined;
}

async function giveOut(
  { scenario, translated }: Sheet,
  out: string | undefined,
  shell: Shell,
): Promise<ExitCode> {
  const rows = listLines(scenario).map(({ id, text }) => ({
    id,
    text,
    translation: translated[id],
    note: noteOf(id, scenario),
  }));
  const table = toCsv(COLUMNS, rows);
  if (out === undefined) shell.write(table);
  else {
    await shell.files.write(out, table);
    shell.write(`${rows.length} lines in ${out}.\n`);
  }
  return 0;
}

async function bringBack(sheet: Sheet, from: string, shell: Shell): Promise<ExitCode> {
  const { scenario, language, path, existing } = sheet;
  if (language === undefined) throw new UsageError('--from needs --language, such as --language fr-CA.');
  const order = listLines(scenario).map(({ id }) => id);
  const brought = readTranslations(await shell.files.read(from), from);
  const known = new Set(order);
  const unknown = [...brought.keys()].filter((id) => !known.has(id));
  for (const id of unknown) shell.complain(`${from}: the scenario has no line ‘${id}’; it was left out.\n`);
  const given = Object.fromEntries([...brought].filter(([id]) => known.has(id)));
  await shell.files.write(
    path,
    writeTranslation({ language, scenario: scenario.id, lines: given }, order, existing),
  );
  const missing = order.filter((id) => !Object.hasOwn({ ...sheet.translated, ...given }, id));
  shell.write(
    `${Object.keys(given).length} lines written to ${path}; ${missing.length} are not translated yet.\n`,
  );
  for (const id of missing) shell.write(`  ${id}\n`);
  return unknown.length > 0 ? 1 : 0;
}

/** The translations of a table by line id, without those left empty. */
function readTranslations(text: string, file: string): ReadonlyMap<string, string> {
  const table = readTable(text, ['id', 'translation']);
  if (!table) throw new UsageError(`${file}: its first line must name the columns id and translation.`);
  const [id, translation] = [table.header.indexOf('id'), table.header.indexOf('translation')];
  const cells = table.rows.map((row) => [row[id] ?? '', withoutMark(row[translation] ?? '')] as const);
  return new Map(cells.filter(([, words]) => words.trim() !== ''));
}
