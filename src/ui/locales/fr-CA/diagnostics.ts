/** What is wrong with an author’s file, in French: sentences by families of codes, as `src/scenario/codes` has them. */
import analysis from './diagnostics/analysis.json';
import companions from './diagnostics/companions.json';
import places from './diagnostics/places.json';
import reading from './diagnostics/reading.json';
import references from './diagnostics/references.json';
import shape from './diagnostics/shape.json';
import structure from './diagnostics/structure.json';
import words from './diagnostics/words.json';

export default {
  ...places,
  ...words,
  codes: { ...reading, ...shape, ...references, ...structure, ...companions, ...analysis },
};
