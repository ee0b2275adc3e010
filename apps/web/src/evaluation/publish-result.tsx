import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, useWrite } from '../api/index.js';
import { useWords } from '../language/index.js';
import { useSession } from '../session/index.js';
import type { EvaluationDetail } from './data.js';
import { ACT_WORDS } from './start-words.js';

/** Publishes the result under the approver's name, after saying what becomes final. */
export function PublishResult({ evaluation: { id, year, planTitle } }: { readonly evaluation: EvaluationDetail }) {
  const t = useWords(ACT_WORDS);
  const { person } = useSession();
  const [isAsking, setAsking] = useState(false);
  const publish = useWrite({
    send: (_: undefined, key) =>
      answered(
        api.POST('/api/v1/evaluations/{id}/publish', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    topics: ['evaluation'],
    done: t.published,
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t.publish}
      </Button>
      <Modal
        open={isAsking}
        title={t.publishTitle({ year })}
        okText={t.doPublish}
        cancelText={t.cancel}
        confirmLoading={publish.isBusy}
        onOk={() => publish.begin(undefined)}
        onCancel={() => setAsking(false)}
      >
        <p>{planTitle}</p>
        <p>
          <strong>{t.publishBy({ who: person.name })}</strong>
        </p>
        <p>{t.final}</p>
        <ul>
          <li>{t.finalScores}</li>
          <li>{t.finalLines}</li>
          <li>{t.finalSeen}</li>
        </ul>
      </Modal>
    </>
  );
}
