import { journeyMusic } from './journey-music.ts';
import type { ScoreMood } from './mood.ts';
import { motifOf, playMotif, type Taste } from './motif.ts';
import { openPlayer, type Player } from './player.ts';
import { openScore } from './score-player.ts';

/** What plays the sound of the game; it comes with the first sound. */
export interface Instruments {
  readonly player: Player;
  readonly playScore: (mood: ScoreMood | undefined) => void;
  /** Plays the motif of a name once, at the volume of the music; `loud` is 0 to 1. */
  readonly playMotif: (name: string, taste: Taste, loud: number) => void;
  readonly journeyMusic: typeof journeyMusic;
}

/** Makes the instruments; `musicVolume` is asked before each note, 0 to 1. */
export function openInstruments(musicVolume: () => number): Instruments {
  const player = openPlayer();
  return {
    player,
    playScore: openScore(player, musicVolume),
    playMotif: (name, taste, loud) => void player.notes(playMotif(motifOf(name), taste, loud), musicVolume),
    journeyMusic,
  };
}
