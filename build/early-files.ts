import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { chunkOf, chunksOf, withImports } from './bundle-files.ts';

/** Lists of files of the build that the page may ask for early. */
export interface EarlyFiles {
  /** By the first word of the address; `home` where there is none. */
  readonly screens: Readonly<Record<string, ScreenFiles>>;
  /** Opening parts by the id of the scenario; those of a translation by id and language, `shoe_return/fr-CA`. */
  readonly openings: Lists;
  /** By language and part, `en/play`. */
  readonly words: Lists;
}

/** A screen that comes apart from the app. */
interface ScreenFiles {
  readonly files: readonly string[];
  /** Parts of the words of the interface that it needs besides those of play. */
  readonly words: readonly string[];
}

/** The same as the build is told of it: by the module that it is made from. */
interface Screen {
  readonly module: string;
  readonly words: readonly string[];
}

type Lists = Readonly<Record<string, readonly string[]>>;
type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const OPENING = /virtual:opening\/(.+)$/;
const WORDS = /\/src\/ui\/locales\/([^/]+\/\w+)\.json$/;

/** A file, the files that it cannot run without, and their styles. */
const filesWith = (bundle: Bundle, file: Chunk): Set<string> =>
  new Set(
    [...withImports(bundle, file)].flatMap(({ fileName, viteMetadata }) => [
      fileName,
      ...(viteMetadata?.importedCss ?? []),
    ]),
  );

/** The same without what the page itself names, which is on its way already. */
function withoutPage(bundle: Bundle, file: Chunk): string[] {
  const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
  const page = entry ? filesWith(bundle, entry) : new Set();
  return [...filesWith(bundle, file)].filter((name) => !page.has(name));
}

/** The files of every module whose id fits, by the part of it in brackets. */
const listsOf = (bundle: Bundle, fits: RegExp): Lists =>
  Object.fromEntries(
    chunksOf(bundle).flatMap((chunk) =>
      chunk.moduleIds.flatMap((id) => {
        const name = fits.exec(id)?.[1];
        return name === undefined ? [] : [[name, withoutPage(bundle, chunk)]];
      }),
    ),
  );

/** The words that a screen may ask for early, of all that there are. */
function wordsOf(bundle: Bundle, screens: readonly Screen[]): Lists {
  const parts = ['play', ...screens.flatMap(({ words }) => words)];
  const isEarly = (name: string) => parts.some((part) => name.endsWith(`/${part}`));
  return Object.fromEntries(Object.entries(listsOf(bundle, WORDS)).filter(([name]) => isEarly(name)));
}

/** The script of the page, small enough to stand in it. */
async function script(files: EarlyFiles): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { EARLY_FILES: JSON.stringify(files) },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./ask-early.ts', import.meta.url)),
        formats: ['iife'],
        name: 'askEarly',
      },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code.trim();
}

/**
 * Writes a script into the built page that asks at once for every file of the screen of its address, and for its
 * words. Without it the browser would learn of each file only from the one before, which costs one way to the host
 * and back for each.
 */
export const earlyFiles = (screens: Readonly<Record<string, Screen>>): Plugin => ({
  name: 'early-files',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      if (!bundle) return html;
      const text = await script({
        screens: Object.fromEntries(
          Object.entries(screens).map(([name, { module, words }]) => [
            name,
            { files: withoutPage(bundle, chunkOf(bundle, module)), words },
          ]),
        ),
        openings: listsOf(bundle, OPENING),
        words: wordsOf(bundle, Object.values(screens)),
      });
      // The code of the page is asked for first, as it takes longest. Its styles stand after the script: a script that
      // stands after a style sheet waits for it.
      return html.replace(/<script type="module" crossorigin src="([^"]+)"/, (code, file) =>
        [`<link rel="modulepreload" crossorigin href="${file}">`, `<script>${text}</script>`, code].join(
          '\n    ',
        ),
      );
    },
  },
});
