/** How much a proof may take. What is not given is not bounded. */
export interface ProofBudget {
  /** Milliseconds of `now`. */
  readonly ms?: number;
  /** Situations over all explorations. */
  readonly situations?: number;
  /** Bytes that situations may hold at a time, by estimate. */
  readonly bytes?: number;
  /** Asked often; true ends the proof with what it has. */
  readonly isOver?: () => boolean;
}

/** What a proof is given of the world. */
export interface ProofPorts {
  /** Milliseconds of a steady clock. */
  now(): number;
  /** Told often while it works. */
  onProgress?(progress: ProofProgress): void;
}

export interface ProofProgress {
  /** What is being explored: `reach` or a score, and the direction. */
  readonly task: string;
  readonly situations: number;
  readonly ms: number;
}

/** Keeps the account of a proof. */
export class Account {
  readonly #budget: ProofBudget;
  readonly #ports: ProofPorts;
  readonly #startedAt: number;
  #situations = 0;
  #task = '';
  #wasShort = false;

  constructor(budget: ProofBudget, ports: ProofPorts) {
    this.#budget = budget;
    this.#ports = ports;
    this.#startedAt = ports.now();
  }

  begin(task: string): void {
    this.#task = task;
    this.#tell(0);
  }

  /** Whether an exploration with so many situations and bytes must stop. */
  isOver(situations: number, bytes = 0): boolean {
    this.#tell(situations);
    const { ms, situations: most, bytes: room, isOver } = this.#budget;
    const over =
      (ms !== undefined && this.ms > ms) ||
      (most !== undefined && this.#situations + situations > most) ||
      (room !== undefined && bytes > room) ||
      isOver?.() === true;
    if (over) this.#wasShort = true;
    return over;
  }

  spend(situations: number): void {
    this.#situations += situations;
  }

  #tell(situations: number): void {
    this.#ports.onProgress?.({
      task: this.#task,
      situations: this.#situations + situations,
      ms: this.ms,
    });
  }

  get situations(): number {
    return this.#situations;
  }

  get ms(): number {
    return this.#ports.now() - this.#startedAt;
  }

  /** Something had to stop before it was done. */
  get wasShort(): boolean {
    return this.#wasShort;
  }
}
