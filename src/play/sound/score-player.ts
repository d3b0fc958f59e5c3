import type { ScoreMood } from './mood.ts';
import type { Player } from './player.ts';
import { BAR_MS, scoreBar } from './score-bars.ts';

/** A long tone sounds so many bars beyond its own. */
const RINGS_ON = 2;

/** Plays the score bar by bar. A new mood comes in with the next bar; without one what sounds fades away. */
export function openScore(player: Player, volume: () => number): (mood: ScoreMood | undefined) => void {
  let mood: ScoreMood | undefined;
  let bar = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stops: (() => void)[] = [];

  const playBar = () => {
    if (!mood) return;
    stops = [player.notes(scoreBar(mood, bar, Math.random), volume), ...stops.slice(0, RINGS_ON)];
    bar += 1;
    timer = setTimeout(playBar, BAR_MS);
  };

  return (wanted) => {
    mood = wanted;
    if (mood && timer === undefined) playBar();
    if (mood) return;
    clearTimeout(timer);
    timer = undefined;
    for (const stop of stops) stop();
    stops = [];
  };
}
