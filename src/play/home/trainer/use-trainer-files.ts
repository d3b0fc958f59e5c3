import { useState } from 'preact/hooks';
import type { Store } from '#store';
import type { ScenarioReport } from './problem.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import { olderVersions, shelve } from './shelve.ts';

/** A fixed file takes the place of the version that is on the shelf already. */
async function readAndReplace(store: Store, file: File): Promise<ScenarioReport> {
  const report = await readScenarioFile(file);
  if (report.state !== 'read' || !report.playable) return report;
  if ((await olderVersions(store, report.playable)).length === 0) return report;
  await shelve(store, report.fileName, report.playable);
  return { ...report, playable: { ...report.playable, replaced: true } };
}

/** The trainer’s files on the page, one report a file name; the newest file of a name is the one that counts. */
export function useTrainerFiles(store: Store, onShelved: () => void) {
  const [reports, setReports] = useState<readonly ScenarioReport[]>([]);

  const read = async (files: readonly File[]) => {
    const newest = [...new Map(files.map((file) => [file.name, file])).values()].reverse();
    const reading = newest.map((file): [File, ScenarioReport] => [
      file,
      { fileName: file.name, state: 'reading' },
    ]);
    // All stand there at once: none comes up later under a hand that is closing another.
    setReports((before) => [
      ...reading.map(([, report]) => report),
      ...before.filter(({ fileName }) => newest.every(({ name }) => name !== fileName)),
    ]);
    for (const [file, place] of reading) {
      const report = await readAndReplace(store, file);
      setReports((before) => before.map((other) => (other === place ? report : other)));
      if (report.state === 'read' && report.playable?.replaced) onShelved();
    }
  };

  const close = (closed: ScenarioReport) =>
    setReports((before) => before.filter(({ fileName }) => fileName !== closed.fileName));

  return { reports, read, close };
}
