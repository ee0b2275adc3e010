import { Alert } from 'antd';
import { Loaded, Page, Tile, Tiles, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { DELIVERY_STATES, useFieldWord } from '../../words/index.js';
import type { DeliveryFilter } from '../data.js';
import { useDeliveryCounts } from '../data.js';
import '../inbox.css';
import { DeliveryDrawer } from './delivery-drawer.js';
import { DeliveryFilterForm } from './delivery-filter-form.js';
import { DeliveryList } from './delivery-list.js';
import { DELIVERY_WORDS } from './delivery-words.js';
import { filterOf } from './filter-of.js';

/** What waits, what was sent and what failed. */
export function DeliveriesPage() {
  const t = useWords(DELIVERY_WORDS);
  const [address, change] = useAddress();
  const filter = filterOf(address);
  const opened = address['delivery'];
  return (
    <Page title={t.title} under={t.under}>
      <Counts filter={filter} />
      <section className="section">
        <DeliveryFilterForm key={filter.recipient ?? ''} filter={filter} />
        <DeliveryList filter={filter} />
      </section>
      {opened !== undefined && <DeliveryDrawer id={opened} onClose={() => change({ delivery: undefined })} />}
    </Page>
  );
}

const TONES = { failed: 'red', waiting: 'amber' } as const;

function Counts({ filter }: { readonly filter: DeliveryFilter }) {
  const t = useWords(DELIVERY_WORDS);
  const word = useFieldWord();
  const counts = useDeliveryCounts();
  const { channel } = filter;
  return (
    <Loaded query={counts}>
      {({ items }) => {
        const seen = items.filter((one) => channel === undefined || one.channel === channel);
        const waiting = items.find((one) => one.channel === 'email' && one.state === 'waiting')?.count ?? 0;
        const countOf = (state: string) =>
          seen.filter((one) => one.state === state).reduce((sum, { count }) => sum + count, 0);
        return (
          <>
            {waiting > 0 && (
              <Alert
                type="warning"
                showIcon
                className="delivery-alert"
                title={t.waitingMail({ count: waiting })}
                description={t.waitingMailHint}
              />
            )}
            <Tiles>
              {Object.keys(DELIVERY_STATES).map((state) => (
                <Tile
                  key={state}
                  name={word(DELIVERY_STATES, state)}
                  figure={countOf(state)}
                  tone={countOf(state) === 0 ? undefined : TONES[state as keyof typeof TONES]}
                  to={{ to: '/deliveries', search: { state, ...(channel !== undefined && { channel }) } }}
                />
              ))}
            </Tiles>
          </>
        );
      }}
    </Loaded>
  );
}
