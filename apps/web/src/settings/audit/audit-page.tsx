import { Button } from 'antd';
import { Loaded, Nothing, Page, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { AuditFilterBar } from './audit-filter.js';
import { AUDIT_WORDS } from './audit-words.js';
import type { AuditFilter } from './data.js';
import { useAudit } from './data.js';
import { EntryRow } from './entry-row.js';
import { Verification } from './verification.js';

/** The audit trail and its verification. */
export function AuditPage() {
  const t = useWords(AUDIT_WORDS);
  return (
    <Page title={t.title} under={t.under}>
      <Verification />
      <Entries />
    </Page>
  );
}

function Entries() {
  const t = useWords(AUDIT_WORDS);
  const [address] = useAddress();
  const query = useAudit(filterOf(address));
  return (
    <Section title={t.entries}>
      <AuditFilterBar />
      <Loaded query={query} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={<Nothing title={t.none} />}>
        {({ pages }) => (
          <div className="wide" role="region" aria-label={t.entries} tabIndex={0}>
            <table className="plain stacks">
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  <th scope="col">{t.at}</th>
                  <th scope="col">{t.who}</th>
                  <th scope="col">{t.action}</th>
                  <th scope="col">{t.subject}</th>
                  <th scope="col">{t.details}</th>
                </tr>
              </thead>
              <tbody>
                {pages
                  .flatMap(({ items }) => items)
                  .map((entry) => (
                    <EntryRow key={entry.id} entry={entry} />
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {query.hasNextPage && (
        <p>
          <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
            {t.more}
          </Button>
        </p>
      )}
    </Section>
  );
}

function filterOf({ action, subject, from, until }: Readonly<Record<string, string | undefined>>): AuditFilter {
  return {
    ...(action !== undefined && { action }),
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from: `${from}T00:00:00+08:00` }),
    ...(until !== undefined && { until: `${until}T23:59:59.999+08:00` }),
  };
}
