import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import './stage-host.css';
import type { Said } from '#attempt';
import type { Scenario } from '#scenario';
import { later } from '#ui';
import { whenIdle } from '../when-idle.ts';
import { announcementOf } from './announcement.ts';
import { Announcer } from './announcer.tsx';
import { bringStage } from './bring-stage.ts';
import { Caption } from './caption.tsx';
import type { NamedLine } from './exchange.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import type { TellingOptions } from './use-telling.ts';

interface TellingProps extends TellingOptions {
  /** How lines get their names. */
  readonly nameLine: (said: Said) => NamedLine;
  readonly hasCaptions: boolean;
  /** The scenario with all its nodes, as soon as they have come. */
  readonly whole: Scenario;
  /** So many pixels of the stage’s upper edge lie under something else. */
  readonly covered: number;
  /** The tab can be seen. */
  readonly isVisible: boolean;
  /** Told which word of the line a voice is saying. */
  readonly onLit: (word: number | undefined) => void;
  readonly onPress: () => void;
  /** What else lies over the stage. */
  readonly children: ComponentChildren;
}

/** An empty room, until the stage has come. */
const EmptyRoom = () => <div class="stage-host" />;

// Words first: nobody waits for the picture, and its code is long to read.
const Staging = later(async () => {
  await whenIdle();
  bringStage().catch(() => undefined); // asked for again, and told, when it is to open
  return (await import('./staging.tsx')).Staging;
}, EmptyRoom);

/** What is seen and heard of the line that is being read. It comes one painting after the words, which it never delays. */
export function Telling({ nameLine, hasCaptions, onPress, children, ...line }: TellingProps) {
  const { moment, shown, hasBegun, isQuiet, speed } = line;
  const read = useMemo(
    () => ({ moment, shown, hasBegun, isQuiet, speed }),
    [moment, shown, hasBegun, isQuiet, speed],
  );
  const told = useAfterPaint(read);
  const [caption, setCaption] = useState<string>();
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the Continue button and the keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="play-stage" data-light={moment.stage.light} onClick={onPress}>
        <Staging {...line} {...told} onCaption={setCaption} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only keeps a press on what lies here from going on */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        <div class="over-stage" onClick={(event) => event.stopPropagation()}>
          {hasCaptions && caption && <Caption sound={caption} />}
          {children}
        </div>
      </div>
      <Announcer announcement={told.hasBegun ? announcementOf(told, nameLine) : undefined} />
    </>
  );
}
