/** Runs in the page before anything else has come: asks for the files of the screen of the address. */
import { chosenLanguage } from '../src/ui/settings.ts';
import type { EarlyFiles } from './early-files.ts';

declare const EARLY_FILES: EarlyFiles;

const [screen = '', id = ''] = location.hash.replace(/^#\/?/, '').split(/[/?]/);
const language = chosenLanguage();
const { screens, scenarios, words, stage } = EARLY_FILES;
const asked = screens[screen || 'home'];
const files = [
  ...['play', ...(asked?.words ?? [])].flatMap((part) => words[`${language}/${part}`] ?? []),
  ...(asked?.files ?? []),
  ...(screen === 'play' ? [id, `${id}/${language}`].flatMap((name) => scenarios[name] ?? []) : []),
];

function ask(file: string): void {
  const link = document.createElement('link');
  const isStyle = file.endsWith('.css');
  link.rel = isStyle ? 'preload' : 'modulepreload';
  if (isStyle) link.as = 'style';
  link.crossOrigin = ''; // as the page’s own imports ask, else the file would come twice
  link.href = file;
  document.head.append(link);
}

for (const file of files) ask(file);

const isPlayed = screen === 'play' || screen === 'attempt';
if (isPlayed && !location.search.includes('stage=words'))
  addEventListener('load', () => {
    for (const file of stage) ask(file);
  });
