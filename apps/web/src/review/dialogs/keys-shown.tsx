import { Modal, Switch } from 'antd';
import { useWords, words } from '../../language/index.js';
import { useAtReview } from '../review-context.js';
import { ACTION_WORDS } from '../task-actions.js';
import { useKeysSwitch } from '../use-keys.js';

const WORDS = words({
  title: { zh: '快捷键', en: 'Keys' },
  on: { zh: '启用单键快捷键', en: 'Single keys act' },
  hint: { zh: '填写内容时快捷键不起作用。', en: 'Keys rest while you type.' },
  moveDown: { zh: '下一项任务', en: 'Next task' },
  moveUp: { zh: '上一项任务', en: 'Previous task' },
  help: { zh: '显示快捷键', en: 'Show the keys' },
});

/** The keys of the review, and the switch that turns them off. */
export function KeysShown() {
  const t = useWords(WORDS);
  const does = useWords(ACTION_WORDS);
  const { close } = useAtReview();
  const [isOn, turn] = useKeysSwitch();
  const keys: [string, string][] = [
    ['j / ↓', t.moveDown],
    ['k / ↑', t.moveUp],
    ['Enter', `${does.accept} / ${does.next}`],
    ['e', does.edit],
    ['a', does.assign],
    ['s', does.split],
    ['m', does.merge],
    ['d', does.drop],
    ['u', does.restore],
    ['?', t.help],
  ];
  return (
    <Modal open title={t.title} footer={null} onCancel={close}>
      <table className="keys">
        <tbody>
          {keys.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t.hint}</p>
      <Switch checked={isOn} aria-label={t.on} onChange={turn} /> {t.on}
    </Modal>
  );
}
