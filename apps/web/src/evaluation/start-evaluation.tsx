import { useNavigate } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import type { SyntheticEvent } from 'react';
import { useId, useState } from 'react';
import { answered, api, useWrite } from '../api/index.js';
import { Loaded } from '../design/index.js';
import { useWords } from '../language/index.js';
import type { EvaluationDetail } from './data.js';
import { useIssuedPlans } from './data.js';
import { ACT_WORDS } from './start-words.js';

/** Starts the evaluation of a plan's year ahead of its date. */
export function StartEvaluation() {
  const t = useWords(ACT_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t.start}
      </Button>
      {isOpen && (
        <Modal open title={t.start} footer={null} onCancel={() => setOpen(false)}>
          <p className="quiet">{t.startHint}</p>
          <StartForm onClose={() => setOpen(false)} />
        </Modal>
      )}
    </>
  );
}

function StartForm({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(ACT_WORDS);
  const id = useId();
  const plans = useIssuedPlans(true);
  const navigate = useNavigate();
  const [planId, setPlanId] = useState('');
  const [year, setYear] = useState('');
  const start = useWrite<{ planId: string; year: number }, EvaluationDetail>({
    send: (body, key) =>
      answered(api.POST('/api/v1/evaluations', { body, params: { header: { 'Idempotency-Key': key } } })),
    topics: ['evaluation'],
    done: t.started,
    onDone: (made) => void navigate({ to: '/evaluations/$evaluationId', params: { evaluationId: made.id } }),
  });
  const chosen = plans.data?.items.find((plan) => plan.id === planId);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    start.begin({ planId, year: Number(year) });
  };
  return (
    <Loaded query={plans}>
      {({ items }) => (
        <form className="act-form" onSubmit={submit}>
          <label htmlFor={`${id}-plan`}>{t.plan}</label>
          <select id={`${id}-plan`} required value={planId} onChange={(event) => setPlanId(event.target.value)}>
            <option value="">{t.choosePlan}</option>
            {items.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.title}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-year`}>{t.year}</label>
          <input
            id={`${id}-year`}
            type="number"
            required
            min={chosen?.supervisedFrom?.slice(0, 4) ?? 1990}
            max={chosen?.supervisedUntil?.slice(0, 4) ?? 2199}
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
          <div className="act-buttons">
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button type="primary" htmlType="submit" loading={start.isBusy}>
              {t.begin}
            </Button>
          </div>
        </form>
      )}
    </Loaded>
  );
}
