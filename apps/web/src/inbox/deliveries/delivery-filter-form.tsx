import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { CHANNELS, DELIVERY_STATES, useFieldWord } from '../../words/index.js';
import type { DeliveryFilter } from '../data.js';
import { DELIVERY_WORDS } from './delivery-words.js';

/** Chooses channel, state and recipient; the choice stands in the address. */
export function DeliveryFilterForm({ filter }: { readonly filter: DeliveryFilter }) {
  const t = useWords(DELIVERY_WORDS);
  const word = useFieldWord();
  const [, change] = useAddress();
  const [recipient, setRecipient] = useState(filter.recipient ?? '');
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    change({ recipient: recipient.trim() });
  };
  return (
    <form className="delivery-filter no-print" onSubmit={find}>
      <label>
        {t.channel}
        <select value={filter.channel ?? ''} onChange={({ target }) => change({ channel: target.value })}>
          <option value="">{t.all}</option>
          {Object.keys(CHANNELS).map((channel) => (
            <option key={channel} value={channel}>
              {word(CHANNELS, channel)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.state}
        <select value={filter.state ?? ''} onChange={({ target }) => change({ state: target.value })}>
          <option value="">{t.all}</option>
          {Object.keys(DELIVERY_STATES).map((state) => (
            <option key={state} value={state}>
              {word(DELIVERY_STATES, state)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.recipient}
        <input
          type="search"
          maxLength={100}
          value={recipient}
          onChange={({ target }) => {
            setRecipient(target.value);
            if (target.value === '') change({ recipient: undefined });
          }}
        />
      </label>
      <Button htmlType="submit">{t.find}</Button>
    </form>
  );
}
