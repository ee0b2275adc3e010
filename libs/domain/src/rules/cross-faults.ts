import { ladderFaults } from './ladder-faults.js';
import { PHASES } from './rule-pack.js';
import type { EvaluationRule, LimitRule, PhaseRule, RulePack } from './rule-pack.js';
import { below, fault, isObject } from './shape.js';
import type { Fault } from './shape.js';

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Faults between the parts of a pack; a part whose shape is already faulty is left alone, so that no fault is told twice. */
export function crossFaults(document: unknown, faulty: ReadonlySet<string>): readonly Fault[] {
  if (!isObject(document)) return [];
  const pack = document as unknown as RulePack;
  const isSound = (part: string): boolean => ![...faulty].some((at) => at === part || at.startsWith(`${part}/`));
  const checks: readonly (readonly [readonly string[], () => readonly Fault[]])[] = [
    ...['/signFor', '/workPlan', '/redo'].map((at) => [[at], () => limitFaults(memberAt(document, at), at)] as const),
    [['/completion'], () => completionFaults(pack)],
    [['/reports', '/roundOpens'], () => openingFaults(pack)],
    ...laddersOf(document).map(([at, key]) => [[at], () => ladderFaults(pack.ladders[key] ?? [], at)] as const),
    [['/ladderOf', '/ladders'], () => climbFaults(pack)],
    [['/delivery'], () => windowFaults(pack.delivery.windows)],
    [['/lights'], () => lightFaults(pack)],
    [['/evaluation/leadShare', '/evaluation/supportShare'], () => shareFaults(pack.evaluation)],
    [['/evaluation/grades'], () => gradeFaults(pack.evaluation.grades)],
    [['/evaluation/phases'], () => phaseFaults(pack.evaluation.phases)],
  ];
  const isEvaluationThere = isSound('/evaluation') || isObject(document['evaluation']);
  return checks.flatMap(([parts, check]) => {
    if (parts.some((part) => part.startsWith('/evaluation')) && !isEvaluationThere) return [];
    return parts.every(isSound) ? check() : [];
  });
}

function memberAt(document: Readonly<Record<string, unknown>>, at: string): LimitRule {
  return document[at.slice(1)] as LimitRule;
}

function laddersOf(document: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const ladders = document['ladders'];
  return isObject(ladders) ? Object.keys(ladders).map((key) => [below('/ladders', key), key] as const) : [];
}

/** A limit that ends on its own first day must end at midnight, or what starts in the evening is late at once. */
function limitFaults(limit: LimitRule, at: string): readonly Fault[] {
  const endsOnItsStart = limit.startCounted && limit.within.amount === 1 && ['d', 'wd'].includes(limit.within.unit);
  if (!endsOnItsStart || limit.cutoff === '24:00') return [];
  return [
    fault(
      below(at, 'cutoff'),
      '期限只有起始日当天时，截止时刻请填 24:00，否则当晚交办即已逾期',
      'a limit of the start day alone needs the cut-off 24:00, or what starts that evening is late at once',
    ),
  ];
}

function completionFaults({ completion }: RulePack): readonly Fault[] {
  if (completion === null) return [];
  return [
    ...limitFaults(completion.ordinary, '/completion/ordinary'),
    ...limitFaults(completion.complex, '/completion/complex'),
  ];
}

function openingFaults({ reports, roundOpens }: RulePack): readonly Fault[] {
  const soonest = Math.min(reports.lead.day, reports.implement.day);
  if (roundOpens.day < soonest) return [];
  const [zh, en] = [
    `报送期须在报送日之前开启，请填小于 ${String(soonest)} 的日`,
    `a round opens before its due day: give a day before ${String(soonest)}`,
  ];
  return [fault('/roundOpens/day', zh, en)];
}

