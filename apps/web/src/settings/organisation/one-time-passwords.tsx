import { App, Button, Modal } from 'antd';
import type { Schemas } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  title: { zh: '一次性密码', en: 'One-time password' },
  once: {
    zh: '只显示这一次，关闭后无法再查看。请当面或经可信渠道告知本人，首次登录时须改为自己的密码。',
    en: 'Shown only now; it cannot be seen again once closed. Hand it over in person or by a trusted way; it must be changed at the first sign-in.',
  },
  login: { zh: '用户名', en: 'User name' },
  password: { zh: '一次性密码', en: 'One-time password' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: {
    zh: '浏览器不允许复制，请手工选中后复制。',
    en: 'The browser does not allow copying; select and copy it by hand.',
  },
  close: { zh: '已记下，关闭', en: 'Noted, close' },
});

type Password = Schemas['TemporaryPasswordView'];

/** One-time passwords over the page until they are noted. */
export function OneTimePasswordsDialog({
  passwords,
  onClose,
}: {
  readonly passwords: readonly Password[];
  readonly onClose: () => void;
}) {
  const t = useWords(WORDS);
  return (
    <Modal
      open
      title={t.title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t.close}
        </Button>
      }
    >
      <OneTimePasswords passwords={passwords} />
    </Modal>
  );
}

/** One-time passwords as a table that can be copied; nothing of it is kept anywhere. */
export function OneTimePasswords({ passwords }: { readonly passwords: readonly Password[] }) {
  const t = useWords(WORDS);
  const copy = useCopy();
  const lines = passwords.map(({ login, password }) => `${login}\t${password}`).join('\n');
  const [only] = passwords;
  const text = passwords.length === 1 && only ? only.password : lines;
  return (
    <>
      <p>{t.once}</p>
      <div className="wide passwords" role="region" aria-label={t.title} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.login}</th>
              <th scope="col">{t.password}</th>
            </tr>
          </thead>
          <tbody>
            {passwords.map(({ login, password }) => (
              <tr key={login}>
                <td>{login}</td>
                <td>
                  <code>{password}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button onClick={() => void copy(text)}>{t.copy}</Button>
      </p>
    </>
  );
}

function useCopy(): (text: string) => Promise<void> {
  const t = useWords(WORDS);
  const { message } = App.useApp();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t.copied);
    } catch {
      // Without a secure context, or where it was forbidden, there is no clipboard.
      void message.warning(t.notCopied);
    }
  };
}
