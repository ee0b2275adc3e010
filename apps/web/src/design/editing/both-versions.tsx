import { Modal } from 'antd';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  title: { zh: '内容已被他人修改', en: 'Somebody else changed this meanwhile' },
  hint: {
    zh: '两份内容都保留着，请选择以哪一份为准；也可以先关闭，回到您填写的内容继续修改。',
    en: 'Both versions are kept. Choose the one that stands, or close this and go on editing yours.',
  },
  mine: { zh: '您填写的', en: 'Yours' },
  theirs: { zh: '现在保存的', en: 'As it stands now' },
  keepMine: { zh: '以我的为准', en: 'Keep mine' },
  takeTheirs: { zh: '采用现在的', en: 'Take theirs' },
  nothing: { zh: '（空）', en: '(empty)' },
});

/** One field in both versions. */
export interface BothField {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A stale edit: both versions side by side; no text is lost. */
export function BothVersions({
  fields,
  onMine,
  onTheirs,
  onClose,
}: {
  readonly fields: readonly BothField[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}) {
  const t = useWords(WORDS);
  return (
    <Modal
      open
      width={760}
      title={t.title}
      okText={t.keepMine}
      cancelText={t.takeTheirs}
      onOk={onMine}
      cancelButtonProps={{ onClick: onTheirs }}
      onCancel={onClose}
    >
      <p>{t.hint}</p>
      {fields.map(({ name, mine, theirs }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <div className="side-by-side">
            <div>
              <div className="quiet">{t.mine}</div>
              {mine === '' ? t.nothing : mine}
            </div>
            <div>
              <div className="quiet">{t.theirs}</div>
              {theirs === '' ? t.nothing : theirs}
            </div>
          </div>
        </section>
      ))}
    </Modal>
  );
}
