import { useCallback } from 'react';
import { useWords } from '../../language/index.js';
import { DELIVERY_WORDS } from './delivery-words.js';

/** Says why a delivery waits or failed; a code of the mail server stands for itself. */
export function useReason(): (lastError: string | null) => string {
  const t = useWords(DELIVERY_WORDS);
  return useCallback(
    (lastError) => {
      if (lastError === null) return '';
      if (lastError === 'no-mail-server') return t.noServer;
      return lastError === 'no-address' ? t.noAddress : t.serverSaid({ code: lastError });
    },
    [t],
  );
}
