import type { Effects, Tag } from '#scenario';
import type { Dialogue } from './compile.ts';
import type { Because, Live } from './live.ts';

/** One use of a tag in a line: its effects, and the factor they come with. */
export interface TagUse {
  readonly tag: Tag;
  readonly effects: Effects;
  /** In per cent. */
  readonly percent: number;
  readonly because?: Because;
}

const FADES = [100, 50, 0] as const;
const GROWS = [100, 125, 150] as const;
const HALF = 50;
const BETRAYED = 150;

const at = <T>(list: readonly [T, T, T], times: number): T => list[times >= 2 ? 2 : (times as 0 | 1)];

/**
 * The uses of a line's tags, in order. Within an act a helping tag gives 100, 50 and 0 per cent, a harming one
 * costs 100, 125 and 150; a ladder has its own steps; after an act that ended well the first `bare_no` costs
 * half and every later one 150 per cent (docs/scoring.md, "The rules").
 */
export function useTags(dialogue: Dialogue, tags: readonly Tag[], live: Live): TagUse[] {
  return tags.map((tag, index) => {
    let times = live.inAct.tags[tag] ?? 0;
    for (let earlier = 0; earlier < index; earlier += 1) if (tags[earlier] === tag) times += 1;
    const use = useTag(dialogue, tag, times, live.inAct.goodwill);
    if (use.because !== undefined || !dialogue.overridden.has(tag)) return use;
    return { ...use, because: { rule: 'override', tag } };
  });
}

function useTag(dialogue: Dialogue, tag: Tag, times: number, goodwill: boolean): TagUse {
  const rule = dialogue.tags[tag];
  if (tag === 'bare_no' && goodwill) {
    const percent = times === 0 ? HALF : BETRAYED;
    const because: Because = { rule: times === 0 ? 'goodwill_half' : 'goodwill_betrayed', tag, percent };
    return { tag, effects: rule.effects, percent, because };
  }
  if (rule.ladder !== undefined) {
    const effects = at(rule.ladder, times);
    return { tag, effects, percent: 100, ...(times > 0 && { because: { rule: 'ladder', tag } }) };
  }
  if (rule.repeat === 'flat' || times === 0) return { tag, effects: rule.effects, percent: 100 };
  const fades = rule.repeat === 'fades';
  const percent = at(fades ? FADES : GROWS, times);
  return {
    tag,
    effects: rule.effects,
    percent,
    because: { rule: fades ? 'fading' : 'growing', tag, percent },
  };
}
