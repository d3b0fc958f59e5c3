/** Tells the other tabs that something was written, and hears it from them. */
export interface Changes {
  tell(): void;
  /** Calls back after a change; returns how to stop. */
  listen(listener: () => void): () => void;
  /** Calls the listeners of this tab. */
  heard(): void;
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined; // a frame without an origin has no one to talk to
  }
}

export function openChanges(name: string): Changes {
  const channel = openChannel(name);
  const listeners = new Set<() => void>();
  const heard = () => {
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', heard);
  return {
    tell: () => channel?.postMessage('changed'),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard,
  };
}
