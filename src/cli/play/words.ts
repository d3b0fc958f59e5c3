import type { Moment, Said, Scores } from '#attempt';
import type { Dialogue } from '#dialogue';
import { METERS } from '#scenario';

/** What is said, told and seen since the last choice, a line each. */
export function saidText({ scenario }: Dialogue, lines: readonly Said[]): string {
  return lines
    .flatMap((said) => [...stageText(said), sentence(said, nameOf(scenario, said.who))])
    .join('\n')
    .trimStart();
}

function stageText({ stage }: Said): string[] {
  const where = [stage?.place, stage?.light].filter((part) => part !== undefined).join(', ');
  return [
    ...(where === '' ? [] : ['', `— ${where} —`]),
    ...(stage?.cue === undefined ? [] : [`(${stage.cue})`]),
  ];
}

const sentence = ({ text }: Said, who: string | undefined): string =>
  who === undefined ? text : `${who}: ${text}`;

function nameOf(
  { customer, others = [] }: Dialogue['scenario'],
  who: string | undefined,
): string | undefined {
  if (who === 'you') return 'You';
  return [customer, ...others].find(({ id }) => id === who)?.name;
}

/** The choices as numbered, in the order of this seed, with the ids that may be typed as well. */
export function choicesText({ choices }: Moment): string {
  const widest = Math.max(0, ...choices.map(({ id }) => id.length));
  return choices.map(({ id, text }, index) => `  ${index + 1}  ${id.padEnd(widest)}  ${text}`).join('\n');
}

/** How she feels and what an end here and now would give; changed meters with their change. */
export function feelingsText({ felt, meters }: Moment, scores: Scores, before: Moment | undefined): string {
  const change = (now: number, then: number | undefined): string => {
    const by = now - (then ?? now);
    return by === 0 ? '' : ` (${by > 0 ? '+' : '−'}${Math.abs(by)})`;
  };
  const parts = METERS.map(
    (meter) => `${meter} ${meters[meter]}${change(meters[meter], before?.meters[meter])}`,
  );
  return [`  felt ${felt}${change(felt, before?.felt)}: ${parts.join(', ')}`, `  ${scoresText(scores)}`].join(
    '\n',
  );
}

/** The six scores by the names that golden runs use. */
export const scoresText = ({ E, O, R, SV, X, storesSide }: Scores): string =>
  `E ${E} O ${O} R ${R} SV ${SV} X ${X} storesSide ${storesSide}`;
