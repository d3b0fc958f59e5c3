import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import './app.css';
import type { Mode } from '#attempt';
import { askForWords, later, type Route, useRoute, useWords } from '#ui';
import { PlayScreen } from './play-screen.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { type Services, ServicesContext } from './services.ts';
import { StartScreen } from './start-screen.tsx';
import { UnfetchedScreen } from './unfetched.tsx';

// The screens of play come with the app, in one file: each more would be a way to the host and back.
const HomeScreen = later(async () => {
  const [{ HomeScreen }] = await Promise.all([import('./home/home-screen.tsx'), askForWords('home')]);
  return HomeScreen;
}, UnfetchedScreen);
const DebriefScreen = later(async () => {
  const screen = import('./debrief/debrief-screen.tsx');
  const [{ DebriefScreen }] = await Promise.all([screen, askForWords('debrief', 'principles')]);
  return DebriefScreen;
}, UnfetchedScreen);
const HistoryScreen = later(async () => {
  const [{ HistoryScreen }] = await Promise.all([import('./home/history-screen.tsx'), askForWords('home')]);
  return HistoryScreen;
}, UnfetchedScreen);

interface AppProps {
  readonly services: Services;
  /** The manager’s screen, from its own room. */
  readonly ResultsScreen: ComponentType;
}

const MODES: readonly Mode[] = ['watch', 'guided', 'practice', 'test'];
const PLAYED: readonly Mode[] = ['guided', 'practice'];

const modeOf = ({ query }: Route): Mode =>
  MODES.find((mode) => mode === query.get('mode') && PLAYED.includes(mode)) ?? 'guided';

function Screen({ route, ResultsScreen }: { route: Route; ResultsScreen: ComponentType }) {
  const [screen, id] = route.path;
  if (screen === 'play' && id) {
    return <StartScreen scenarioId={id} mode={modeOf(route)} again={route.query.get('again') === '1'} />;
  }
  if (screen === 'attempt' && id) return <PlayScreen key={id} attemptId={id} />;
  if (screen === 'debrief' && id) return <DebriefScreen key={id} attemptId={id} />;
  if (screen === 'history') return <HistoryScreen />;
  if (screen === 'results') return <ResultsScreen />;
  return <HomeScreen />;
}

/** The shell: the screen of the address, and what every screen is handed. */
export function App({ services, ResultsScreen }: AppProps) {
  const route = useRoute();
  const { t, language } = useWords();
  const address = route.path.join('/');

  useEffect(() => {
    const [screen = 'home'] = route.path;
    document.title = `${t(`play.title.${screen}`, { defaultValue: t('play.title.home') })}`;
  }, [address, language]);

  useEffect(() => {
    // A file dropped beside the places for files must not replace the game by the file.
    const keepOut = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', keepOut);
    window.addEventListener('drop', keepOut);
    return () => {
      window.removeEventListener('dragover', keepOut);
      window.removeEventListener('drop', keepOut);
    };
  }, []);

  return (
    <ServicesContext.Provider value={services}>
      <ScreenBoundary key={address}>
        <Screen route={route} ResultsScreen={ResultsScreen} />
      </ScreenBoundary>
    </ServicesContext.Provider>
  );
}
