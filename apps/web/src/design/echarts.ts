import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import type { EChartsCoreOption } from 'echarts/core';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([
  BarChart,
  LineChart,
  HeatmapChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

/** What was clicked in a chart. */
interface Picked {
  readonly seriesName: string;
  readonly dataIndex: number;
  readonly name: string;
}

/** Draws the chart into the element and follows its size; answers how to take it away. */
export function draw(element: HTMLElement, option: EChartsCoreOption, onPick?: (picked: Picked) => void): () => void {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option });
  if (onPick) chart.on('click', ({ seriesName = '', dataIndex, name }) => onPick({ seriesName, dataIndex, name }));
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(element);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
