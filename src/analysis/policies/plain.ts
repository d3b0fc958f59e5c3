import { anyOf, highest, type Policy, type Strategy } from './policy.ts';

/** Any choice shown, each with the same chance. */
export const UNIFORM: Strategy = {
  name: 'uniform',
  testWise: false,
  open: () => (random) => (moment) => anyOf(moment.choices, random).id,
};

/** The choice it has taken least often in this campaign: reaches far with few runs. */
export const LEAST_VISITED: Strategy = {
  name: 'least-visited',
  testWise: false,
  open: () => {
    const taken = new Map<string, number>();
    return (random) => {
      const rarest = highest(({ id }, { live }) => -(taken.get(`${live.node}.${id}`) ?? 0), random);
      return (moment) => {
        const choice = rarest(moment);
        const move = `${moment.live.node}.${choice}`;
        taken.set(move, (taken.get(move) ?? 0) + 1);
        return choice;
      };
    };
  },
};

const first: Policy = ({ choices }) => choices[0]?.id ?? '';

/** The first choice of the file: finds an author who writes the best line first. */
export const ALWAYS_FIRST: Strategy = { name: 'always-first', testWise: true, open: () => () => first };
