import { Button } from 'antd';
import { At, Loaded, Nothing, useAddress } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { CHANNELS, DELIVERY_STATES, useFieldWord } from '../../words/index.js';
import type { Delivery, DeliveryFilter } from '../data.js';
import { useDeliveries } from '../data.js';
import { DELIVERY_WORDS } from './delivery-words.js';
import { useReason } from './use-reason.js';

/** The deliveries that the filter leaves, newest first. */
export function DeliveryList({ filter }: { readonly filter: DeliveryFilter }) {
  const t = useWords(DELIVERY_WORDS);
  const query = useDeliveries(filter);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Loaded
        query={query}
        isEmpty={() => items.length === 0}
        empty={
          <Nothing title={t.none}>
            <p>{t.noneHint}</p>
          </Nothing>
        }
      >
        {() => (
          <div className="wide" role="region" aria-label={t.region} tabIndex={0}>
            <DeliveryTable items={items} />
          </div>
        )}
      </Loaded>
      {query.hasNextPage && (
        <Button className="list-more" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </>
  );
}

function DeliveryTable({ items }: { readonly items: readonly Delivery[] }) {
  const t = useWords(DELIVERY_WORDS);
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{t.recipient}</th>
          <th scope="col">{t.window}</th>
          <th scope="col">{t.channel}</th>
          <th scope="col">{t.state}</th>
          <th scope="col" className="sheet-figure">
            {t.items}
          </th>
          <th scope="col" className="sheet-figure">
            {t.attempts}
          </th>
          <th scope="col">{t.next}</th>
          <th scope="col">{t.reason}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </tbody>
    </table>
  );
}

function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const t = useWords(DELIVERY_WORDS);
  const dates = useDates();
  const word = useFieldWord();
  const reason = useReason();
  const [, change] = useAddress();
  const { id, recipientName, windowAt, channel, state, itemCount, attempts, sentAt, nextAttemptAt, lastError } =
    delivery;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="sheet-open" onClick={() => change({ delivery: id }, { isStep: true })}>
          {recipientName}
        </button>
      </th>
      <td>
        <At at={windowAt} />
      </td>
      <td>{word(CHANNELS, channel)}</td>
      <td className={state === 'failed' ? 'failed' : undefined}>{word(DELIVERY_STATES, state)}</td>
      <td className="sheet-figure">{itemCount}</td>
      <td className="sheet-figure">{attempts}</td>
      <td>
        {nextAttemptAt === null ? <At at={sentAt} isShort /> : t.nextAt({ at: dates.shortInstant(nextAttemptAt) })}
      </td>
      <td className="sheet-words">{reason(lastError)}</td>
    </tr>
  );
}
