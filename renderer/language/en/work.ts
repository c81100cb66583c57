/** What became of an issue's pictures; sizes in bytes. */
export interface MadePictures {
  readonly count: number;
  readonly before: number;
  readonly after: number;
  readonly positions: number;
  readonly metadata: number;
  readonly refused: number;
}

/** Messages about work that takes long. */
export const work = {
  picture: 'The picture is being made ready …',
  fetch: 'The picture is being fetched …',
  pictures: 'The issue’s pictures are being made ready …',
  cancel: 'Cancel',
  cancelCommand: 'Cancel what is running',
  readyPictures: 'Make the issue’s pictures ready',
  /** The result, if nothing had to change. */
  allReady: (refused: number) =>
    refused === 0
      ? 'All pictures are ready: small, and without metadata.'
      : `All readable pictures are ready. Not readable: ${String(refused)}.`,
  made: ({ count, before, after, positions, metadata, refused }: MadePictures) =>
    [
      `${count === 1 ? '1 picture was' : `${String(count)} pictures were`} made ready: ${megabytes(before)} became ${megabytes(after)} MB.`,
      metadata === 0
        ? ''
        : `Metadata is gone from ${String(metadata)}, a GPS position from ${String(positions)}.`,
      refused === 0 ? '' : `Not readable: ${String(refused)}.`,
      'You can undo it.',
    ]
      .filter(Boolean)
      .join(' '),
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
}
