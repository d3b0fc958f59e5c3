import { askForWords } from '#ui';
import type { ScenarioReport } from './problem.ts';

/** Far above any scenario, far below what would freeze the page. */
export const LARGEST_MB = 2;

/** Reads a trainer’s file and finds all of its problems. Never throws. */
export async function readScenarioFile(file: File): Promise<ScenarioReport> {
  const fileName = file.name;
  const refused = (reason: 'tooBig' | 'notText' | 'unreadable'): ScenarioReport => ({
    fileName,
    state: 'refused',
    reason,
    bytes: file.size,
  });
  if (file.size > LARGEST_MB * 1_000_000) return refused('tooBig');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('unreadable');
  }
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('notText');
  }
  const [{ parseFile }] = await Promise.all([
    import('./parse-file.ts'),
    askForWords('diagnostics').catch(() => undefined), // told in English then
  ]);
  return { fileName, state: 'read', ...parseFile(source) };
}
