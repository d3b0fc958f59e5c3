/** One threshold: its value and what it means, for whoever sets another. */
export interface Threshold {
  readonly value: number;
  readonly meaning: string;
}

/** Every threshold of the smells with the value that holds where a project sets none. */
export const SMELL_DEFAULTS = {
  empathyLeast: { value: 100, meaning: 'The least that the highest Empathy may be.' },
  optionsLeast: { value: 100, meaning: 'The least that the highest Options may be.' },
  relationshipLow: { value: 20, meaning: 'Relationship must be able to fall to this.' },
  relationshipHigh: { value: 80, meaning: 'Relationship must be able to rise to this.' },
  longestMost: { value: 30, meaning: 'Per cent of nodes in which the longest line may be the best.' },
  longestLeast: {
    value: 10,
    meaning: 'Per cent of nodes in which it must be, or “never the longest” tells.',
  },
  shortestMost: { value: 30, meaning: 'Per cent of nodes in which the shortest line may be the best.' },
  shortestLeast: {
    value: 1,
    meaning: 'Per cent of nodes in which it must be, or “never the shortest” tells.',
  },
  correlationMost: { value: 0.2, meaning: 'Correlation of length and worth within a node, up or down.' },
  weakSpread: { value: 1.5, meaning: 'Composite points that best and worst of a cue must differ by.' },
  fatalCost: { value: 30, meaning: 'Composite points that one choice may cost.' },
  keywordMost: { value: 40, meaning: 'Per cent of best or of worst lines that may share a keyword.' },
  absoluteRatio: { value: 2, meaning: 'How many times as common absolute words may be in poorer lines.' },
  absoluteFewest: {
    value: 3,
    meaning: 'Poorer lines with an absolute word below which nothing is said of them.',
  },
  patternNodes: {
    value: 4,
    meaning: 'Nodes a scenario must have for a pattern over nodes to be told from chance.',
  },
  rareNodes: { value: 10, meaning: 'Nodes it must have before “never” is a pattern.' },
  testWiseMastery: { value: 5, meaning: 'Per cent of runs in which a test-wise strategy may reach mastery.' },
  randomMastery: { value: 2, meaning: 'Per cent of runs in which random play may.' },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof SMELL_DEFAULTS;
/** The thresholds in force, by name. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** The defaults with a project's own values laid over them. */
export function thresholdsWith(own: Partial<Thresholds> = {}): Thresholds {
  const entries = Object.entries(SMELL_DEFAULTS).map(([name, { value }]) => [name, value]);
  return { ...(Object.fromEntries(entries) as Thresholds), ...own };
}
