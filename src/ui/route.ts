import { useExternal } from './use-external.ts';

/** Where the person is, kept in the address after `#` so that any static host will do. */
export interface Route {
  /** `['play', 'shoe_return']` for `#/play/shoe_return`; empty for home. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const read = (hash: string): Route => {
  const url = new URL(hash.replace(/^#\/?/, '/'), 'http://route');
  return { path: url.pathname.split('/').filter(Boolean).map(decodeURIComponent), query: url.searchParams };
};

let current = { hash: '', route: read('') };

const currentRoute = (): Route => {
  if (current.hash !== location.hash) current = { hash: location.hash, route: read(location.hash) };
  return current.route;
};

const onRoute = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const useRoute = (): Route => useExternal(onRoute, currentRoute);

/** The address of a screen, for links. */
export const hrefTo = (path: readonly string[], query?: Record<string, string>): string =>
  `#/${path.map(encodeURIComponent).join('/')}${query ? `?${new URLSearchParams(query)}` : ''}`;

/** Goes to a screen; `replace` leaves no way back to this one. */
export function goTo(path: readonly string[], query?: Record<string, string>, replace = false): void {
  const href = hrefTo(path, query);
  if (!replace) {
    location.hash = href;
    return;
  }
  history.replaceState(null, '', href);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
