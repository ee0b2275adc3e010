import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { DayChoice } from './day-picker.js';

const DayPicker = lazy(async () => ({ default: (await import('./day-picker.js')).DayPicker }));

/** A civil day as the field writes it, chosen from a calendar or typed as 2026-11-24. */
export function DayField(choice: DayChoice) {
  const { id, 'aria-label': label } = choice;
  return (
    <Suspense fallback={<Input id={id} aria-label={label} disabled aria-busy className="day-field" />}>
      <DayPicker {...choice} />
    </Suspense>
  );
}
