// Comparisons and roundings that a last binary digit can't tip: src/calc/num.rs in JavaScript.

const TOLERANCE = 1e-9;
export const WEEKS_PER_MONTH = 52 / 12;

const slack = (threshold) => TOLERANCE * Math.max(1, Math.abs(threshold));
export const atLeast = (value, threshold) => value >= threshold - slack(threshold);
export const atMost = (value, threshold) => value <= threshold + slack(threshold);
export const within01 = (value) => Math.min(1, Math.max(0, value));

/** `part / whole`, or null when that isn't a number one could show. */
export function ratio(part, whole) {
  const quotient = part / whole;
  return Number.isFinite(quotient) ? quotient : null;
}

export const wholeLeads = (leads) => Math.ceil(leads * (1 - TOLERANCE));
export const misses = (leads, share) => Math.floor(leads * (1 - share) + TOLERANCE);
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
