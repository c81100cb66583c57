export { archive } from './archive.ts';
export { arrivedMail } from './arrivedMail.ts';
export { draft } from './draft.ts';
export { exporting } from './exporting.ts';
export { handingOver } from './handingOver.ts';
export { pictureHost } from './pictureHost.ts';
export { settings } from './settings.ts';
export { testMail } from './testMail.ts';
