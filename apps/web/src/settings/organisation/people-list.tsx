import { Button, Table } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { Loaded, Nothing } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useMay } from '../../session/index.js';
import type { PeopleFilter, Person } from './data.js';
import { usePeople } from './data.js';
import { PEOPLE_WORDS } from './people-words.js';
import { PersonAccess, PersonState } from './person-access.js';
import { PersonRoles } from './person-roles.js';

/** People with their roles; for the administrator also their access. */
export function PeopleList({
  filter,
  department,
  empty,
}: {
  readonly filter: PeopleFilter;
  /** The department they are shown for: its roles come first. */
  readonly department?: string;
  readonly empty: string;
}) {
  const t = useWords(PEOPLE_WORDS);
  const query = usePeople(filter);
  const columns = useColumns(department);
  return (
    <>
      <Loaded query={query} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={<Nothing title={empty} />}>
        {({ pages }) => (
          <div className="wide" role="region" aria-label={t.people} tabIndex={0}>
            <Table<Person>
              rowKey="id"
              size="small"
              pagination={false}
              columns={columns}
              dataSource={pages.flatMap(({ items }) => items)}
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
    </>
  );
}

function useColumns(department: string | undefined): ColumnsType<Person> {
  const t = useWords(PEOPLE_WORDS);
  const manages = useMay()('organisation.manage');
  const plain: ColumnsType<Person> = [
    { title: t.name, dataIndex: 'name', className: 'figure' },
    { title: t.login, dataIndex: 'login', className: 'figure' },
    {
      title: department === undefined ? t.roles : t.here,
      key: 'roles',
      render: (_: unknown, person) => <PersonRoles person={person} department={department} />,
    },
  ];
  if (!manages) return plain;
  return [
    ...plain,
    { title: t.email, dataIndex: 'email', render: (email: string | null) => email ?? '—' },
    { title: t.state, key: 'state', render: (_: unknown, person) => <PersonState person={person} /> },
    { title: t.what, key: 'what', render: (_: unknown, person) => <PersonAccess person={person} /> },
  ];
}
