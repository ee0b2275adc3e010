/** How far a field of a draft can be relied on: a person decided it, the document says it plainly, it was concluded, or it is open. */
export type Confidence = 'decided' | 'high' | 'medium' | 'low';

/** What reading a task left behind that tells how sure its fields are. */
export interface ReadingSigns {
  /** The fields that a person decided. */
  readonly decided: readonly string[];
  /** The codes of the questions still open about the task. */
  readonly asked: readonly string[];
  /** The title is the beginning of the text, because no heading gives one. */
  readonly isTitleFromText: boolean;
  /** The units stand in a list of their own, not only in running text. */
  readonly areUnitsTold: boolean;
  /** The words say who leads (牵头, 负责 and the like), rather than the order of the list. */
  readonly isLeadTold: boolean;
  /** How many leads the task has now. */
  readonly leads: number;
  readonly milestones: readonly { readonly isDated: boolean; readonly isYearInherited: boolean }[];
  readonly isContinuous: boolean;
}

/** The confidence in each field that a reviewer decides. */
export interface FieldConfidence {
  readonly title: Confidence;
  readonly units: Confidence;
  readonly lead: Confidence;
  readonly milestones: Confidence;
}

/** How sure the fields of a draft task are, from the signs that its reading left behind and the questions still open. */
export function confidenceOf(signs: ReadingSigns): FieldConfidence {
  const isDecided = (...fields: string[]) => signs.decided.some((field) => fields.includes(field));
  return {
    title: isDecided('title') ? 'decided' : titleConfidence(signs),
    units: isDecided('assignment') ? 'decided' : unitsConfidence(signs),
    lead: isDecided('assignment') ? 'decided' : leadConfidence(signs),
    milestones: isDecided('milestones', 'limit') ? 'decided' : milestonesConfidence(signs),
  };
}

function titleConfidence({ asked, isTitleFromText }: ReadingSigns): Confidence {
  if (asked.some((code) => code.startsWith('item.'))) return 'low';
  return isTitleFromText ? 'medium' : 'high';
}

function unitsConfidence({ asked, areUnitsTold }: ReadingSigns): Confidence {
  const isOpen = asked.some((code) => code.startsWith('unit.') || UNIT_QUESTIONS.includes(code));
  if (isOpen) return 'low';
  return areUnitsTold ? 'high' : 'medium';
}

const UNIT_QUESTIONS = ['task.without-department', 'task.several-leads', 'task.open-list'];

function leadConfidence({ asked, leads, isLeadTold }: ReadingSigns): Confidence {
  if (leads !== 1 || asked.includes('task.several-leads') || asked.includes('unit.group-as-lead')) return 'low';
  return isLeadTold ? 'high' : 'medium';
}

function milestonesConfidence({ asked, milestones, isContinuous }: ReadingSigns): Confidence {
  const isLimited = isContinuous || milestones.some(({ isDated }) => isDated);
  if (!isLimited || asked.some((code) => code.startsWith('limit.'))) return 'low';
  return milestones.some(({ isDated, isYearInherited }) => !isDated || isYearInherited) ? 'medium' : 'high';
}
