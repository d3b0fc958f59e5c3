// English is written differently in Toronto and in Leeds: the browser’s region is kept where the language fits.
const regional = (language: string): string => {
  const [asked] = language.split('-');
  const [own] = navigator.language.split('-');
  return asked === own ? navigator.language : language;
};

/** A moment in the reader’s own time zone and language, to the minute. */
export const whenWords = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** The day of a moment in the reader’s own time zone and language. */
export const dayWords = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium' }).format(new Date(iso));
