import { useEffect, useRef } from 'preact/hooks';

/** What each key does, by `event.key` in small letters; `Ctrl+z` is written `ctrl+z`. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

const nameOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`;

/** Listens to the whole page, but not while something is typed, a dialog is open or a key is held down. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const name = nameOf(event);
      if ((name === 'enter' || name === ' ') && isControl(event.target)) return;
      const act = current.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
