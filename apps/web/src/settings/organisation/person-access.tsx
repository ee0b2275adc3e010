import { App, Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { answered, api, useWrite } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import type { Person } from './data.js';
import { OneTimePasswordsDialog } from './one-time-passwords.js';
import { PEOPLE_WORDS } from './people-words.js';

interface Question {
  readonly title: string;
  readonly content: string;
  readonly okText: string;
}

/** Whether a person may sign in. */
export function PersonState({ person }: { readonly person: Person }) {
  const t = useWords(PEOPLE_WORDS);
  if (person.isDisabled)
    return (
      <span className="mark" data-tone="red">
        {t.disabled}
      </span>
    );
  return person.isPasswordTemporary === true ? <span className="mark">{t.temporary}</span> : <>{t.canSignIn}</>;
}

/** What the administrator can do about a person's access. */
export function PersonAccess({ person }: { readonly person: Person }) {
  const t = useWords(PEOPLE_WORDS);
  const { name, isDisabled } = person;
  const [told, setTold] = useState<Schemas['TemporaryPasswordView'] | null>(null);
  const { reset, disable, enable } = useAccess(person, setTold);
  return (
    <span className="row-actions">
      {isDisabled ? (
        <Button size="small" aria-label={t.of({ what: t.enable, name })} {...enable}>
          {t.enable}
        </Button>
      ) : (
        <>
          <Button size="small" aria-label={t.of({ what: t.reset, name })} {...reset}>
            {t.reset}
          </Button>
          <Button size="small" aria-label={t.of({ what: t.disable, name })} {...disable}>
            {t.disable}
          </Button>
        </>
      )}
      {told !== null && <OneTimePasswordsDialog passwords={[told]} onClose={() => setTold(null)} />}
    </span>
  );
}

function useAccess({ id, name }: Person, tell: (told: Schemas['TemporaryPasswordView']) => void) {
  const t = useWords(PEOPLE_WORDS);
  const { modal } = App.useApp();
  const params = { path: { id } };
  const resetting = useWrite<undefined, Schemas['TemporaryPasswordView']>({
    send: (_, key) =>
      answered(
        api.POST('/api/v1/organisation/people/{id}/password', {
          params: { ...params, header: { 'Idempotency-Key': key } },
        }),
      ),
    topics: ['organisation'],
    onDone: (told) => {
      tell(told);
      resetting.forget();
    },
  });
  const disabling = useWrite({
    send: () => answered(api.POST('/api/v1/organisation/people/{id}/disable', { params })),
    topics: ['organisation'],
    done: t.disabledDone,
  });
  const enabling = useWrite({
    send: () => answered(api.POST('/api/v1/organisation/people/{id}/enable', { params })),
    topics: ['organisation'],
    done: t.enabledDone,
  });
  const ask = async ({ title, content, okText }: Question, go: () => void) => {
    if (await modal.confirm({ title, content, okText, cancelText: t.cancel })) go();
  };
  const beforeReset = { title: t.resetFor({ name }), content: t.resetText, okText: t.reset };
  const beforeDisable = { title: t.disableFor({ name }), content: t.disableText, okText: t.disable };
  return {
    reset: { loading: resetting.isBusy, onClick: () => void ask(beforeReset, () => resetting.begin(undefined)) },
    disable: { loading: disabling.isBusy, onClick: () => void ask(beforeDisable, () => disabling.begin()) },
    enable: { loading: enabling.isBusy, onClick: () => enabling.begin() },
  };
}
