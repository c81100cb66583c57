export { cleanAddress } from '../../../issue/addresses/cleanAddress.ts';
export { publisherName } from '../../../issue/sources/publisherName.ts';
export { sourceOf } from '../../../issue/sources/sourceOf.ts';
