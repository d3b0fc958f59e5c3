/** Whose attempts they are. */
export interface Trainee {
  readonly traineeId: string;
  /** A first name or a pseudonym; empty until they have given one. */
  readonly name: string;
}

const LONGEST_NAME = 80;

// Control characters, lone surrogates, and the marks that turn the direction of text or hide in it: a name
// stands in tables beside others and must not reach out of its cell. U+200D joins emoji and stays.
const UNSHOWN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A name as it is kept and shown: on one line, without unseen characters, of at most 80 characters. */
export function cleanName(name: string): string {
  const shown = name.replace(/\s+/gu, ' ').replace(UNSHOWN, '').replace(/ {2,}/g, ' ').trim();
  return [...shown].slice(0, LONGEST_NAME).join('').trim();
}
