import { render } from 'preact';
import './ui/theme.css';
import { App, openSound, UnfetchedScreen } from '#play';
import { openStore } from '#store';
import { applySettings, askForWords, later, onSettings, startLanguage } from '#ui';

const ResultsScreen = later(async () => {
  const [{ ResultsScreen }] = await Promise.all([import('#manager'), askForWords('manager')]);
  return ResultsScreen;
}, UnfetchedScreen);

async function start(): Promise<void> {
  applySettings();
  onSettings(applySettings);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applySettings);
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', applySettings);
  const [store] = await Promise.all([openStore(), startLanguage()]);
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the app.');
  render(<App services={{ store, sound: openSound() }} ResultsScreen={ResultsScreen} />, place);
}

void start();
