import { App, Button } from 'antd';
import { answered, api, useWrite } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import type { UnitLedger } from '../data.js';
import { REVIEW_WORDS } from './unit-words.js';

/** Verifies the unit's year, after saying what follows for whoever does. */
export function VerifyUnit({
  evaluationId: id,
  ledger,
}: {
  readonly evaluationId: string;
  readonly ledger: UnitLedger;
}) {
  const t = useWords(REVIEW_WORDS);
  const { modal } = App.useApp();
  const { departmentId, departmentName } = ledger;
  const verify = useWrite({
    send: (_: undefined, key) =>
      answered(
        api.POST('/api/v1/evaluations/{id}/units/{departmentId}/verify', {
          params: { path: { id, departmentId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    topics: ['evaluation', 'obligation'],
    done: t.verified,
  });
  const ask = () =>
    modal.confirm({
      title: t.verifyTitle({ unit: departmentName }),
      content: t.verifyHint,
      okText: t.verify,
      cancelText: t.cancel,
      onOk: () => verify.begin(undefined),
    });
  return (
    <Button type="primary" loading={verify.isBusy} onClick={ask}>
      {t.verify}
    </Button>
  );
}
