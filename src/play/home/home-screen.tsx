import { useRef, useState } from 'preact/hooks';
import type { Store } from '#store';
import { FileDrop, useWords } from '#ui';
import { useServices } from '../services.ts';
import { SettingsDialog } from '../settings-dialog.tsx';
import { BringFiles } from './bring-files.tsx';
import { BroughtFiles } from './brought-files.tsx';
import { useDropPlaces } from './drop-places.ts';
import { FirstVisit } from './first-visit.tsx';
import { Greeting } from './greeting.tsx';
import { HomeFooter } from './home-footer.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { readHistory } from './read-history.ts';
import { Shelf } from './shelf.tsx';
import { useBroughtFiles } from './use-brought-files.ts';
import { useKept } from './use-kept.ts';
import './home-screen.css';

const readHome = async (store: Store, language: string) => {
  const [trainee, own, attempts] = await Promise.all([
    store.trainee(),
    store.ownScenarios(),
    readHistory(store, language),
  ]);
  return { trainee: trainee?.name ? trainee : undefined, own, attempts };
};

/** The first screen: the trainee’s name, the shelf, and the ways in for trainers and managers. */
export function HomeScreen() {
  const { t, language } = useWords();
  const { store } = useServices();
  const [home, reread] = useKept(store, (store) => readHome(store, language), [language]);
  const files = useBroughtFiles(store, reread);
  const places = useDropPlaces();
  const [justNamed, setJustNamed] = useState(false);
  const [isSetting, setSetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const trainers = useRef<HTMLHeadingElement>(null);

  if (!home) return <main class="home-screen" aria-busy="true" aria-label={t('home.wordmark')} />;
  const { trainee, own, attempts } = home;
  const named = () => {
    setJustNamed(trainee === undefined);
    void reread();
  };
  const showTrainers = () => {
    trainers.current?.scrollIntoView({ block: 'center' });
    trainers.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <FileDrop places={places} onFiles={files.take} />
      <main class="home-screen">
        {!store.durable && (
          <p class="home-screen-banner" role="status">
            {t('home.notKept')}
          </p>
        )}
        {trainee ? (
          <Greeting
            heading={heading}
            trainee={trainee}
            isBack={attempts.length > 0}
            isNew={justNamed}
            onNamed={named}
          />
        ) : (
          <FirstVisit heading={heading} onNamed={named} />
        )}
        <BroughtFiles files={files} heading={heading} />
        {trainee && <Shelf own={own} attempts={attempts} onChange={reread} />}
        {(!trainee || attempts.length === 0) && <HowItWorks />}
        <BringFiles trainers={trainers} onScenarios={files.readScenarios} onResults={files.openResults} />
        <HomeFooter onTrainers={showTrainers} onSettings={() => setSetting(true)} />
      </main>
      {isSetting && <SettingsDialog onClose={() => setSetting(false)} />}
    </>
  );
}
