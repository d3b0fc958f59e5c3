import { dirname, join } from 'node:path';
import { type CheckConfig, NO_CONFIG, parseConfig } from '#scenario';
import type { Files } from '../command.ts';
import { type Problem, problemsOf } from './problem.ts';
import { CONFIG_FILE } from './sources.ts';

/** The settings that hold for a file, and what is wrong with them. */
export interface Settings {
  readonly config: CheckConfig;
  readonly problems: readonly Problem[];
}

// Above the root there is nothing, and `..` of the root is the root: so many steps are always enough.
const MOST_STEPS = 40;

/** Finds the nearest `mot.config.yaml` at or above a file. One with errors is told once, and decides nothing. */
export class SettingsFinder {
  readonly #files: Files;
  readonly #thresholds: () => Promise<readonly string[]>;
  readonly #read = new Map<string, Promise<Settings>>();

  /** `thresholds` are the names there are; asked for only where a file sets some. */
  constructor(files: Files, thresholds: () => Promise<readonly string[]>) {
    this.#files = files;
    this.#thresholds = thresholds;
  }

  async of(file: string): Promise<Settings> {
    let folder = dirname(file);
    for (let step = 0; step < MOST_STEPS; step++) {
      const path = join(folder, CONFIG_FILE);
      if (await this.#files.exists(path)) return this.#once(path);
      const above = join(folder, '..');
      if (above === folder) break;
      folder = above;
    }
    return { config: NO_CONFIG, problems: [] };
  }

  async #once(path: string): Promise<Settings> {
    const known = this.#read.get(path);
    if (known) return { ...(await known), problems: [] };
    const reading = this.#readFile(path);
    this.#read.set(path, reading);
    return reading;
  }

  async #readFile(path: string): Promise<Settings> {
    const source = await this.#files.read(path);
    const { config, diagnostics } = parseConfig(source, await this.#thresholds());
    return { config: config ?? NO_CONFIG, problems: problemsOf(path, source, diagnostics) };
  }
}
