import { useWords, words } from '../../language/index.js';
import { PROGRESS_LIGHTS, useFieldWord } from '../../words/index.js';

const WORDS = words({
  unknown: { zh: '尚未报告', en: 'Not yet told' },
  against: {
    zh: ({ done, planned }: { done: number; planned: number }) =>
      `已完成 ${String(done)}%，序时进度 ${String(planned)}%`,
    en: ({ done, planned }: { done: number; planned: number }) => `${String(done)}% done, ${String(planned)}% planned`,
  },
});

/** Progress told against planned progress (序时进度): a bar with the plan's mark, the figure, and the light's word. */
export function ProgressLight({
  light,
  progress,
  planned,
  isShort = false,
}: {
  readonly light: string | null;
  readonly progress: number | null;
  readonly planned: number | null;
  /** Leaves the light's word to those who read with their ears. */
  readonly isShort?: boolean;
}) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  if (progress === null && planned === null) return <span className="quiet">—</span>;
  const done = progress ?? 0;
  const told = progress === null ? t.unknown : `${String(done)}%`;
  return (
    <span className="progress" title={t.against({ done, planned: planned ?? 0 })}>
      <span className="progress-track" aria-hidden="true">
        <span className="progress-done" style={{ width: `${String(done)}%` }} />
        {planned !== null && <span className="progress-plan" style={{ insetInlineStart: `${String(planned)}%` }} />}
      </span>
      <span className="light" data-light={light ?? undefined}>
        {told}
        {light !== null && <span className={isShort ? 'visually-hidden' : ''}> {word(PROGRESS_LIGHTS, light)}</span>}
      </span>
    </span>
  );
}
