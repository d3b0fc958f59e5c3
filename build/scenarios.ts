import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  mapLines,
  openingPart,
  parseScenario,
  parseTranslation,
  renderDiagnostic,
  type Scenario,
  type ShelfEntry,
  shelfEntryOf,
  translate,
} from '#scenario';

const SHELF = 'virtual:shelf';
const SCENARIO = 'virtual:scenario/';
const OPENING = 'virtual:opening/';

interface Shelved {
  readonly entry: ShelfEntry;
  readonly scenario: Scenario;
  readonly translations: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

function refuse(
  file: string,
  source: string,
  diagnostics: ReturnType<typeof parseScenario>['diagnostics'],
): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(errors.map((error) => renderDiagnostic(error, source, file)).join('\n'));
  }
}

function readShelved(folder: string): Shelved {
  const file = join(folder, 'scenario.yaml');
  const source = readFileSync(file, 'utf8');
  const { scenario, diagnostics } = parseScenario(source);
  refuse(file, source, diagnostics);
  if (!scenario) throw new Error(`${file}: no scenario could be read.`);
  const translations = new Map<string, Readonly<Record<string, string>>>();
  for (const name of readdirSync(folder).filter(
    (name) => name.endsWith('.yaml') && name !== 'scenario.yaml',
  )) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const { translation, diagnostics } = parseTranslation(text);
    refuse(path, text, diagnostics);
    if (!translation) continue;
    refuse(path, text, translate(scenario, translation).diagnostics);
    translations.set(translation.language, translation.lines);
  }
  return { entry: shelfEntryOf(scenario, translations), scenario, translations };
}

/**
 * Hands the player scenarios as JSON: `virtual:shelf` lists them, and each scenario and translation is a
 * chunk of its own, and so is the opening part of each in each of its languages. A scenario with errors stops the
 * build with the author's diagnostics.
 */
export function scenarios(root = 'scenarios'): Plugin {
  const folders = () =>
    readdirSync(root, { withFileTypes: true })
      .filter((item) => item.isDirectory() && existsSync(join(root, item.name, 'scenario.yaml')))
      .map((item) => join(root, item.name));
  const byId = (id: string) =>
    folders()
      .map(readShelved)
      .find(({ entry }) => entry.id === id);
  const shelf = () => {
    const shelved = folders().map(readShelved);
    const loaders = shelved.map(({ entry: { id }, translations }) => {
      const inEach = (prefix: string) =>
        [...translations.keys()]
          .map((language) => `${JSON.stringify(language)}: () => import('${prefix}${id}/${language}')`)
          .join(', ');
      return `${JSON.stringify(id)}: {
        opening: () => import('${OPENING}${id}'), openings: { ${inEach(OPENING)} },
        scenario: () => import('${SCENARIO}${id}'), words: { ${inEach(SCENARIO)} },
      }`;
    });
    return `export const entries = ${JSON.stringify(shelved.map(({ entry }) => entry))};\nexport const load = { ${loaders.join(', ')} };`;
  };
  const chunk = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
  const whole = (id: string, language: string | undefined) => {
    const shelved = byId(id);
    return language ? shelved?.translations.get(language) : shelved?.scenario;
  };
  const opening = (id: string, language: string | undefined) => {
    const shelved = byId(id);
    if (!shelved) return undefined;
    const lines = language && shelved.translations.get(language);
    const { scenario } = shelved;
    return openingPart(lines ? mapLines(scenario, (line, text) => lines[line] ?? text) : scenario);
  };
  const chunks = [
    [`\0${SCENARIO}`, whole],
    [`\0${OPENING}`, opening],
  ] as const;
  return {
    name: 'scenarios',
    resolveId: (id) =>
      id === SHELF || id.startsWith(SCENARIO) || id.startsWith(OPENING) ? `\0${id}` : undefined,
    load(id) {
      if (id === `\0${SHELF}`) return shelf();
      for (const [prefix, partOf] of chunks) {
        if (!id.startsWith(prefix)) continue;
        const [name = '', language] = id.slice(prefix.length).split('/');
        return chunk(partOf(name, language));
      }
      return undefined;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('change', (file) => {
        if (!resolve(file).startsWith(resolve(root))) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
