import { useRef, type ReactNode } from 'react';
import type { PreviewMode } from './previewMode.ts';
import { useWidth } from './useWidth.ts';

/** Width of the simulated screen, in px: a phone's, and that of a mail on a computer. */
export const screenWidths = { phone: 375, desktop: 640 } as const;

interface Properties {
  readonly device: PreviewMode['device'];
  readonly children: ReactNode;
}

/** A phone or computer screen, scaled down to fit the pane but never up. */
export function Screen({ device, children }: Properties) {
  const pane = useRef<HTMLDivElement>(null);
  const width = screenWidths[device];
  const scale = Math.min(1, useWidth(pane, width) / width);
  return (
    <div ref={pane} className="screen" data-device={device}>
      <div
        style={{
          width,
          height: `${String(100 / scale)}%`,
          transform: `scale(${String(scale)})`,
        }}
      >
        {children}
      </div>
    </div>
  );
}
