import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';

/** A chart drawn when it is needed; its figures must also stand on the page as text or table, which `label` names. */
export function Chart({
  option,
  label,
  height = 280,
  onPick,
}: {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly height?: number;
  /** Told the series and the place in it that was clicked. */
  readonly onPick?: (picked: {
    readonly seriesName: string;
    readonly dataIndex: number;
    readonly name: string;
  }) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let leave: (() => void) | undefined;
    let isLeft = false;
    void import('./echarts.js').then(({ draw }) => {
      if (!isLeft) leave = draw(element, option, onPick);
    });
    return () => {
      isLeft = true;
      leave?.();
    };
  }, [option, onPick]);
  return <div ref={place} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
