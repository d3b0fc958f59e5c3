import type { Said } from '#attempt';

const QUOTED = /[“«"]/;

/** Whether words are said aloud in this line: yours are, and of theirs what stands in quotation marks. */
export const isSpeech = (said: Said): boolean =>
  isYours(said) || (said.who !== undefined && QUOTED.test(said.text));

/** Whether a line is speech from end to end: your own is written without quotation marks. */
export const isBareSpeech = (said: Said): boolean => isYours(said);

/** Whether it is the trainee’s own line. */
export const isYours = (said: Said | undefined): boolean => said?.kind === 'say' || said?.kind === 'do';
