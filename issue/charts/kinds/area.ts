import { area as areaShape } from 'd3-shape';
import type { Point } from '../layout/box.ts';
import { seriesInk } from '../layout/scene.ts';
import type { DrawKind } from './kind.ts';
import { drawLines } from './line.ts';

/** Lines with the space down to zero tinted. */
export const drawArea: DrawKind = (scene) =>
  drawLines(scene, (plot, points) => {
    points.forEach((line, series) => {
      const path = areaShape<Point | undefined>()
        .defined((point) => point !== undefined)
        .x((point) => point?.x ?? 0)
        .y0(plot.value.isLog ? plot.box.bottom : plot.value.origin)
        .y1((point) => point?.y ?? 0)
        .digits(1);
      const opacity = points.length > 1 ? 0.14 : 0.22;
      scene.sheet.path(path(line), {
        fill: seriesInk(scene, series).mark,
        'fill-opacity': opacity,
      });
    });
  });
