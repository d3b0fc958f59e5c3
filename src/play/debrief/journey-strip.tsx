import type { StripBead } from '#attempt';
import { useWords } from '#ui';
import { tasteOf } from '../sound/index.ts';
import './journey-strip.css';
import { ListenButton } from './listen-button.tsx';
import { useListening } from './use-listening.ts';

interface Props {
  readonly beads: readonly StripBead[];
  /** Goes to what was said before a bead was stored: an index of the run’s steps, −1 before the first. */
  readonly onOpen: (step: number) => void;
}

const WIDTH = 640;
const HEIGHT = 150;
const TOP = 32;
const FLOOR = 118;

const heightOf = (felt: number): number => FLOOR - ((FLOOR - TOP) * felt) / 100;

/** The customer’s journey as a strip of beads: high where it felt good, larger where it weighed more. */
export function JourneyStrip({ beads, onOpen }: Props) {
  const { t } = useWords();
  const listening = useListening(beads);
  const isLit = (index: number) => listening.heard === index || listening.heard === 'all';
  const labelled = beads.map((bead, index) => ({
    ...bead,
    x: ((index + 0.5) * WIDTH) / beads.length,
    y: heightOf(bead.felt),
  }));
  return (
    <figure class="journey-strip">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="journey-sticky" d={`M0 ${heightOf(40)}H${WIDTH}`} />
        <polyline class="journey-line" points={labelled.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {labelled.map((bead, index) => (
          <g
            key={bead.touchpoint}
            class={`journey-bead ${bead.felt < 40 ? 'sticky' : ''} ${bead.authored ? 'authored' : ''} ${isLit(index) ? 'heard' : ''}`}
          >
            {isLit(index) && (
              <circle class="journey-glow" cx={bead.x} cy={bead.y} r={bead.momentOfTruth ? 19.5 : 14.5} />
            )}
            <circle cx={bead.x} cy={bead.y} r={bead.momentOfTruth ? 15 : 10} />
            <text x={bead.x} y={bead.y - (bead.momentOfTruth ? 25 : 20)}>
              {bead.felt}
            </text>
          </g>
        ))}
      </svg>
      <ol style={{ gridTemplateColumns: `repeat(${beads.length}, 1fr)` }}>
        {labelled.map((bead) => (
          <li key={bead.touchpoint}>
            <button type="button" onClick={() => onOpen(bead.afterStep)}>
              {bead.label}
              <span class="visually-hidden">{t('debrief.journey.felt', { points: bead.felt })}</span>
            </button>
            {bead.momentOfTruth && <small>{t('debrief.journey.moment')}</small>}
            {bead.authored && <small>{t('debrief.journey.authored')}</small>}
          </li>
        ))}
      </ol>
      <figcaption>{t('debrief.journey.caption')}</figcaption>
      <ListenButton
        listening={listening}
        beads={beads.map(({ label, felt }) => ({ label, taste: tasteOf(felt) }))}
      />
    </figure>
  );
}
