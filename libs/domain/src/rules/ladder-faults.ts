import { ACTS } from './rule-pack.js';
import type { LadderRule } from './rule-pack.js';
import { below, fault } from './shape.js';
import type { Fault } from './shape.js';

/** Every fault of one ladder: keys, the one due step, sides of the due day, order of severity. */
export function ladderFaults(ladder: readonly LadderRule[], at: string): readonly Fault[] {
  return [
    ...ladder.flatMap((rung, index) => [...keyFaults(rung, ladder.slice(0, index), below(at, index))]),
    ...ladder.flatMap((rung, index) => rungFaults(rung, below(at, index))),
    ...dueFaults(ladder, at),
    ...unitFaults(ladder, at),
    ...orderFaults(ladder, at),
  ];
}

function keyFaults({ key }: LadderRule, earlier: readonly LadderRule[], at: string): readonly Fault[] {
  if (earlier.every((rung) => rung.key !== key)) return [];
  return [fault(below(at, 'key'), `${key} 已用过，请另取一名`, `${key} is taken, give another key`)];
}

function rungFaults(rung: LadderRule, at: string): readonly Fault[] {
  return rung.act === 'due' ? dueRungFaults(rung, at) : otherRungFaults(rung, at);
}

function dueRungFaults({ offset, time }: LadderRule, at: string): readonly Fault[] {
  if (offset === undefined && time === undefined) return [];
  return [
    fault(
      at,
      '到期一步就在到期时刻，请删去偏移和时刻',
      'the due step is at the due instant: remove its offset and time',
    ),
  ];
}

function otherRungFaults({ act, offset, time, audience }: LadderRule, at: string): readonly Fault[] {
  const missing = (['offset', 'time'] as const).filter((member) => ({ offset, time })[member] === undefined);
  const isBefore = act === 'remind';
  const isOnItsSide = offset === undefined || (isBefore ? offset.amount < 0 : offset.amount > 0);
  return [
    ...missing.map((member) =>
      fault(below(at, member), '到期之外的每一步都要填写', 'every step but the due step needs one'),
    ),
    ...(isOnItsSide ? [] : [sideFault(isBefore, below(at, 'offset'))]),
    ...(audience.length > 0 ? [] : [fault(below(at, 'audience'), '请写明告知谁', 'say who is told')]),
  ];
}

function sideFault(isBefore: boolean, at: string): Fault {
  return isBefore
    ? fault(at, '提醒在到期之前，请填负数', 'a reminder comes before the due day: give a negative offset')
    : fault(at, '这一步在到期之后，请填正数', 'this step comes after the due day: give a positive offset');
}

function dueFaults(ladder: readonly LadderRule[], at: string): readonly Fault[] {
  if (ladder.filter(({ act }) => act === 'due').length === 1) return [];
  return [fault(at, '每个阶梯须且只须有一步 due', 'give each ladder exactly one due step')];
}

function unitFaults(ladder: readonly LadderRule[], at: string): readonly Fault[] {
  const units = new Set(ladder.flatMap(({ offset }) => (offset === undefined ? [] : [offset.unit])));
  return units.size <= 1
    ? []
    : [fault(at, '一个阶梯只用一种单位（wd 或 d）', 'count one ladder in one unit (wd or d)')];
}

/** After the due day, a more severe act may not come before a milder one. */
function orderFaults(ladder: readonly LadderRule[], at: string): readonly Fault[] {
  const after = ladder.map((rung, index) => ({ rung, index })).filter(({ rung }) => (rung.offset?.amount ?? 0) > 0);
  const inTime = after.toSorted((a, b) => (moment(a.rung) < moment(b.rung) ? -1 : 1));
  return inTime.flatMap(({ rung, index }, place) => {
    const milder = inTime
      .slice(place + 1)
      .some((later) => severity(later.rung) < severity(rung) && moment(later.rung) !== moment(rung));
    if (!milder) return [];
    return [
      fault(
        below(below(at, index), 'act'),
        '更重的一步不得早于更轻的一步',
        'a more severe step may not come before a milder one',
      ),
    ];
  });
}

function severity({ act }: LadderRule): number {
  return ACTS.indexOf(act);
}

function moment({ offset, time }: LadderRule): string {
  return `${String(offset?.amount ?? 0).padStart(5, '0')} ${time ?? ''}`;
}
