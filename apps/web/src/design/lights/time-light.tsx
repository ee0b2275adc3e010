import { TIME_LIGHTS, useFieldWord } from '../../words/index.js';

const SHAPES: Readonly<Record<string, string>> = {
  normal: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  'due-soon': 'M6 0.5 11.5 11H0.5Z',
  overdue: 'M1 1h10v10H1Z',
  'made-good-late': 'M6 0 12 6 6 12 0 6Z',
};

/** The time light: a shape and its word, never colour alone. */
export function TimeLight({ light }: { readonly light: string }) {
  const word = useFieldWord();
  return (
    <span className="light" data-light={light}>
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[light] ?? SHAPES['normal']} fill="currentColor" />
      </svg>
      {word(TIME_LIGHTS, light)}
    </span>
  );
}
