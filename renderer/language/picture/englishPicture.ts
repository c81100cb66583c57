import type { PictureMessages } from './pictureMessages.ts';

export const englishPicture: PictureMessages = {
  bar: 'Picture',
  goToBar: 'Picture tools',
  choose: 'Choose picture',
  replace: 'Replace picture',
  describe: 'Describe picture',
  writeCredit: 'Write credit',
  remove: 'Delete picture',
};
