import { useEffect, useRef, useState } from 'preact/hooks';
import type { StripBead } from '#attempt';
import { useServices } from '../services.ts';
import type { Stretch } from '../sound/index.ts';

/** Listening to the journey. */
export interface Listening {
  readonly isOn: boolean;
  /** The bead that is heard, or all of them together. */
  readonly heard: Stretch['bead'] | undefined;
  readonly toggle: () => void;
}

/** Plays the motifs of the beads when asked to; leaving the screen or hiding the tab is silence. */
export function useListening(beads: readonly StripBead[]): Listening {
  const { sound } = useServices();
  const [isOn, setOn] = useState(false);
  const [heard, setHeard] = useState<Stretch['bead']>();
  const stop = useRef<(() => void) | undefined>(undefined);
  const silence = () => stop.current?.();

  useEffect(() => {
    document.addEventListener('visibilitychange', silence);
    return () => {
      document.removeEventListener('visibilitychange', silence);
      silence();
    };
  }, []);

  const start = () => {
    setOn(true);
    stop.current = sound.journey(
      beads.map(({ touchpoint, motif, felt, momentOfTruth }) => ({ touchpoint, motif, felt, momentOfTruth })),
      (bead) => {
        setHeard(bead);
        if (bead === undefined) setOn(false);
      },
    );
  };
  return { isOn, heard, toggle: isOn ? silence : start };
}
