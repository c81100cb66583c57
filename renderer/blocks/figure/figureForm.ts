import { Image } from 'lucide-react';
import { noPicture } from '../../../issue/text/picture.ts';
import { line, type OwnBlockForm } from '../../editor/schema/document/form.ts';

/**
 * A figure is a block of its own or part of running text; `editor/schema/document/flowNodes.ts` defines the same node
 * there.
 */
export const figureForm: OwnBlockForm = {
  node: 'figure',
  icon: Image,
  keywords: ['bild', 'foto', 'picture', 'photo', 'image'],
  attributes: { picture: noPicture },
  parts: [line('caption'), line('credit')],
};
