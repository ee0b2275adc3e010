import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { DayField } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import type { MilestoneWords } from './task-words.js';

const WORDS = words({
  title: { zh: '节点', en: 'Milestones' },
  content: {
    zh: ({ place }: { place: number }) => `节点 ${String(place)} 内容`,
    en: ({ place }: { place: number }) => `Content of milestone ${String(place)}`,
  },
  dueOn: {
    zh: ({ place }: { place: number }) => `节点 ${String(place)} 时限`,
    en: ({ place }: { place: number }) => `Limit of milestone ${String(place)}`,
  },
  remove: {
    zh: ({ place }: { place: number }) => `删去节点 ${String(place)}`,
    en: ({ place }: { place: number }) => `Remove milestone ${String(place)}`,
  },
  phrase: {
    zh: ({ phrase }: { phrase: string }) => `原文：${phrase}`,
    en: ({ phrase }: { phrase: string }) => `In the document: ${phrase}`,
  },
  add: { zh: '增加节点', en: 'Add a milestone' },
});

/** The milestones of a task, each with its content and its day. */
export function Milestones({
  milestones,
  onMilestones,
}: {
  readonly milestones: readonly MilestoneWords[];
  readonly onMilestones: (milestones: readonly MilestoneWords[]) => void;
}) {
  const t = useWords(WORDS);
  const change = (place: number, changed: Partial<MilestoneWords>) =>
    onMilestones(milestones.map((one, index) => (index === place ? { ...one, ...changed } : one)));
  return (
    <fieldset className="part">
      <legend>{t.title}</legend>
      {milestones.map(({ content, phrase, dueOn }, index) => (
        <div key={index} className="milestone-field">
          <Input.TextArea
            aria-label={t.content({ place: index + 1 })}
            autoSize
            maxLength={2_000}
            value={content}
            onChange={({ target }) => change(index, { content: target.value })}
          />
          <DayField
            aria-label={t.dueOn({ place: index + 1 })}
            value={dueOn ?? ''}
            onChange={(on) => change(index, { dueOn: on === '' ? null : on })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t.remove({ place: index + 1 })}
            onClick={() => onMilestones(milestones.filter((_one, place) => place !== index))}
          />
          {phrase !== '' && <div className="quiet milestone-phrase">{t.phrase({ phrase })}</div>}
        </div>
      ))}
      <Button size="small" onClick={() => onMilestones([...milestones, { content: '', phrase: '', dueOn: null }])}>
        {t.add}
      </Button>
    </fieldset>
  );
}
