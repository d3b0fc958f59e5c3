import { useEffect, useState } from 'preact/hooks';
import type { Announcement } from './announcement.ts';

interface AnnouncerProps {
  readonly announcement: Announcement | undefined;
}

const STAYS_MS = 8000;

/**
 * Tells a screen reader each line once. The words go again after a while, so that whoever reads the page
 * meets only the visible ones.
 */
export function Announcer({ announcement }: AnnouncerProps) {
  const [told, setTold] = useState<readonly Announcement[]>([]);
  useEffect(() => {
    if (!announcement) return;
    setTold((before) => [...before.filter(({ key }) => key !== announcement.key), announcement]);
    const timer = setTimeout(
      () => setTold((before) => before.filter(({ key }) => key !== announcement.key)),
      STAYS_MS,
    );
    return () => clearTimeout(timer);
  }, [announcement?.key]);
  return (
    <div class="visually-hidden" role="log" aria-live="polite">
      {told.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
