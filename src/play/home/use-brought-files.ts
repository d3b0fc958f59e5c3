import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '#store';
import { type FileKind, fileKind, goTo, handFiles, takeFiles } from '#ui';
import type { PlayableFile, ScenarioReport } from './trainer/problem.ts';
import { shelve } from './trainer/shelve.ts';
import { useTrainerFiles } from './trainer/use-trainer-files.ts';

/** What is to be said about files that were dropped: their kind, and the name of the first. */
export interface DropNotice {
  readonly kind: 'unknown' | 'waiting';
  readonly name: string;
}

const ofKind = (files: readonly File[], kind: FileKind): File[] =>
  files.filter(({ name }) => fileKind(name) === kind);

/** Files dropped or chosen on the home page: scenarios are read here, results on their own page. */
export function useBroughtFiles(store: Store, onShelved: () => void) {
  const trainer = useTrainerFiles(store, onShelved);
  const [notice, setNotice] = useState<DropNotice>();
  const place = useRef<HTMLElement>(null);

  const readScenarios = (files: readonly File[]) => {
    void trainer.read(files);
    requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'start' }));
  };
  const openResults = (files: readonly File[]) => {
    handFiles(files);
    goTo(['results']);
  };
  const take = (files: readonly File[]) => {
    const scenarios = ofKind(files, 'scenario');
    const results = ofKind(files, 'results');
    const [unknown] = ofKind(files, 'unknown');
    setNotice(unknown && { kind: 'unknown', name: unknown.name });
    if (scenarios.length === 0 && results.length > 0) return openResults(results);
    if (scenarios.length > 0) readScenarios(scenarios);
    if (!results[0]) return;
    handFiles(results);
    setNotice({ kind: 'waiting', name: results[0].name });
  };
  useEffect(() => {
    const handed = takeFiles();
    if (handed.length > 0) take(handed);
  }, []);

  return {
    reports: trainer.reports,
    close: trainer.close,
    /** Where the reports stand on the page. */
    place,
    notice,
    closeNotice: () => setNotice(undefined),
    take,
    readScenarios,
    openResults,
    /** Keeps a scenario and opens it; rejects where it could not be kept. */
    async play(report: ScenarioReport, file: PlayableFile) {
      await shelve(store, report.fileName, file);
      goTo(['play', file.scenario.id], { mode: 'guided', again: '1' });
    },
  };
}
