/**
 * What every screen shares: theme, settings, language, addresses and small parts. In come values and
 * callbacks; out come elements. It knows no scenario and no store.
 */
export { type DropPlace, FileDrop } from './file-drop.tsx';
export { FileInput } from './file-input.tsx';
export { type FileKind, fileKind, handFiles, takeFiles } from './handed-files.ts';
export {
  askForWords,
  LANGUAGES,
  type Language,
  startLanguage,
  useSettings,
  useWords,
  type WordsPart,
  wordsOf,
} from './language.ts';
export { type Absence, later } from './later.tsx';
export { goTo, hrefTo, type Route, useRoute } from './route.ts';
export { saveFile } from './save-file.ts';
export {
  applySettings,
  changeSetting,
  chosenLanguage,
  getSettings,
  isMotionReduced,
  onSettings,
  type SettingName,
  type Settings,
  settingChoices,
} from './settings.ts';
export { useExternal } from './use-external.ts';
export { dayWords, whenWords } from './when.ts';
