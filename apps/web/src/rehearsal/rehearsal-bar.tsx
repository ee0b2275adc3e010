import { useWords } from '../language/index.js';
import type { Clock } from './data.js';
import { useClock } from './data.js';
import { Driver } from './driver.js';
import './rehearsal.css';
import { BusinessTime } from './business-time.js';
import { REHEARSAL_WORDS } from './rehearsal-words.js';

const REHEARSAL = 'rehearsal';
const ADVANCE = 'rehearsal.advance';

/** Business time and its movements, only in a rehearsal. */
export function RehearsalBar() {
  const clock = useClock();
  return clock.data?.mode === REHEARSAL ? <Bar clock={clock.data} readAtMs={clock.dataUpdatedAt} /> : null;
}

function Bar({ clock, readAtMs }: { readonly clock: Clock; readonly readAtMs: number }) {
  const t = useWords(REHEARSAL_WORDS);
  return (
    <section className="rehearsal" aria-label={t.name}>
      <strong className="rehearsal-name">{t.notReal}</strong>
      <BusinessTime clock={clock} readAtMs={readAtMs} />
      {clock.may.includes(ADVANCE) && <Driver clock={clock} />}
    </section>
  );
}
