import { Button, Form, Input } from 'antd';
import type { Schemas } from '../api/index.js';
import { answered, api, useWrite } from '../api/index.js';
import { Trouble } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({
  current: { zh: '当前密码', en: 'Present password' },
  currentNeeded: { zh: '请填写当前密码', en: 'Give the present password' },
  next: { zh: '新密码', en: 'New password' },
  nextNeeded: { zh: '请填写新密码', en: 'Give a new password' },
  again: { zh: '再次填写新密码', en: 'New password again' },
  differs: { zh: '两次填写的新密码不一致', en: 'The two new passwords differ' },
  change: { zh: '修改密码', en: 'Change password' },
  done: { zh: '密码已修改，其他登录已失效', en: 'Password changed; all other sessions ended' },
});

/** Changes the own password; all other sessions end. */
export function PasswordForm() {
  const t = useWords(WORDS);
  const [form] = Form.useForm<Schemas['ChangePasswordRequest'] & { again: string }>();
  const changing = useWrite({
    send: (body: Schemas['ChangePasswordRequest']) => answered(api.PUT('/api/v1/session/password', { body })),
    topics: ['session'],
    done: t.done,
    onDone: () => form.resetFields(),
    onRefused: () => true,
  });
  const isSame = ({ getFieldValue }: { getFieldValue: (name: 'next') => unknown }) => ({
    validator: (_rule: unknown, value: unknown) =>
      value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t.differs)),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={({ current, next }) => changing.begin({ current, next })}
    >
      {changing.error && (
        <Form.Item>
          <Trouble error={changing.error} />
        </Form.Item>
      )}
      <Form.Item name="current" label={t.current} rules={[{ required: true, message: t.currentNeeded }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={t.next} rules={[{ required: true, message: t.nextNeeded }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label={t.again} dependencies={['next']} rules={[isSame]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={changing.isBusy}>
        {t.change}
      </Button>
    </Form>
  );
}
