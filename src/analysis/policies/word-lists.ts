/** Beginnings of words, and phrases, that a test-wise trainee looks for in the lines. */
export interface WordList {
  /** Words of an apology. */
  readonly sorry: readonly string[];
  /** Words that sound polite. */
  readonly polite: readonly string[];
  /** Words that send the matter to somebody who may decide; names are taken from the scenario. */
  readonly manager: readonly string[];
  /** Parts of a person's name that are no name. */
  readonly honorifics: readonly string[];
}

/** By language tag. A test-wise trainee reads the words shown, so the list is that of the language played. */
const WORD_LISTS: Readonly<Record<string, WordList>> = {
  en: {
    sorry: ['sorry', 'apolog'],
    polite: [
      'sorry',
      'understand',
      'value',
      'lovely',
      'please',
      'thank',
      'great',
      'perfect',
      'really',
      'happy',
      'promise',
      'of course',
      'best',
    ],
    manager: ['manager', 'who can', 'say-so'],
    honorifics: ['mr', 'mrs', 'ms', 'miss', 'dr'],
  },
  fr: {
    sorry: ['désolé', 'navré', 'excuse', 'pardon'],
    polite: [
      'désolé',
      'excuse',
      'comprend',
      'précieu',
      'charmant',
      's’il vous plaît',
      'merci',
      'super',
      'parfait',
      'vraiment',
      'plaisir',
      'heureu',
      'promets',
      'bien sûr',
      'meilleur',
    ],
    manager: ['gérant', 'responsable', 'patron', 'qui peut', 'à moi de dire oui', 'à moi de décider'],
    honorifics: ['m', 'mme', 'mlle', 'monsieur', 'madame', 'dr'],
  },
};

/** The list of a language, or of the language that its variety belongs to; undefined where there is none. */
export const wordListOf = (language: string): WordList | undefined =>
  WORD_LISTS[language] ?? WORD_LISTS[language.split('-')[0] ?? ''];
