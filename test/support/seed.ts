import fc from 'fast-check';
import { isThorough } from '../../build/testReport.ts';

// The same random cases in each run, so that a run fails for what was changed and not for what was drawn. A thorough
// run draws others each time; fast-check prints the seed of a property that fails.
if (!isThorough) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_250_825 });
