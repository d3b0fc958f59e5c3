/** What the stage shows with a line: a function of the moment and of how far it has been read. */
import type { Moment, Said, StandingStage } from '#attempt';
import type { Scenario } from '#scenario';
import type { Actor, Spot, StageView } from './stage/view.ts';

type Setting = Pick<Scenario, 'place' | 'customer' | 'others'>;

/** Directions that persist, after the lines read so far. */
function standingAt(moment: Moment, place: string, index: number): StandingStage {
  const unread = moment.lines.length - 1 - index;
  if (unread <= 0) return moment.stage;
  const opening: StandingStage = { place, light: 'midday', people: {}, props: [] };
  return moment.transcript.slice(0, moment.transcript.length - unread).reduce(
    (standing, { stage }) => ({
      place: stage?.place ?? standing.place,
      light: stage?.light ?? standing.light,
      people: { ...standing.people, ...stage?.people },
      props: stage?.props ?? standing.props,
    }),
    opening,
  );
}

/** A customer whom no direction has placed stands at the counter; anyone else is away until called. */
function actors(
  { customer, others = [] }: Setting,
  { people }: StandingStage,
  said: Said | undefined,
): Actor[] {
  const spotOf = (id: string): Spot => (people[id] as Spot) ?? (id === customer.id ? 'counter' : 'away');
  const present = [customer, ...others].filter(({ id }) => spotOf(id) !== 'away');
  const moody = present.some(({ id }) => id === said?.who) ? said?.who : customer.id;
  return present.map(({ id, look }) => ({
    id,
    look,
    spot: spotOf(id),
    ...(id === customer.id &&
      said && {
        feeling: { felt: said.felt, calm: said.meters.calm, patience: said.meters.patience },
      }),
    ...(id === moody && said?.stage?.mood && { mood: said.stage.mood }),
  }));
}

/** The picture that goes with line `index` of the moment; an index past the end is the last line. */
export function stageView(moment: Moment, index: number, setting: Setting): StageView {
  const said = moment.lines[Math.min(index, moment.lines.length - 1)];
  const standing = standingAt(moment, setting.place, index);
  const isPeak = moment.momentOfTruth && said?.kind === 'line';
  return {
    place: standing.place,
    light: standing.light,
    props: standing.props,
    cast: actors(setting, standing, said),
    camera: said?.stage?.camera ?? (isPeak ? 'near' : 'wide'),
  };
}
