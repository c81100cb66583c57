import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { keptCrop, shownPixels } from '../../../issue/text/pictureFile.ts';
import type { Crop, Picture } from '../../../issue/text/picture.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField } from '../../ui/LabelledField.tsx';
import { frameWithRatio, movedFrame, resizedFrame, wholeFrame, type Handle } from './cropFrame.ts';
import '../../styles/picture.css';

interface Properties {
  readonly picture: Picture;
  /** The address of the whole picture. */
  readonly address: string;
  readonly onCrop: (crop: Crop | undefined) => void;
  readonly onClose: () => void;
}

const edges = {
  left: { x: -1, y: 0 },
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
} as const;
type Edge = keyof typeof edges;

const corners: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

/** Widths and heights, by the name that the author sees. */
const ratios = { '1:1': 1, '4:3': 4 / 3, '3:2': 3 / 2, '16:9': 16 / 9, '3:4': 3 / 4 } as const;
type Ratio = 'free' | 'own' | keyof typeof ratios;

/** How far an arrow key moves an edge, as a share of the picture. */
const keyStep = 0.01;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets the author choose the part of a picture that is shown; the file stays whole. */
export function CropDialog({ picture, address, onCrop, onClose }: Properties) {
  const messages = useMessages();
  const { picture: words, code } = messages;
  const [frame, setFrame] = useState<Crop>(picture.crop ?? wholeFrame);
  const [ratio, setRatio] = useState<Ratio>('free');
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = picture;
  const inShares = (name: Ratio) =>
    name === 'free' || width === 0 || height === 0
      ? undefined
      : name === 'own'
        ? 1
        : (ratios[name] * height) / width;
  const change = (handle: Handle | undefined, from: Crop, dx: number, dy: number) => {
    setFrame(
      handle ? resizedFrame(from, handle, dx, dy, inShares(ratio)) : movedFrame(from, dx, dy),
    );
  };
  const drag = (handle?: Handle) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const area = stage.current?.getBoundingClientRect();
      if (!area || event.button !== 0) return;
      event.stopPropagation();
      const { currentTarget, clientX, clientY } = event;
      currentTarget.setPointerCapture(event.pointerId);
      currentTarget.onpointermove = (now) => {
        const [dx, dy] = [now.clientX - clientX, now.clientY - clientY];
        change(handle, frame, dx / area.width, dy / area.height);
      };
      currentTarget.onlostpointercapture = () => {
        currentTarget.onpointermove = null;
      };
    },
    onKeyDown: (event: KeyboardEvent) => {
      const [dx, dy] = arrows[event.key] ?? [0, 0];
      if (dx === 0 && dy === 0) return;
      event.preventDefault();
      const step = event.shiftKey ? 10 * keyStep : keyStep;
      change(handle, frame, dx * step, dy * step);
    },
  });
  const shown = shownPixels({ width, height, crop: frame });
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];
  const places = { left: frame.x, top: frame.y, right, bottom };
  return (
    <FormDialog
      title={words.crop}
      className="crop"
      submit={words.apply}
      onClose={onClose}
      onSubmit={() => {
        onClose();
        onCrop(keptCrop(frame));
      }}
    >
      <p id="crop-hint" className="note">
        {words.cropHint}
      </p>
      <div ref={stage} className="crop-stage" style={{ aspectRatio: width / height }}>
        <img src={address} alt="" draggable={false} />
        <div
          className="crop-frame"
          style={{
            left: percent(frame.x),
            top: percent(frame.y),
            width: percent(frame.width),
            height: percent(frame.height),
          }}
        >
          <Button
            className="crop-move"
            aria-label={words.frame}
            aria-describedby="crop-hint"
            {...drag()}
          />
          {(Object.keys(edges) as Edge[]).map((edge) => (
            <div
              key={edge}
              role="slider"
              tabIndex={0}
              className="crop-edge"
              data-edge={edge}
              aria-label={words.edges[edge]}
              aria-orientation={edges[edge].x === 0 ? 'vertical' : 'horizontal'}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={Math.round(places[edge] * 100)}
              aria-valuetext={words.percent(Math.round(places[edge] * 100))}
              {...drag(edges[edge])}
            />
          ))}
          {corners.map((corner) => (
            <div
              key={`${String(corner.x)} ${String(corner.y)}`}
              className="crop-corner"
              data-x={corner.x}
              data-y={corner.y}
              onPointerDown={drag(corner).onPointerDown}
            />
          ))}
        </div>
      </div>
      <div className="crop-controls">
        <SelectField
          label={words.ratio}
          value={ratio}
          options={(['free', 'own', ...Object.keys(ratios)] as Ratio[]).map((name) => [
            name,
            name === 'free' || name === 'own' ? words.ratios[name] : name,
          ])}
          onChange={(name) => {
            setRatio(name);
            const wanted = inShares(name);
            if (wanted !== undefined) setFrame(frameWithRatio(frame, wanted));
          }}
        />
        <output>
          {words.pixels(numberText(shown.width, code), numberText(shown.height, code))}
        </output>
        <Button
          onClick={() => {
            setRatio('free');
            setFrame(wholeFrame);
          }}
        >
          {words.wholePicture}
        </Button>
      </div>
    </FormDialog>
  );
}

function percent(share: number): string {
  return `${String(share * 100)}%`;
}
