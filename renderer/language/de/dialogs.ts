export { arrivedMail } from './arrivedMail.ts';
export { draft } from './draft.ts';
export { exporting } from './exporting.ts';
export { guesses } from './guesses.ts';
export { handingOver } from './handingOver.ts';
export { pictureHost } from './pictureHost.ts';
export { settings } from './settings.ts';
export { testMail } from './testMail.ts';
