import { Drawer } from 'antd';
import { Loaded } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { CHANNELS, DELIVERY_STATES, useFieldWord } from '../../words/index.js';
import { useDelivery } from '../data.js';
import { DigestLines } from '../digest-lines.js';
import { DELIVERY_WORDS } from './delivery-words.js';
import { useReason } from './use-reason.js';

type Told = NonNullable<ReturnType<typeof useDelivery>['data']>;

/** One delivery with what it said. */
export function DeliveryDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useWords(DELIVERY_WORDS);
  const dates = useDates();
  const query = useDelivery(id);
  const told = query.data;
  const title =
    told === undefined ? t.content : t.openOf({ who: told.recipientName, at: dates.instant(told.windowAt) });
  return (
    <Drawer open size={640} title={title} onClose={onClose}>
      <Loaded query={query}>{(delivery) => <Content delivery={delivery} />}</Loaded>
    </Drawer>
  );
}

function Content({ delivery: { channel, state, lastError, subject, body, items } }: { readonly delivery: Told }) {
  const t = useWords(DELIVERY_WORDS);
  const word = useFieldWord();
  const reason = useReason();
  const isComing = channel === 'email' && (state === 'waiting' || state === 'queued');
  return (
    <>
      <p>
        {word(CHANNELS, channel)} · {word(DELIVERY_STATES, state)}
        {lastError !== null && <> · {reason(lastError)}</>}
      </p>
      {body === null ? (
        <>
          {isComing && <p className="quiet">{t.notSent}</p>}
          {items.length === 0 ? <p className="quiet">{t.nothingLeft}</p> : <DigestLines lines={items} />}
        </>
      ) : (
        <>
          <h3>{t.asSent}</h3>
          <p>
            <strong lang="zh-CN">{subject}</strong>
          </p>
          <pre className="letter" lang="zh-CN">
            {body}
          </pre>
        </>
      )}
    </>
  );
}
