/** The ways in which the record can contradict itself. */
export const FAULTS = ['missing', 'early', 'duplicate', 'brokenAudit', 'strayFacts'] as const;
export type FaultKind = (typeof FAULTS)[number];

/** One contradiction: what kind, where, and why in words. */
export interface Finding {
  readonly kind: FaultKind;
  readonly subject: string;
  readonly detail: string;
}

const EXAMPLES = 20;

/** Counts findings and keeps the first few of each kind, so that memory stays bounded whatever is found. */
export class Findings {
  readonly counts: Record<FaultKind, number> = { missing: 0, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 };
  readonly examples: Finding[] = [];

  /** Takes in one finding. */
  add(finding: Finding): void {
    this.counts[finding.kind] += 1;
    if (this.counts[finding.kind] <= EXAMPLES) this.examples.push(finding);
  }
}
