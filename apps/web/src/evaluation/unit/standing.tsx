import { At } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { PHASES, useFieldWord } from '../../words/index.js';
import type { UnitLedger } from '../data.js';
import { pointsText } from '../points.js';
import { UNIT_WORDS } from './unit-words.js';

/** Where the unit stands: score, grade, rank, self-review and verification. */
export function Standing({ ledger, phase }: { readonly ledger: UnitLedger; readonly phase: string | undefined }) {
  const t = useWords(UNIT_WORDS);
  const word = useFieldWord();
  const { score, grade, rank, isRanked, selfReviewedAt, verifiedAt } = ledger;
  const unscored = isRanked ? t.notYet : t.notRanked;
  return (
    <dl className="standing section">
      <div>
        <dt>{t.score}</dt>
        <dd className="standing-score">{score === null ? unscored : pointsText(score)}</dd>
      </div>
      <div>
        <dt>{t.grade}</dt>
        <dd lang={grade === null ? undefined : 'zh-CN'}>{grade ?? '—'}</dd>
      </div>
      <div>
        <dt>{t.rank}</dt>
        <dd>{rank ?? (isRanked && score !== null ? t.afterPublication : t.notRanked)}</dd>
      </div>
      <div>
        <dt>{t.selfReviewed}</dt>
        <dd>{selfReviewedAt === null ? t.notFiled : <At at={selfReviewedAt} isShort />}</dd>
      </div>
      <div>
        <dt>{t.verified}</dt>
        <dd>{verifiedAt === null ? t.notVerified : <At at={verifiedAt} isShort />}</dd>
      </div>
      <div>
        <dt>{t.phase}</dt>
        <dd>{word(PHASES, phase)}</dd>
      </div>
    </dl>
  );
}
