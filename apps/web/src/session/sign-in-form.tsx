import { Button, Form, Input } from 'antd';
import type { Schemas } from '../api/index.js';
import { useWrite } from '../api/index.js';
import { Trouble } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { signIn, useEnter } from './data.js';

const WORDS = words({
  login: { zh: '用户名', en: 'User name' },
  loginNeeded: { zh: '请填写用户名', en: 'Give your user name' },
  password: { zh: '密码', en: 'Password' },
  passwordNeeded: { zh: '请填写密码', en: 'Give your password' },
  enter: { zh: '登录', en: 'Sign in' },
});

/** Name and password; a refusal stands above the fields. */
export function SignInForm() {
  const t = useWords(WORDS);
  const enter = useEnter();
  const signing = useWrite({ send: signIn, topics: [], onDone: enter, onRefused: () => true });
  return (
    <Form<Schemas['SignInRequest']> layout="vertical" requiredMark={false} onFinish={(given) => signing.begin(given)}>
      {signing.error && (
        <Form.Item>
          <Trouble error={signing.error} />
        </Form.Item>
      )}
      <Form.Item name="login" label={t.login} rules={[{ required: true, message: t.loginNeeded }]}>
        <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t.password} rules={[{ required: true, message: t.passwordNeeded }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signing.isBusy}>
        {t.enter}
      </Button>
    </Form>
  );
}
