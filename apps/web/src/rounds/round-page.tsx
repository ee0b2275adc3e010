import { Link, useParams } from '@tanstack/react-router';
import { At, Loaded, Nothing, Page, TimeLight } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import { useDrafts, useRoundFacts, useSheet } from './data.js';
import { RoundSheet } from './round-sheet.js';

const WORDS = words({
  title: { zh: '填报', en: 'Round' },
  titleOf: {
    zh: ({ kind, period }: { kind: string; period: string }) => `填报${kind}（${period}）`,
    en: ({ kind, period }: { kind: string; period: string }) => `${kind}, ${period}`,
  },
  due: { zh: '截止', en: 'Due' },
  none: { zh: '本单位在这一期没有要报的任务', en: 'Your unit owes nothing in this round' },
});

/** One grid for all tasks of the unit in one round. */
export function RoundPage() {
  const { roundId = '' } = useParams({ strict: false });
  const t = useWords(WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const { data: facts } = useRoundFacts(roundId);
  const sheet = useSheet(roundId);
  const drafts = useDrafts(roundId);
  const title = facts ? t.titleOf({ kind: word(KINDS, facts.kind), period: period(facts.period) }) : t.title;
  return (
    <Page
      title={title}
      trail={
        facts ? (
          <Link to="/plans/$planId" params={{ planId: facts.planId }}>
            {facts.planTitle}
          </Link>
        ) : undefined
      }
      under={
        facts ? (
          <>
            {t.due} <At at={facts.dueAt} /> <TimeLight light={facts.timeLight} />
          </>
        ) : undefined
      }
    >
      <Loaded query={sheet} isEmpty={({ items }) => items.length === 0} empty={<Nothing title={t.none} />}>
        {({ items }) => (
          <Loaded query={drafts}>
            {(kept) => <RoundSheet key={roundId} roundId={roundId} rows={items} drafts={kept.items} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
