import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useId, useState } from 'react';
import type { Lines } from './lines.js';

/** The heights of the grid's lines and of its head in pixels; the style sheet draws them so. */
const LINE_HEIGHT = 36;
const CARD_HEIGHT = 66;
const HEAD_HEIGHT = 36;

/** One line in its place. */
export interface Placed {
  readonly index: number;
  readonly top: number;
}

/** The lines on the screen, the one that the keys act on, and the keys. */
export interface GridState {
  readonly items: readonly Placed[];
  readonly height: number;
  readonly isMoving: boolean;
  /** The line that the keys act on; less than 0 before any is. */
  readonly active: number;
  readonly idOf: (index: number) => string;
  readonly onPoint: (index: number) => void;
  /** Moves by the keys; what they do to a line itself, `act` does and answers whether it did. */
  readonly onKey: (event: KeyboardEvent, act: (key: string, index: number) => boolean) => void;
  readonly toStart: () => void;
}

interface Given {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly lines: Lines;
  readonly isNarrow: boolean;
}

/** Scrolls the lines and moves among them by the keys. */
export function useGrid({ place, lines, isNarrow }: Given): GridState {
  const id = useId();
  const [active, setActive] = useState(-1);
  const [lineHeight, headHeight] = isNarrow ? [CARD_HEIGHT, 0] : [LINE_HEIGHT, HEAD_HEIGHT];
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => place.current,
    estimateSize: () => lineHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The line of the keys stays there when it is scrolled away: it is what assistive technology reads.
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), active, lines.count),
  });
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(lines.count - 1, index));
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const onKey: GridState['onKey'] = (event, act) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isControl(event)) return;
    const page = Math.max(1, Math.floor(((place.current?.clientHeight ?? 0) - headHeight) / lineHeight) - 1);
    const to = targetOf(event.key, { active, page, last: lines.count - 1 });
    if (to === undefined && !act(event.key, active)) return;
    event.preventDefault();
    if (to !== undefined) moveTo(to);
  };
  const toStart = useCallback(() => {
    setActive(-1);
    place.current?.scrollTo({ top: 0 });
  }, [place]);
  return {
    items: virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - headHeight })),
    height: lines.count * lineHeight,
    isMoving: virtual.isScrolling,
    active,
    idOf: (index) => `${id}-${String(index)}`,
    onPoint: setActive,
    onKey,
    toStart,
  };
}

function targetOf(key: string, { active, page, last }: { active: number; page: number; last: number }) {
  const targets: Readonly<Partial<Record<string, number>>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: Math.max(active, 0) + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  return targets[key];
}

function isControl({ target, key }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a') !== null && (key === 'Enter' || key === ' ');
}

function withLine(indexes: readonly number[], line: number, count: number): number[] {
  const isMissing = line >= 0 && line < count && !indexes.includes(line);
  return isMissing ? [...indexes, line].sort((a, b) => a - b) : [...indexes];
}
