import { FINDINGS, type FindingCode, type Severity } from '#scenario';

/** Something found in a scenario by analysis: data here, a sentence where it is shown. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Ids joined by dots, such as `nodes.card.choices.flat_no`; empty for the scenario as a whole. */
  readonly path: string;
  /** What the sentence names: ids, and numbers as text. */
  readonly values: Readonly<Record<string, string>>;
  /** Moves as `node.choice`, from the first node on, that show it when they are played. */
  readonly witness?: readonly string[];
}

/** A finding of this code, at its own severity unless another is given. */
export function finding(
  code: FindingCode,
  path: string,
  values: Finding['values'] = {},
  witness?: readonly string[],
  severity: Finding['severity'] = FINDINGS[code].severity,
): Finding {
  return { code, severity, path, values, ...(witness && { witness }) };
}
