const PATHS = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  policy: 'M7 3.5h7l4 4V20a.5.5 0 0 1-.5.5H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1Zm6.5 0V8H18M9 12.5h6M9 16h4.5',
  customer: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  transcript:
    'M5 4.5h14a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1h-7.5L7 20v-4H5a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1ZM8 8.5h8M8 12h5',
  settings:
    'M4 7.5h8.5M17 7.5h3M4 16.5h3M11.5 16.5H20M14.75 9.75a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM9.25 18.75a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5Z',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  muted: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM16 9.75l4.5 4.5M20.5 9.75 16 14.25',
  undo: 'M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3.5',
  restart: 'M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 4v4.5H15',
  hint: 'M9.5 17.5h5M10.25 20.5h3.5M12 3.5a6 6 0 0 0-3.5 10.87c.6.43 1 1.13 1 1.88v1.25h5v-1.25c0-.75.4-1.45 1-1.88A6 6 0 0 0 12 3.5Z',
  on: 'm5 12.5 4.5 4.5L19 7.5',
  go: 'M9.5 5.5 16 12l-6.5 6.5',
  skip: 'M5 5.5 11.5 12 5 18.5M12.5 5.5 19 12l-6.5 6.5',
  close: 'm6 6 12 12M18 6 6 18',
  keys: 'M4 6.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M8 14h8',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawn sign; always beside words or on a part that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
