import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../../../issue/issue.ts';
import { newPublication, type MailTool } from '../../../../issue/publication.ts';
import { paragraphs } from '../../../../issue/text/flow.ts';
import type { RichText } from '../../../../issue/text/inline.ts';
import { addAsset } from '../../../../desk/assets/addAsset.ts';
import { addIssue } from '../../../../desk/library/addIssue.ts';
import type { Library } from '../../../../desk/library/library.ts';
import { readPublication, savePublication } from '../../../../desk/library/publicationFile.ts';
import { saveIssue } from '../../../../desk/issues/saveIssue.ts';
import { openIssue } from '../../../../desk/library/readIssue.ts';
import { openTestLibrary } from '../../../support/openTestLibrary.ts';
import { pictures } from '../../../support/pictures.ts';

/** A greeting with merge tags in its text and as a link. */
const greeting: RichText = [
  'Guten Morgen, ',
  { tag: 'first-name', fallback: 'du' },
  ' (',
  { tag: 'email' },
  ')! ',
  { text: 'Abmelden', link: 'tag:unsubscribe' },
];

/** A library with one issue that has a picture, another picture that it does not show, and a text of running words. */
export async function newsletter(
  subject = 'Was fünf Maschinen schaffen',
  text = greeting,
  mailTool: MailTool = 'mailchimp',
): Promise<{
  library: Library;
  id: string;
  /** The name of the picture that the issue shows. */
  shown: string;
}> {
  const library = await openTestLibrary();
  const publication = newPublication({
    name: 'Werkstattbrief',
    author: 'Ada Lovelace',
    mailTool,
  });
  const { revision } = await readPublication(library);
  await savePublication(library, publication, revision);
  const added = await addIssue(library, serialiseIssue(issueWith(subject, '', text)));
  if (added.outcome !== 'created') throw new Error(added.outcome);
  const { id } = added;
  const shown = await addAsset(library, id, pictures.png.bytes);
  await addAsset(library, id, pictures.gif.bytes);
  const opened = await openIssue(library, id);
  if (shown.outcome !== 'added' || opened.outcome !== 'opened') throw new Error('No picture');
  const file = serialiseIssue(issueWith(subject, shown.asset, text));
  const saved = await saveIssue(library, id, file, opened.revision);
  if (saved.outcome !== 'saved') throw new Error(saved.outcome);
  return { library, id, shown: shown.asset };
}

function issueWith(subject: string, asset: string, text: RichText): Issue {
  const figure = blankBlock('figure', 'b3');
  return {
    id: 'werkstattbrief',
    blocks: [
      { ...blankBlock('masthead', 'b1'), title: 'Fünf Maschinen', subject, date: '2025-08-25' },
      { ...blankBlock('text', 'b2'), body: [{ type: 'paragraph', content: text }] },
      {
        ...figure,
        picture: { ...figure.picture, asset, alt: 'Ein Webstuhl', width: 3, height: 2 },
      },
      { ...blankBlock('text', 'b4'), body: paragraphs('Es grüßt die Werkstatt.') },
    ],
  };
}
