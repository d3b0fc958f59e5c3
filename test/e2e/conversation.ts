import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { type Scores, score } from '#attempt';
import { begin, compileDialogue, type Dialogue, type Live, lineOf, sayOf, step } from '#dialogue';
import { parseScenario, parseTranslation, type Scenario, translate } from '#scenario';
import type { App } from './app.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../scenarios/shoe-return/${name}`, import.meta.url), 'utf8');

/** The shoe return in a language, as the game has it. */
export function shoeReturn(language = 'en'): Scenario {
  const { scenario } = parseScenario(read('scenario.yaml'));
  if (!scenario) throw new Error('The shoe return does not parse.');
  if (language === scenario.language) return scenario;
  const { translation } = parseTranslation(read(`${language}.yaml`));
  if (!translation) throw new Error(`The ${language} of the shoe return does not parse.`);
  return translate(scenario, translation).scenario;
}

/** One of the demos of the scenario file, as moves `node.choice`. */
export const demo = (id: string, scenario = shoeReturn()): readonly string[] => {
  const found = scenario.watch.find((demo) => demo.id === id);
  if (!found) throw new Error(`There is no demo ${id}.`);
  return found.path;
};

/** A conversation in the browser, with the engine beside it to know what ought to be on the screen. */
export class Conversation {
  live: Live;
  readonly #dialogue: Dialogue;
  readonly #page: Page;

  constructor(app: Pick<App, 'page'>, scenario: Scenario) {
    this.#dialogue = compileDialogue(scenario);
    this.live = begin(this.#dialogue);
    this.#page = app.page;
  }

  /** The line she is saying now, as the file has it. */
  get line(): string {
    return lineOf(this.#dialogue, this.live).text;
  }

  get scores(): Scores {
    return score(this.#dialogue, this.live);
  }

  /** Presses Enter until the choices are there, as someone without a mouse would. */
  async readOn(): Promise<void> {
    const choices = this.#page.locator('.choice-list .choice');
    for (let presses = 0; presses < 40 && (await choices.count()) === 0; presses += 1) {
      await this.#page.keyboard.press('Enter');
      await this.#page.waitForTimeout(30);
    }
    await choices.first().waitFor();
  }

  /** Presses Enter until the ending has been told and the debrief is open to go to. */
  async readToTheEnd(): Promise<void> {
    const onwards = this.#page.locator('a[href^="#/debrief/"]');
    for (let presses = 0; presses < 40 && (await onwards.count()) === 0; presses += 1) {
      await this.#page.keyboard.press('Enter');
      await this.#page.waitForTimeout(30);
    }
    await onwards.waitFor();
  }

  /** The shown choice with the words of this move. */
  choice(move: string): Locator {
    const [node, choice = ''] = move.split('.');
    if (node !== this.live.node) throw new Error(`The conversation is at ${this.live.node}, not ${node}.`);
    const { text } = sayOf(this.#dialogue, this.live, choice);
    return this.#page.locator('.choice-list .choice').filter({ hasText: plain(text) });
  }

  #advance(move: string): void {
    this.live = step(this.#dialogue, this.live, { kind: 'choose', choice: move.split('.')[1] ?? '' });
  }

  /** Says a line by its number key. */
  async sayByKey(move: string): Promise<void> {
    const number = await this.choice(move).locator('.choice-number').innerText();
    await this.#page.keyboard.press(number);
    await this.choice(move).waitFor({ state: 'detached' });
    this.#advance(move);
  }

  /** Says a line with the mouse. */
  async sayByMouse(move: string): Promise<void> {
    await this.choice(move).click();
    await this.choice(move).waitFor({ state: 'detached' });
    this.#advance(move);
  }
}

/** The words without the marks of emphasis and action. */
const plain = (text: string): string => text.replaceAll(/[*_[\]]/g, '');
