import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWords, words } from '../../language/index.js';
import { Trouble } from './trouble.js';

const WORDS = words({ loading: { zh: '正在读取…', en: 'Loading…' } });

/** What was asked for, in its four states: being read, refused or unreachable, empty, and there. */
export function Loaded<Answer>({
  query,
  isEmpty,
  empty,
  children,
}: {
  readonly query: UseQueryResult<Answer>;
  readonly isEmpty?: (answer: Answer) => boolean;
  readonly empty?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const t = useWords(WORDS);
  const { data, error, isPending } = query;
  if (data !== undefined) return isEmpty?.(data) === true ? empty : children(data);
  if (error !== null) return <Trouble error={error} onAgain={() => void query.refetch()} />;
  if (!isPending) return null;
  return (
    <div role="status">
      <span className="visually-hidden">{t.loading}</span>
      <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />
    </div>
  );
}
