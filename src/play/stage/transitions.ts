import type Phaser from 'phaser';
import type { Audience } from './audience.ts';
import { fetchPlace } from './larder.ts';
import { AT_ONCE } from './latch.ts';
import type { Picture } from './picture.ts';
import { placeArt } from './places.ts';
import { next } from './spare.ts';
import type { Ticker } from './ticker.ts';
import type { Showing, StageView } from './view.ts';

/**
 * Goes from view to view: through the dark to another place or past some hours, or within one scene. The last view that
 * was asked for wins.
 */
export class Transitions {
  /** Resolves when the first view stands on the screen. */
  readonly drawn: Promise<void>;
  readonly #game: Phaser.Game;
  readonly #picture: Picture;
  readonly #ticker: Ticker;
  readonly #audience: Audience;
  /** Counts the views that were asked for. */
  #turn = 0;
  /** Tells that the first view stands there; none once it has been told. */
  #opened: (() => void) | undefined;

  constructor(game: Phaser.Game, picture: Picture, ticker: Ticker, audience: Audience) {
    this.#game = game;
    this.#picture = picture;
    this.#ticker = ticker;
    this.#audience = audience;
    this.drawn = new Promise((resolve) => {
      this.#opened = resolve;
    });
  }

  /** Blends to a view from the last one. */
  to(view: StageView): Showing {
    const { latch } = this.#picture;
    const isCut = this.#audience.isInstant || this.#isElsewhere(view);
    let setOut = (): void => undefined;
    const going = new Promise<void>((resolve) => {
      setOut = resolve;
    });
    const rest = this.#blend(view, setOut).finally(setOut);
    return { rest, door: isCut ? AT_ONCE : latch.once(going) };
  }

  /** Leaves the one under way where it is. */
  cancel(): void {
    this.#turn += 1;
  }

  /** The view is of another place, or of an hour that came while lines were passed over. */
  #isElsewhere({ place, light, isAfterSkip }: StageView): boolean {
    const { scenery } = this.#picture;
    return !scenery.isAt(place) || (isAfterSkip === true && !scenery.isIn(light));
  }

  /** Tells, too, when everybody has set out for where they are in the view. */
  async #blend(view: StageView, setOut: () => void): Promise<void> {
    const { scenery, cast, sight, fade } = this.#picture;
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    const instant = this.#audience.isInstant;
    const isFirst = this.#opened !== undefined;
    await fetchPlace(view.place, view.light);
    if (isStale()) return;
    const isElsewhere = this.#isElsewhere(view);
    if (isElsewhere && !isFirst && !instant) {
      fade.colour(placeArt(view.place).dark);
      this.#ticker.kick();
      await fade.close();
      if (isStale()) return;
    }
    const moved = !scenery.isAt(view.place);
    if (moved) {
      scenery.open(view.place, view.light);
      fade.colour(scenery.art.dark);
      cast.clear();
    }
    const cut = instant || isElsewhere;
    this.#picture.take(view, cut, this.#audience.motion === 'full');
    setOut();
    if (isElsewhere) {
      const furnished = moved && scenery.furnish(view.light, sight.pixels);
      // Nothing is drawn before all is there, but people are painted meanwhile.
      this.#ticker.stop();
      sight.jump();
      await this.#paintUnseen(isFirst || instant, isStale);
      await furnished;
      if (isStale()) return;
    }
    await Promise.all([
      scenery.light(view.light, sight.pixels, cut),
      scenery.lay(view.props, sight.counter, sight.pixels, cut),
    ]);
    if (isStale()) return;
    this.#picture.sharpen();
    if (cut) sight.jump();
    // What stands before the stage fades away of itself.
    fade.open(instant || isFirst);
    if (this.#opened) this.#game.events.once('postrender', this.#opened);
    this.#opened = undefined;
    if (instant) this.#picture.settle();
    if (this.#audience.motion === 'full') scenery.stir();
    this.#ticker.kick();
    if (!instant) await this.#ticker.rest();
  }

  /** Paints everybody in the dark: for somebody who waits for the first picture all at once. */
  async #paintUnseen(atOnce: boolean, isStale: () => boolean): Promise<void> {
    const { cast } = this.#picture;
    this.#picture.paint(atOnce ? 'all' : 'veiled');
    while (cast.isBare) {
      await next();
      if (isStale()) return;
      cast.paintLate();
    }
  }
}
