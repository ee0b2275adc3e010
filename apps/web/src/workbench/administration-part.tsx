import { Link } from '@tanstack/react-router';
import { Loaded, Section, Tile, Tiles } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { CHANNELS, DELIVERY_STATES, useFieldWord } from '../words/index.js';
import { useDeliveryCounts } from './data.js';

const WORDS = words({
  title: { zh: '系统状况', en: 'State of the system' },
  none: { zh: '通知均已发出，没有等待或失败。', en: 'All notices are sent; nothing waits, nothing failed.' },
  people: { zh: '机构与人员', en: 'Departments and people' },
  audit: { zh: '审计记录', en: 'Audit' },
  name: {
    zh: ({ channel, state }: { channel: string; state: string }) => `${channel} · ${state}`,
    en: ({ channel, state }: { channel: string; state: string }) => `${channel} · ${state}`,
  },
});

/** What an administrator looks after: messages that wait or failed, and the way to people and audit. */
export function AdministrationPart() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const counts = useDeliveryCounts();
  return (
    <Section
      title={t.title}
      more={
        <>
          <Link to="/settings/organisation">{t.people}</Link>
          <Link to="/settings/audit">{t.audit}</Link>
        </>
      }
    >
      <Loaded query={counts} isEmpty={({ items }) => items.every(isDone)} empty={<p className="quiet">{t.none}</p>}>
        {({ items }) => (
          <Tiles>
            {items
              .filter((item) => !isDone(item))
              .map(({ channel, state, count }) => (
                <Tile
                  key={`${channel} ${state}`}
                  name={t.name({ channel: word(CHANNELS, channel), state: word(DELIVERY_STATES, state) })}
                  figure={count}
                  tone={state === 'failed' ? 'red' : 'amber'}
                  to={{ to: '/deliveries', search: { channel, state } }}
                />
              ))}
          </Tiles>
        )}
      </Loaded>
    </Section>
  );
}

function isDone({ state, count }: { readonly state: string; readonly count: number }): boolean {
  return count === 0 || state === 'sent' || state === 'withdrawn';
}
