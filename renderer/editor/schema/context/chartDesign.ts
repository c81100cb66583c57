import { Store } from '../../../store/store.ts';

/** True while all choices of the chart at the cursor are shown. */
export const isDesigningChart = new Store(false);
