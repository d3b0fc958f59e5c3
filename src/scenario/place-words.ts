const NOUNS: Readonly<Record<string, string>> = {
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
};

/** A path of ids in words, from the inside out: “‘say’ of choice ‘flat_no’ of node ‘card’”. */
export function placeInWords(path: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < path.length; index++) {
    const name = path[index] ?? '';
    const child = path[index + 1];
    const isNumber = child !== undefined && /^\d+$/.test(child);
    const noun = Object.hasOwn(NOUNS, name) ? NOUNS[name] : undefined;
    if (child !== undefined && (noun !== undefined || isNumber)) {
      parts.push(
        isNumber ? `${noun ?? 'entry'} ${child}${noun ? '' : ` of ‘${name}’`}` : `${noun} ‘${child}’`,
      );
      index++;
    } else parts.push(`‘${name}’`);
  }
  return parts.reverse().join(' of ') || 'the scenario';
}