function climbFaults({ ladderOf, ladders }: RulePack): readonly Fault[] {
  const known = Object.keys(ladders);
  return Object.entries(ladderOf)
    .filter(([, ladder]) => !known.includes(ladder))
    .map(([kind, ladder]) =>
      fault(
        below('/ladderOf', kind),
        `没有名为 ${ladder} 的催办阶梯，请从 ${known.join('、')} 中选一个`,
        `there is no ladder ${ladder}, give one of ${known.join(', ')}`,
      ),
    );
}

function windowFaults(windows: readonly string[]): readonly Fault[] {
  return windows.flatMap((window, index) =>
    index > 0 && window <= (windows[index - 1] ?? '')
      ? [
          fault(
            `/delivery/windows/${String(index)}`,
            '送达时刻请由早到晚排列，不重复',
            'give the windows from early to late, each once',
          ),
        ]
      : [],
  );
}

function lightFaults({ lights }: RulePack): readonly Fault[] {
  if (lights.yellowFrom <= lights.redOver) return [];
  return [fault('/lights/redOver', '红灯界限不得小于黄灯界限', 'the red limit may not be below the yellow one')];
}

function shareFaults({ leadShare, supportShare }: EvaluationRule): readonly Fault[] {
  if (Math.abs(leadShare + supportShare - 1) < 1e-9) return [];
  return [
    fault('/evaluation/supportShare', '牵头与配合的分担之和须为 1', 'the shares of lead and support must add up to 1'),
  ];
}

function gradeFaults(grades: EvaluationRule['grades']): readonly Fault[] {
  const at = '/evaluation/grades';
  const order = grades.flatMap(({ from }, index) =>
    index > 0 && from >= (grades[index - 1]?.from ?? 0)
      ? [fault(`${at}/${String(index)}/from`, '等次分数线须由高到低', 'thresholds go from high to low')]
      : [],
  );
  const lowest =
    grades.at(-1)?.from === 0
      ? []
      : [
          fault(
            at,
            '最低等次须从 0 分起，使每个得分都有等次',
            'the last grade starts at 0, so that every score has a grade',
          ),
        ];
  const names = new Set(grades.map(({ grade }) => grade));
  const twice = names.size === grades.length ? [] : [fault(at, '等次名称不得重复', 'give each grade its own name')];
  return [...order, ...lowest, ...twice];
}

function phaseFaults(phases: readonly PhaseRule[]): readonly Fault[] {
  const at = '/evaluation/phases';
  const told = phases.map(({ phase }) => phase);
  const isComplete = told.length === PHASES.length && PHASES.every((phase, index) => told[index] === phase);
  const order = isComplete
    ? []
    : [fault(at, `请按此顺序各填一次：${PHASES.join('、')}`, `give each once, in this order: ${PHASES.join(', ')}`)];
  const first =
    phases[0]?.on === undefined
      ? [fault(`${at}/0/on`, '第一阶段须有固定日期', 'the first phase needs a fixed day')]
      : [];
  return [
    ...order,
    ...first,
    ...phases.flatMap((phase, index) => phaseFault(phase, `${at}/${String(index)}`)),
    ...descents(phases),
  ];
}

function phaseFault({ on, within }: PhaseRule, at: string): readonly Fault[] {
  if ((on === undefined) === (within === undefined)) {
    return [fault(at, '固定日期与期限须且只须填一项', 'give either a fixed day or a limit, and only one')];
  }
  const [month = 1, day = 1] = (on ?? '01-01').split('-').map(Number);
  return day <= (DAYS_OF_MONTH[month - 1] ?? 0)
    ? []
    : [fault(below(at, 'on'), '没有这一天', 'there is no such day every year')];
}

function descents(phases: readonly PhaseRule[]): readonly Fault[] {
  return phases.flatMap(({ on }, index) => {
    const before = phases.slice(0, index).findLast((phase) => phase.on !== undefined)?.on;
    if (on === undefined || before === undefined || before <= on) return [];
    return [
      fault(
        `/evaluation/phases/${String(index)}/on`,
        `不得早于前一阶段的 ${before}`,
        `not before the earlier phase's ${before}`,
      ),
    ];
  });
}
