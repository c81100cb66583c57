import type { InterfaceLanguage } from '../../desk/contract.ts';
import { pictureHost as german } from './de/pictureHost.ts';
import { pictureHost as english, type PictureHostMessages } from './en/pictureHost.ts';

/** Messages about the place of pictures on the web: apart from the others, as few sessions need them. */
export const pictureHostMessages: Readonly<Record<InterfaceLanguage, PictureHostMessages>> = {
  de: german,
  en: english,
};
