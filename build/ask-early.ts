/** Runs in the page before anything else has come: asks for what the screen of the address needs. */
import { openEarly } from '../src/store/opening.ts';
import { chosenLanguage } from '../src/ui/settings.ts';
import type { EarlyFiles } from './early-files.ts';

declare const EARLY_FILES: EarlyFiles;

const [screen = '', id = ''] = location.hash.replace(/^#\/?/, '').split(/[/?]/);
const { screens, openings, words } = EARLY_FILES;
const asked = screens[screen || 'home'];

function ask(files: readonly string[] = []): void {
  for (const file of files) {
    const link = document.createElement('link');
    const isStyle = file.endsWith('.css');
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.crossOrigin = ''; // as the page’s own imports ask, else the file would come twice
    link.href = file;
    document.head.append(link);
  }
}

openEarly();
ask(asked?.files);
const language = chosenLanguage();
for (const part of ['play', ...(asked?.words ?? [])]) ask(words[`${language}/${part}`]);
if (screen === 'play') ask(openings[`${id}/${language}`] ?? openings[id]);
