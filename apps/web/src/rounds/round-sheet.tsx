import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useUnsaved } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { Draft, SheetRow } from './data.js';
import { RoundGrid } from './round-grid.js';
import { ROUND_WORDS } from './round-words.js';
import { RowVersions } from './row-versions.js';
import { isFilled } from './typed.js';
import type { Filling } from './use-desk.js';
import { useDesk, useDeskSummary } from './use-desk.js';
import { useSubmitting } from './use-submitting.js';
import './rounds.css';

const WORDS = words({
  allUnchanged: { zh: '其余全部无变化', en: 'No change in all others' },
  send: {
    zh: ({ count }: { count: number }) => `报送已填 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `Send the ${String(count)} filled`,
  },
  sendOthers: {
    zh: ({ count }: { count: number }) => `先报送其余 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `Send the other ${String(count)}`,
  },
  refused: { zh: '有内容需要修改，本次未报送', en: 'Something is to be mended; nothing was sent' },
  refusedHint: {
    zh: '问题已标在相应格内，所填内容都还在。',
    en: 'The cells say what; everything you typed is still here.',
  },
  allSent: { zh: '本期均已报送', en: 'Everything of this round is sent' },
  left: {
    zh: ({ open, filled }: { open: number; filled: number }) => `待报 ${String(open)} 项，已填 ${String(filled)} 项`,
    en: ({ open, filled }: { open: number; filled: number }) => `${String(open)} to report, ${String(filled)} filled`,
  },
  allSaved: { zh: '所填内容均已保存', en: 'All that is filled is saved' },
  offline: {
    zh: ({ count }: { count: number }) => `连接中断：${String(count)} 项尚未保存，恢复后自动保存`,
    en: ({ count }: { count: number }) => `No connection: ${String(count)} not saved yet; will be when it is back`,
  },
  unsaved: {
    zh: ({ count }: { count: number }) => `${String(count)} 项正在保存`,
    en: ({ count }: { count: number }) => `${String(count)} being saved`,
  },
  keys: {
    zh: '回车、方向键、Tab 移动；Shift+回车换行；边填边保存。',
    en: 'Enter, arrows and Tab move; Shift+Enter breaks a line; saved as you type.',
  },
});

/** The unit's whole round: what was typed is kept at once, what is filled is sent together. */
export function RoundSheet({
  roundId,
  rows,
  drafts,
}: {
  readonly roundId: string;
  readonly rows: readonly SheetRow[];
  readonly drafts: readonly Draft[];
}) {
  const filling = useDesk(roundId, drafts);
  const [compared, setCompared] = useState<string | null>(null);
  const summary = useDeskSummary(filling.desk);
  useUnsaved(summary.unsaved > 0);
  const conflict = rows.find(({ obligationId }) => obligationId === compared && summary.stale.includes(obligationId));
  return (
    <>
      <Tools roundId={roundId} rows={rows} filling={filling} />
      <RoundGrid rows={rows} desk={filling.desk} onCompare={setCompared} />
      {conflict && <RowVersions row={conflict} desk={filling.desk} onClose={() => setCompared(null)} />}
    </>
  );
}

function Tools({
  roundId,
  rows,
  filling,
}: {
  readonly roundId: string;
  readonly rows: readonly SheetRow[];
  readonly filling: Filling;
}) {
  const t = useWords(WORDS);
  const words = useWords(ROUND_WORDS);
  const { desk } = filling;
  const summary = useDeskSummary(desk);
  const submitting = useSubmitting(roundId, filling);
  const open = useMemo(() => rows.filter(({ may }) => may.length > 0), [rows]);
  const filled = open.filter(({ obligationId }) => summary.filled.includes(obligationId));
  const sound = filled.filter(({ obligationId }) => !summary.faulty.includes(obligationId));
  const repeat = () => {
    for (const { obligationId, last, answer } of open)
      if (last !== null && answer === null && !isFilled(desk.row(obligationId).typed))
        desk.type(obligationId, { unchanged: true });
  };
  if (open.length === 0)
    return (
      <div className="round-tools section no-print">
        <strong role="status">{t.allSent}</strong>
      </div>
    );
  return (
    <div className="round-tools section no-print">
      <div role="status">
        <strong>{t.left({ open: open.length, filled: filled.length })}</strong>{' '}
        <Kept unsaved={summary.unsaved} offline={summary.offline} />
      </div>
      <div className="section-head-more">
        <Button onClick={repeat}>{t.allUnchanged}</Button>
        <Button
          type="primary"
          disabled={filled.length === 0}
          loading={submitting.isBusy}
          onClick={() => submitting.begin(filled)}
        >
          {t.send({ count: filled.length })}
        </Button>
      </div>
      <div className="quiet round-hint">
        {t.keys} {words.fromLast}
      </div>
      {submitting.isRefused && summary.faulty.length > 0 && (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t.refused}
          description={t.refusedHint}
          action={
            sound.length > 0 && (
              <Button size="small" onClick={() => submitting.begin(sound)}>
                {t.sendOthers({ count: sound.length })}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}

function Kept({ unsaved, offline }: { readonly unsaved: number; readonly offline: number }) {
  const t = useWords(WORDS);
  if (offline > 0) return <span className="mark-red">{t.offline({ count: offline })}</span>;
  return <span className="quiet">{unsaved > 0 ? t.unsaved({ count: unsaved }) : t.allSaved}</span>;
}
