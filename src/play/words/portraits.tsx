import { useMemo } from 'preact/hooks';
import './portraits.css';
import { actorPose } from '../stage/feeling.ts';
import { drawFigure } from '../stage/figure.ts';
import { LIGHTS } from '../stage/lights.ts';
import { lookOf } from '../stage/people.ts';
import { WORLD } from '../stage/place-art.ts';
import { placeArt } from '../stage/places.ts';
import { svgOf } from '../stage/svg.ts';
import type { Actor, StageView } from '../stage/view.ts';

/** Head and shoulders, in figure units. */
const FRAME = '-250 -265 500 610';

function Portrait({ id, look, mood, feeling }: Actor) {
  const markup = useMemo(() => {
    const drawn = lookOf(look);
    return svgOf(drawFigure(drawn, actorPose(mood, feeling, drawn.nature)), `portrait-${id}`);
  }, [id, look, mood, feeling?.felt, feeling?.calm, feeling?.patience]);
  return (
    <svg
      class="portrait"
      viewBox={FRAME}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

interface PortraitsProps {
  readonly view: StageView;
}

/** The place and the people in it as still pictures, for where the stage cannot be shown. */
export function Portraits({ view }: PortraitsProps) {
  const { back, overlays, wash, closeUp, life = [] } = placeArt(view.place);
  const { light } = view;
  const hour = LIGHTS[light];
  const things = life.filter(
    ({ layer, motion, hours }) => layer === 'back' && motion !== 'pass' && (hours?.includes(light) ?? true),
  );
  const people = closeUp ? [] : view.cast.filter(({ spot }) => spot !== 'away');
  return (
    <div class="portraits" aria-hidden="true">
      <svg
        class="portraits-place"
        viewBox={`0 0 ${WORLD.width} ${WORLD.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <image href={back} {...WORLD} />
        {overlays[light] && <image href={overlays[light]} {...WORLD} />}
        {things.map(({ url, box }) => (
          <image key={url} href={url} {...box} />
        ))}
        <rect class="portraits-light" {...WORLD} fill={hex(hour.wash)} opacity={hour.washAlpha * wash} />
      </svg>
      <div class="portraits-people">
        {people.map((actor) => (
          <Portrait key={actor.id} {...actor} />
        ))}
      </div>
    </div>
  );
}
