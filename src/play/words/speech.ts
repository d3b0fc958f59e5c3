import type { Said } from '#attempt';

const QUOTED = /[“«"]/;

/** Whether words are said aloud in this line: a reply without quotation marks only tells what she does. */
export const isSpeech = ({ kind, text, who }: Said): boolean =>
  who !== undefined && (kind !== 'reply' || QUOTED.test(text));

/** Whether a line without quotation marks is speech from end to end. */
export const isBareSpeech = ({ kind, who }: Said): boolean => who !== undefined && kind !== 'reply';

/** Whether it is the trainee’s own line. */
export const isYours = (said: Said | undefined): boolean => said?.kind === 'say' || said?.kind === 'do';
