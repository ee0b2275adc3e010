import { useCallback } from 'react';
import { useWords, words } from '../language/index.js';
import { Refused, Unreachable } from './problem.js';

const WORDS = words({
  unreachable: { zh: '暂时连不上服务器', en: 'The server cannot be reached' },
  unreachableHint: {
    zh: '请检查网络；您填写的内容仍在本页，恢复后可继续。',
    en: 'Check the network. What you typed is still on this page; you can go on when it is back.',
  },
  unexpected: { zh: '页面出了差错', en: 'Something went wrong on this page' },
  unexpectedHint: {
    zh: '请刷新后重试；如仍出现，请告知管理员。',
    en: 'Reload and try again; if it stays, tell the administrator.',
  },
});

/** What is said about a failure. */
export interface Told {
  readonly title: string;
  readonly description: string;
}

/** How the page speaks about a failure: the API's own words where it gave some. */
export function useProblemWords(): (error: Error) => Told {
  const t = useWords(WORDS);
  return useCallback(
    (error) => {
      if (error instanceof Refused) return toldBy(error);
      if (error instanceof Unreachable) return { title: t.unreachable, description: t.unreachableHint };
      return { title: t.unexpected, description: t.unexpectedHint };
    },
    [t],
  );
}

function toldBy({ problem }: Refused): Told {
  const faults = (problem.errors ?? []).map(({ detail }) => detail);
  return {
    title: problem.title === '' ? problem.detail : problem.title,
    description: [problem.detail, ...faults].join('\n'),
  };
}
