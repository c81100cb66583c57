import { largestAssetBytes } from '../../desk/contract.ts';
import type { Reason } from '../../issue/file/reason.ts';

/** Returns why a picture is too large for the desk: the local server limits the size of requests. */
export function largePicture(file: Blob): Reason | undefined {
  if (file.size <= largestAssetBytes) return undefined;
  const [megabytes, most] = [file.size / 1_000_000, largestAssetBytes / 1_000_000];
  return { reason: 'large-picture', megabytes, most };
}
