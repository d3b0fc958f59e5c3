import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Files, UsageError } from './command.ts';

const SKIPPED = new Set(['node_modules', '.git']);

/** The files of this machine. What cannot be read or written is a `UsageError` with its path and the reason. */
export const nodeFiles: Files = {
  read: (path) => told(path, readFile(path, 'utf8')),
  async write(path, text) {
    await told(path, mkdir(dirname(path), { recursive: true }));
    await told(path, writeFile(path, text));
  },
  exists: async (path) => existsSync(path),
  list: async (path) => (await told(path, list(path))).sort(),
  watch(paths, onChange, until) {
    for (const path of paths) watch(path, { recursive: true, signal: until }, onChange).on('error', onChange);
  },
};

async function list(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const below = entries.map((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : list(inner);
    return entry.isFile() ? [inner] : [];
  });
  return (await Promise.all(below)).flat();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'it stands below a file, not a folder',
  ENOSPC: 'the disk is full',
};

async function told<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path}: ${REASONS[code] ?? message}.`);
  }
}
