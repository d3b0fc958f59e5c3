import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** How it stands with a part that is not here yet. */
export interface Absence {
  /** So often it has been asked for in vain. */
  readonly failures: number;
  readonly tryAgain: () => void;
}

/** A part of a screen that comes when it is first shown. `ahead` brings it before; it rejects where it cannot come. */
type Later<Props> = FunctionComponent<Props> & { ahead(): Promise<void> };

const failedStyles = new Set<HTMLLinkElement>();

/** The bundler asks for a style sheet once only: one that could not come would be missing for good. */
const mendStyles = () =>
  Promise.all(
    [...failedStyles].map(
      (failed) =>
        new Promise((resolve, reject) => {
          const again = failed.cloneNode() as HTMLLinkElement;
          again.onload = resolve;
          again.onerror = reject;
          failed.replaceWith(again);
          failedStyles.delete(failed);
        }),
    ),
  );

const noteFailedStyle = ({ target }: Event) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target);
};

/**
 * A part whose code and words are fetched when it is first shown. Until it is there, and where it cannot come,
 * `Absent` stands in its place; the rest of the screen goes on. It is asked for again when the line is back.
 */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  Absent: ComponentType<Absence>,
): Later<Props> {
  addEventListener('error', noteFailedStyle, true); // the same listener for all: it is added once
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  const fetchPart = async () => {
    await mendStyles();
    Part = await bring();
  };
  const ahead = async () => {
    coming ??= fetchPart();
    await coming.catch((reason: unknown) => {
      coming = undefined; // asked for again the next time
      throw reason;
    });
  };

  function Later(props: Props) {
    const [failures, setFailures] = useState(0);
    const [, setHere] = useState(Part !== undefined);
    const tryAgain = () => {
      ahead().then(
        () => setHere(true),
        (reason: unknown) => {
          console.error('A part of the screen could not be fetched.', reason);
          setFailures((before) => before + 1);
        },
      );
    };
    useLayoutEffect(() => {
      if (!Part) tryAgain();
    }, []);
    useEffect(() => {
      if (failures === 0) return;
      addEventListener('online', tryAgain, { once: true });
      return () => removeEventListener('online', tryAgain);
    }, [failures]);
    return Part ? <Part {...props} /> : <Absent failures={failures} tryAgain={tryAgain} />;
  }
  return Object.assign(Later, { ahead });
}
