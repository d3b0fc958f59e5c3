import { Component, type ComponentChildren } from 'preact';
import { hrefTo, useWords } from '#ui';

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useWords();
  return (
    <main class="app-broken">
      <h1>{t('play.broken.title')}</h1>
      <p>{t('play.broken.text')}</p>
      <div>
        <button type="button" class="button primary" onClick={onAgain}>
          {t('play.broken.again')}
        </button>
        <a class="button" href={hrefTo([])}>
          {t('play.home')}
        </a>
      </div>
    </main>
  );
}

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
    return this.state.isBroken ? <Broken onAgain={this.#again} /> : this.props.children;
  }
}
