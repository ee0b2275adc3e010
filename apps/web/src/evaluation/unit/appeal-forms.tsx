import { Radio } from 'antd';
import { useState } from 'react';
import { answered, api, useWrite } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import type { Line } from '../data.js';
import { changeText } from '../points.js';
import { useLineWords } from '../use-line-words.js';
import { ReasonForm } from './reason-form.js';
import { LINE_WORDS } from './unit-words.js';

/** Raises an appeal against one line of the own score. */
export function RaiseAppeal({
  evaluationId: id,
  departmentId,
  line,
  onClose,
}: {
  readonly evaluationId: string;
  readonly departmentId: string;
  readonly line: Line;
  readonly onClose: () => void;
}) {
  const t = useWords(LINE_WORDS);
  const { position } = line;
  const raise = useWrite({
    send: (reason: string, key) =>
      answered(
        api.POST('/api/v1/evaluations/{id}/appeals', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { departmentId, position, reason },
        }),
      ),
    topics: ['evaluation'],
    done: t.raised,
    onDone: onClose,
  });
  return (
    <ReasonForm
      title={t.appealOn({ position })}
      label={t.ground}
      hint={t.groundHint}
      send={t.raise}
      isBusy={raise.isBusy}
      onSend={raise.begin}
      onClose={onClose}
    >
      <LineAtHand line={line} />
    </ReasonForm>
  );
}

/** Decides an appeal, with its reason. */
export function DecideAppeal({
  evaluationId: id,
  appeal,
  line,
  onClose,
}: {
  readonly evaluationId: string;
  readonly appeal: NonNullable<Line['appeal']>;
  readonly line: Line;
  readonly onClose: () => void;
}) {
  const t = useWords(LINE_WORDS);
  const [isUpheld, setUpheld] = useState<boolean | null>(null);
  const decide = useWrite({
    send: (reason: string, key) =>
      answered(
        api.POST('/api/v1/evaluations/{id}/appeals/{appealId}/decide', {
          params: { path: { id, appealId: appeal.id }, header: { 'Idempotency-Key': key } },
          body: { upheld: isUpheld === true, reason },
        }),
      ),
    topics: ['evaluation'],
    done: t.settled,
    onDone: onClose,
  });
  return (
    <ReasonForm
      title={t.decideOn({ position: line.position })}
      label={t.why}
      hint={t.whyHint}
      send={t.settle}
      isBusy={decide.isBusy}
      isComplete={isUpheld !== null}
      onSend={decide.begin}
      onClose={onClose}
    >
      <LineAtHand line={line} />
      <blockquote className="said">{appeal.reason}</blockquote>
      <Radio.Group
        aria-label={t.verdict}
        value={isUpheld}
        onChange={({ target }) => setUpheld(target.value === true)}
        options={[
          { value: true, label: t.upheld },
          { value: false, label: t.dismissed },
        ]}
      />
    </ReasonForm>
  );
}

function LineAtHand({ line }: { readonly line: Line }) {
  const { eventText } = useLineWords();
  return (
    <p>
      {line.taskTitle} · {eventText(line)} · <span className="figure">{changeText(line.points)}</span>
    </p>
  );
}
