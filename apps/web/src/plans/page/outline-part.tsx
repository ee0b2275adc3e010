import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { Loaded, Nothing, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { OutlineNode } from './data.js';
import { useOutline } from './data.js';
import { OutlineBranch } from './outline-branch.js';
import { matching } from './outline-filter.js';
import { PART_WORDS } from './part-words.js';

/** The tree of actions and items with their tasks. */
export function OutlinePart({ planId }: { readonly planId: string }) {
  const t = useWords(PART_WORDS);
  const query = useOutline(planId);
  return (
    <Loaded
      query={query}
      isEmpty={({ taskCount }) => taskCount === 0}
      empty={
        <Section title={t.tree}>
          <Nothing title={t.noTasks}>{t.noTasksHint}</Nothing>
        </Section>
      }
    >
      {(outline) => <Outline outline={outline} isCut={outline.isCut} />}
    </Loaded>
  );
}

function Outline({ outline, isCut }: { readonly outline: OutlineNode; readonly isCut: boolean }) {
  const t = useWords(PART_WORDS);
  const [{ find = '' }, change] = useAddress();
  const [opened, setOpened] = useState({ isOpen: true, turn: 0 });
  const shown = useMemo(() => matching(outline, find), [outline, find]);
  const openAll = (isOpen: boolean) => setOpened(({ turn }) => ({ isOpen, turn: turn + 1 }));
  return (
    <Section
      title={t.tree}
      more={
        <>
          <Input
            allowClear
            aria-label={t.filter}
            placeholder={t.filter}
            value={find}
            className="outline-find"
            onChange={({ target }) => change({ find: target.value })}
          />
          <Button onClick={() => openAll(true)}>{t.openAll}</Button>
          <Button onClick={() => openAll(false)}>{t.closeAll}</Button>
        </>
      }
    >
      {isCut && <p className="quiet">{t.cut}</p>}
      {shown === null ? (
        <Nothing title={t.noMatch}>{t.noMatchHint}</Nothing>
      ) : (
        <OutlineBranch key={opened.turn} node={shown} isOpen={find !== '' || opened.isOpen} level={0} />
      )}
    </Section>
  );
}
