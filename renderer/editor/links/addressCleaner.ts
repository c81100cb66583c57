import { LateCode } from '../../commands/lateCode.ts';

/** The tables of redirects and trackers, which are not needed at startup. */
export const addressCleaner = new LateCode(
  () => import('../../../issue/addresses/cleanAddress.ts'),
);
