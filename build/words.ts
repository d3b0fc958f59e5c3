import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** The words of the interface; the folder of the diagnostics is left out, which have a form of their own. */
const WORDS = /\/src\/ui\/locales\/[^/]+\/\w+\.json$/;

type Words = { readonly [key: string]: string | Words };
type Compiled = { readonly [key: string]: ReturnType<typeof compileMessage> | Compiled };

const compileWords = (words: Words): Compiled =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? compileMessage(value) : compileWords(value),
    ]),
  );

/** Compiles the messages of the interface, ICU MessageFormat, so that the browser needs no parser for them. */
export const words = (): Plugin => ({
  name: 'words',
  enforce: 'pre',
  transform: (code, id) =>
    WORDS.test(id) ? JSON.stringify(compileWords(JSON.parse(code) as Words)) : undefined,
});
