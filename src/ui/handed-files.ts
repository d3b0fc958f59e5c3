/** What a dropped file is, by its name: a trainer's scenario, somebody's results, or neither. */
export type FileKind = 'scenario' | 'results' | 'unknown';

export function fileKind(name: string): FileKind {
  if (/\.ya?ml$/i.test(name)) return 'scenario';
  return /\.(json|csv)$/i.test(name) ? 'results' : 'unknown';
}

let handed: readonly File[] = [];

/** Leaves files for the screen that is about to open, as when results are dropped onto the home page. */
export const handFiles = (files: readonly File[]): void => {
  handed = files;
};

/** Takes the files that were left, once. */
export function takeFiles(): readonly File[] {
  const files = handed;
  handed = [];
  return files;
}
