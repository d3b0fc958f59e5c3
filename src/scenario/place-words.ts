const NOUNS = {
  nodes: 'node',
  choices: 'choice',
  acts: 'act',
  options: 'option',
  facts: 'fact',
  needs: 'need',
  touchpoints: 'touchpoint',
  endings: 'ending',
  others: 'person',
  promises: 'promise',
  watch: 'watch run',
  principles: 'principle',
  opening: 'line',
  seen: 'line',
  lenses: 'lens at',
  overrides: 'override',
  next: 'target',
  entry: 'entry',
} as const;

/** What a list holds, by the name of the list; `entry` is a thing of any other list. */
export type PlaceNoun = keyof typeof NOUNS;

/** One step of a place: a thing of a list by its id or number, or without `noun` a field by its name. */
export interface PlacePart {
  readonly noun?: PlaceNoun;
  readonly name: string;
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** A path of ids joined by dots as its steps, from the inside out; of the file as a whole there are none. */
export function placeParts(place: string): PlacePart[] {
  const path = place === '' ? [] : place.split('.');
  const parts: PlacePart[] = [];
  for (let index = 0; index < path.length; index++) {
    const name = path[index] ?? '';
    const child = path[index + 1];
    const noun = Object.hasOwn(NOUNS, name) ? (name as PlaceNoun) : undefined;
    if (child === undefined || !(noun || isNumber(child))) {
      parts.push({ name });
      continue;
    }
    if (!noun) parts.push({ name });
    parts.push({ noun: noun ?? 'entry', name: child });
    index++;
  }
  return parts.reverse();
}

const partInWords = ({ noun, name }: PlacePart): string => {
  const shown = noun && isNumber(name) ? name : `‘${name}’`;
  return noun ? `${NOUNS[noun]} ${shown}` : shown;
};

/** A path of ids in words, from the inside out: “‘say’ of choice ‘flat_no’ of node ‘card’”. */
export const placeInWords = (place: string): string =>
  placeParts(place).map(partInWords).join(' of ') || 'the scenario';
