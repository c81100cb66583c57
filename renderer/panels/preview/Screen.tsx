import { useRef, type ReactNode } from 'react';
import { screenWidths, type PreviewMode } from './previewMode.ts';
import { useWidth } from './useWidth.ts';

interface Properties {
  readonly device: PreviewMode['device'];
  readonly children: ReactNode;
}

/** A phone's or a computer's screen, as large as the pane lets it be and never larger than it is. */
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
