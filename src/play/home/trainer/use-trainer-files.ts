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

  const put = (report: ScenarioReport) =>
    setReports((before) => [report, ...before.filter(({ fileName }) => fileName !== report.fileName)]);

  const read = async (files: readonly File[]) => {
    for (const file of files) {
      put({ fileName: file.name, state: 'reading' });
      const report = await readAndReplace(store, file);
      put(report);
      if (report.state === 'read' && report.playable?.replaced) onShelved();
    }
  };

  const close = (closed: ScenarioReport) =>
    setReports((before) => before.filter(({ fileName }) => fileName !== closed.fileName));

  return { reports, read, close };
}
