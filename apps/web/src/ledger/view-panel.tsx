import { Button, Popconfirm } from 'antd';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api, seen, useWrite } from '../api/index.js';
import { Loaded, tidy } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { SavedView } from './data.js';
import { useSavedViews } from './data.js';
import { LEDGER_WORDS } from './ledger-words.js';
import type { LedgerShown } from './shown.js';
import { addressOf } from './shown.js';

const WORDS = words({
  none: { zh: '还没有保存的视图。', en: 'No view is kept yet.' },
  name: { zh: '视图名称', en: 'Name of the view' },
  keep: { zh: '保存当前视图', en: 'Keep this view' },
  kept: { zh: '已保存视图', en: 'The view is kept' },
  rename: { zh: '改名', en: 'Rename' },
  renameOf: {
    zh: ({ name }: { name: string }) => `改名：${name}`,
    en: ({ name }: { name: string }) => `Rename ${name}`,
  },
  renamed: { zh: '已改名', en: 'Renamed' },
  overwrite: { zh: '更新为当前', en: 'Replace by this' },
  overwriteOf: {
    zh: ({ name }: { name: string }) => `更新为当前：${name}`,
    en: ({ name }: { name: string }) => `Replace by this: ${name}`,
  },
  overwritten: { zh: '已更新视图', en: 'The view is replaced' },
  drop: { zh: '删除', en: 'Delete' },
  dropOf: { zh: ({ name }: { name: string }) => `删除：${name}`, en: ({ name }: { name: string }) => `Delete ${name}` },
  sure: { zh: '删除这个视图？', en: 'Delete this view?' },
  dropped: { zh: '已删除视图', en: 'The view is deleted' },
  save: { zh: '保存', en: 'Save' },
  leave: { zh: '取消', en: 'Cancel' },
});

interface Change {
  readonly view: SavedView;
  readonly body: { name?: string; query?: LedgerShown };
}

/** The views that the person keeps: open, keep, rename, replace and delete. */
export function ViewPanel({ shown }: { readonly shown: LedgerShown }) {
  const t = useWords(WORDS);
  const l = useWords(LEDGER_WORDS);
  const query = useSavedViews();
  return (
    <section className="ledger-panel no-print" aria-label={l.views} id="ledger-panel">
      <Loaded
        query={query}
        isEmpty={({ length }) => length === 0}
        empty={<p className="quiet ledger-none">{t.none}</p>}
      >
        {(views) => (
          <ul className="ledger-views">
            {views.map((view) => (
              <View key={view.id} view={view} shown={shown} />
            ))}
          </ul>
        )}
      </Loaded>
      <KeepForm shown={shown} />
    </section>
  );
}

function KeepForm({ shown }: { readonly shown: LedgerShown }) {
  const t = useWords(WORDS);
  const keep = useWrite({
    send: (name: string, key) =>
      answered(
        api.POST('/api/v1/ledger/views', {
          body: { name, query: shown },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    topics: ['saved-view'],
    done: t.kept,
  });
  return <NameForm label={t.name} action={t.keep} isBusy={keep.isBusy} onName={keep.begin} />;
}

function View({ view, shown }: { readonly view: SavedView; readonly shown: LedgerShown }) {
  const t = useWords(WORDS);
  const [isRenaming, setRenaming] = useState(false);
  const { name } = view;
  const change = useWrite({
    send: ({ view: { id, version }, body }: Change) =>
      answered(
        api.PATCH('/api/v1/ledger/views/{id}', {
          params: { path: { id }, header: { 'If-Match': seen(version) } },
          body,
        }),
      ),
    topics: ['saved-view'],
    onDone: () => setRenaming(false),
    done: isRenaming ? t.renamed : t.overwritten,
  });
  const drop = useWrite({
    send: () => answered(api.DELETE('/api/v1/ledger/views/{id}', { params: { path: { id: view.id } } })),
    topics: ['saved-view'],
    done: t.dropped,
  });
  if (isRenaming)
    return (
      <li>
        <NameForm
          label={t.name}
          action={t.save}
          name={name}
          isBusy={change.isBusy}
          onName={(next) => change.begin({ view, body: { name: next } })}
          onLeave={() => setRenaming(false)}
        />
      </li>
    );
  const isShown = sameAddress(view.query, shown);
  return (
    <li>
      <Link
        to="/ledger"
        search={tidy({ ...addressOf(view.query), panel: 'views' })}
        aria-current={isShown ? 'true' : undefined}
      >
        {name}
      </Link>
      <span className="ledger-view-acts">
        <Button size="small" type="text" aria-label={t.renameOf({ name })} onClick={() => setRenaming(true)}>
          {t.rename}
        </Button>
        <Button
          size="small"
          type="text"
          aria-label={t.overwriteOf({ name })}
          disabled={isShown}
          onClick={() => change.begin({ view, body: { query: shown } })}
        >
          {t.overwrite}
        </Button>
        <Popconfirm title={t.sure} okText={t.drop} cancelText={t.leave} onConfirm={() => drop.begin()}>
          <Button size="small" type="text" aria-label={t.dropOf({ name })}>
            {t.drop}
          </Button>
        </Popconfirm>
      </span>
    </li>
  );
}

function NameForm({
  label,
  action,
  name = '',
  isBusy,
  onName,
  onLeave,
}: {
  readonly label: string;
  readonly action: string;
  readonly name?: string;
  readonly isBusy: boolean;
  readonly onName: (name: string) => void;
  readonly onLeave?: () => void;
}) {
  const t = useWords(WORDS);
  return (
    <form
      className="ledger-name"
      onSubmit={(event) => {
        event.preventDefault();
        const told = new FormData(event.currentTarget).get('name');
        if (typeof told === 'string' && told.trim() !== '') onName(told.trim());
      }}
    >
      <input
        className="plain-input"
        name="name"
        aria-label={label}
        placeholder={label}
        defaultValue={name}
        maxLength={60}
        required
      />
      <Button htmlType="submit" loading={isBusy}>
        {action}
      </Button>
      {onLeave && (
        <Button type="text" onClick={onLeave}>
          {t.leave}
        </Button>
      )}
    </form>
  );
}

function sameAddress(one: LedgerShown, other: LedgerShown): boolean {
  return JSON.stringify(addressOf(one)) === JSON.stringify(addressOf(other));
}
