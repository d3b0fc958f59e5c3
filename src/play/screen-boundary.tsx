import { Component, type ComponentChildren } from 'preact';
import { BrokenScreen } from './broken-screen.tsx';
import { loadAnew } from './load-anew.ts';
import { UnfetchedScreen } from './unfetched.tsx';

/** What imports have rejected with because a file did not come: a build tells of each before the import rejects. */
const fetchFailures = new WeakSet<Error>();
addEventListener('vite:preloadError', ({ payload }) => fetchFailures.add(payload));
const isUnfetched = (reason: unknown): boolean => reason instanceof Error && fetchFailures.has(reason);

interface State {
  /** What keeps the screen from being shown. */
  readonly failure: { readonly reason: unknown } | undefined;
  /** So often the screen has failed. */
  readonly failures: number;
}

/**
 * Where a screen fails, a plain message and a way out; a move is kept before its answer shows, so none is lost. Where
 * only a file did not come the screen is shown again when the line is back.
 */
export class ScreenBoundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { failure: undefined, failures: 0 };

  override componentDidCatch(reason: unknown) {
    console.error('A screen failed.', reason);
    this.setState(({ failures }) => ({ failure: { reason }, failures: failures + 1 }));
    if (isUnfetched(reason)) addEventListener('online', this.#again, { once: true });
  }

  override componentWillUnmount() {
    removeEventListener('online', this.#again);
  }

  readonly #again = () => {
    removeEventListener('online', this.#again);
    this.setState({ failure: undefined });
  };

  readonly #anew = async () => {
    if (!(await loadAnew())) this.#again();
  };

  override render() {
    const { failure, failures } = this.state;
    if (!failure) return this.props.children;
    if (isUnfetched(failure.reason)) return <UnfetchedScreen failures={failures} tryAgain={this.#again} />;
    return <BrokenScreen words="play.broken" failures={failures} onAgain={this.#anew} />;
  }
}
