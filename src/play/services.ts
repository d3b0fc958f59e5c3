import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from '#store';
import type { Sound } from './sound/index.ts';

/** What the screens are handed at the start, in one place. */
export interface Services {
  readonly store: Store;
  readonly sound: Sound;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services; throws where a screen stands outside of the app. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen was rendered outside of ServicesContext.');
  return services;
}
