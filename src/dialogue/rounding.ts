/**
 * `numerator / denominator` rounded half away from zero, for integers. The only rounding of the model
 * (docs/scoring.md, the opening): what is fractional is rounded once, where it is defined.
 */
export function roundRatio(numerator: number, denominator: number): number {
  const doubled = 2 * Math.abs(numerator) + denominator;
  const size = Math.floor(doubled / (2 * denominator));
  return numerator < 0 && size !== 0 ? -size : size;
}

/** The nearest integer from 0 to 100. */
export function clampPoints(value: number): number {
  return value < 0 ? 0 : value > 100 ? 100 : value;
}
