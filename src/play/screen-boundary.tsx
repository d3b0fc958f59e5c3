import { Component, type ComponentChildren } from 'preact';
import { BrokenScreen } from './broken-screen.tsx';

/** Where a screen fails, a plain message and a way out; a move is kept before its answer shows, so none is lost. */
export class ScreenBoundary extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(reason: unknown) {
    console.error('A screen failed.', reason);
  }

  // Without a line the page itself could not be had again; what it holds is all there is.
  #again = () => (navigator.onLine ? location.reload() : this.setState({ isBroken: false }));

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <BrokenScreen words="play.broken" failures={1} onAgain={this.#again} />;
  }
}
