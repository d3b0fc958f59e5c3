/** What lines are searched for, in one language; small letters and straight apostrophes. */
export interface SmellWords {
  /** Beginnings of words, or phrases: polite words that may give a line away. */
  readonly keywords: readonly string[];
  /** Whole words that allow of no exception. */
  readonly absolutes: readonly string[];
  /** Words that say nothing of a story. */
  readonly stopWords: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const WORDS: Readonly<Record<string, SmellWords>> = {
  en: {
    keywords: ['sorry', 'understand', 'value', 'happy to'],
    absolutes: ['always', 'never', 'just', 'only'],
    stopWords: list(`
      the and for not but with from into over your you her his she him they them their its our are was were been
      has have had can could may might will would shall should must does did done doing this that these those
      what when where which who whom whose why how all any both each few more most other some such than then
      there here too very now out off own about after again also before being between down during once only same
      under until while still just even ever never always get gets got give gives given take takes make makes
      made keep keeps let like want wants need needs say says said see saw one two nothing something anything
      everything thing things way new good well yes today tomorrow back come comes came put
    `),
  },
  fr: {
    keywords: ['désolé', 'comprend', 'précieu', 'avec plaisir'],
    absolutes: ['toujours', 'jamais', 'juste', 'seulement'],
    stopWords: list(`
      les des une dans pour pas mais avec sur sous par que qui quoi dont est sont était été être avoir ont aux
      son ses leur leurs vos votre nos notre mon mes ton tes elle elles ils vous nous lui eux ceci cela celle
      celui ceux ces cet cette comme quand donc car tout tous toute toutes plus moins très bien trop peu encore
      toujours jamais juste rien chose choses quelque autre autres même mêmes fait faire font dit dire peut
      peux veut veux doit dois alors ainsi puis après avant entre chez sans vers ici aussi oui non aujourd hui
      demain deux jour
    `),
  },
};

/** The lists of a language, or of the language that its variety belongs to; undefined where there are none. */
export const smellWordsOf = (language: string): SmellWords | undefined =>
  WORDS[language] ?? WORDS[language.split('-')[0] ?? ''];

/** Words as they are compared: small letters, straight apostrophes, plain spaces. */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');

/** The words of a text, in small letters; what stands around an apostrophe counts apart. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text has a word that begins so, or a phrase whose first word does. */
export function hasKeyword(text: string, keyword: string): boolean {
  return ` ${wordsOf(text).join(' ')}`.includes(` ${keyword}`);
}
