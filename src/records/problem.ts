/** What may be wrong with a file of results; a screen has a sentence for each. */
export const RESULT_PROBLEMS = [
  'too-large',
  'not-json',
  'not-results',
  'newer-version',
  'damaged-file',
  'damaged-attempt',
  'newer-attempt',
  'other-trainee',
  'conflicting-attempt',
  'damaged-scenario',
  'altered-scenario',
  'missing-scenario',
  'damaged-row',
  'conflicting-row',
] as const;

/** A problem as data: what kind, and the values its sentence needs, such as ids, paths and limits. */
export interface ResultProblem {
  readonly code: (typeof RESULT_PROBLEMS)[number];
  readonly values: readonly string[];
}

export const problem = (code: ResultProblem['code'], ...values: readonly string[]): ResultProblem => ({
  code,
  values,
});
