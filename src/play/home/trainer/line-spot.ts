const LONGEST = 160;
// The words of a YAML block stand below its mark.
const BLOCK_MARK = /^[>|][-+\d]*\s*$/;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * The line an offset stands on, cut into what is before the spot, the spot and what is after it. A span over
 * several lines ends with its first, or with the second where the first is only the mark of a block; a long
 * line is cut around the spot.
 */
export function lineSpot(source: string, [from, to]: readonly [number, number]): [string, string, string] {
  const start = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1;
  const rest = source.slice(start).search(/[\r\n]/);
  const end = rest < 0 ? source.length : start + rest;
  const stop = Math.min(Math.max(to, from + 1), end);
  if (BLOCK_MARK.test(source.slice(from, end))) {
    const [, below = ''] = source.slice(from).split(/\r\n|\r|\n/);
    return [
      `${source.slice(start, end)}\n${/^\s*/.exec(below)?.[0] ?? ''}`,
      shorten(below.trim()) || ' ',
      '',
    ];
  }
  const before = source.slice(start, from);
  const after = source.slice(stop, end);
  const room = Math.max(20, (LONGEST - (stop - from)) >> 1);
  return [
    before.length > room ? `…${before.slice(-room)}` : before,
    source.slice(from, Math.min(stop, from + LONGEST)) || ' ',
    after.length > room ? `${after.slice(0, room)}…` : after,
  ];
}
