import { Button, Table } from 'antd';
import { At, Loaded, Nothing, Page, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { AuditFilterBar } from './audit-filter.js';
import { AUDIT_WORDS } from './audit-words.js';
import type { AuditEntry, AuditFilter } from './data.js';
import { useAudit } from './data.js';
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
  const columns = [
    { title: t.number, dataIndex: 'id', className: 'figure', width: 90 },
    { title: t.at, dataIndex: 'at', width: 190, render: (at: string) => <At at={at} /> },
    { title: t.who, key: 'who', width: 130, render: (_: unknown, entry: AuditEntry) => entry.actorName ?? t.system },
    { title: t.action, dataIndex: 'action', width: 200 },
    { title: t.subject, dataIndex: 'subject' },
  ];
  return (
    <Section title={t.entries}>
      <AuditFilterBar />
      <Loaded query={query} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={<Nothing title={t.none} />}>
        {({ pages }) => (
          <div className="wide" role="region" aria-label={t.entries} tabIndex={0}>
            <Table<AuditEntry>
              rowKey="id"
              size="small"
              pagination={false}
              columns={columns}
              dataSource={pages.flatMap(({ items }) => items)}
              expandable={{ expandedRowRender: (entry) => <Details entry={entry} />, columnTitle: t.details }}
            />
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

function Details({ entry }: { readonly entry: AuditEntry }) {
  return (
    <>
      <pre className="audit-data">{JSON.stringify(entry.data, null, 2)}</pre>
      <code className="quiet">{entry.hash}</code>
    </>
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
