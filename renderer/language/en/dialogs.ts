export { draft } from './draft.ts';
export { exporting } from './exporting.ts';
export { pictureHost } from './pictureHost.ts';
export { settings } from './settings.ts';
export { testMail } from './testMail.ts';
