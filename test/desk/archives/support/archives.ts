import { strToU8, zipSync } from 'fflate';
import { pictures } from '../../../support/pictures.ts';

/** An archive as its tool writes it: its files by their paths, and whether the tool packs them into a ZIP. */
export interface MadeArchive {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly isZip: boolean;
}

const picture = 'https://media.example.com/kran.png';

/** An issue's text in the markup that the tools' editors write. */
function body(week: number): string {
  return `<h2>Der Hafen in Woche ${String(week)}</h2><p>Am Kai stehen <strong>drei Kräne</strong> still, und <a href="https://www.example.org/${String(week)}">keiner weiß warum</a>.</p><p>Bis zur nächsten Woche.</p>`;
}

/** Columns and folders as in `mg-substack` of TryGhost/migrate; the markup of pictures as in a post of 2025. */
const substack: MadeArchive = {
  isZip: true,
  files: {
    'posts.csv': csv([
      [
        'post_id',
        'post_date',
        'is_published',
        'email_sent_at',
        'inbox_sent_at',
        'type',
        'audience',
        'title',
        'subtitle',
        'podcast_url',
      ],
      [
        '101.kran',
        '2024-03-04T06:00:00.000Z',
        'true',
        '2024-03-04T06:05:00.000Z',
        '',
        'newsletter',
        'everyone',
        'Kräne, die stehen',
        'Drei, genau',
        '',
      ],
      [
        '102.kai',
        '2024-03-11T06:00:00.000Z',
        'true',
        '2024-03-11T06:05:00.000Z',
        '',
        'podcast',
        'everyone',
        'Der Kai, gehört',
        '',
        'https://api.substack.com/a.mp3',
      ],
      [
        '103.entwurf',
        '2024-03-18T06:00:00.000Z',
        'false',
        '',
        '',
        'newsletter',
        'everyone',
        'Ein Entwurf',
        '',
        '',
      ],
      [
        '104.about',
        '2023-01-01T06:00:00.000Z',
        'true',
        '',
        '',
        'page',
        'everyone',
        'Über uns',
        '',
        '',
      ],
    ]),
    'posts/101.kran.html': `${body(10)}<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="${picture}"><div class="image2-inset"><picture><source type="image/webp" srcset="${picture} 424w"><img src="${picture}" width="1456" height="971" alt="Ein Kran"></picture></div></a><figcaption class="image-caption">Der Kran</figcaption></figure></div>`,
    'posts/102.kai.html': body(11),
    'posts/103.entwurf.html': body(12),
    'posts/104.about.html': '<p>Wir sind wir.</p>',
    'posts/101.opens.csv': csv([['post_id', 'timestamp', 'email']]),
    'email_list.hafen.csv': csv([['email', 'active_subscription']]),
  },
};

/** Columns as in the fixture of `mg-beehiiv` of TryGhost/migrate. */
const beehiiv: MadeArchive = {
  isZip: false,
  files: {
    'posts.csv': csv([
      [
        'id',
        'web_title',
        'status',
        'audience',
        'url',
        'web_subtitle',
        'email_subject_line',
        'email_preview_text',
        'content_html',
        'thumbnail_url',
        'created_at',
      ],
      [
        'a1-1505',
        'Kräne, die stehen',
        'confirmed',
        'free',
        'https://hafen.beehiiv.com/p/kran',
        'Drei',
        'Stillstand!',
        'Drei Kräne',
        `<table><tr id='content-blocks'><td>${body(10)}</td></tr></table>`,
        'uploads/asset/file/1/kran.png',
        '2024-03-04 06:00:00',
      ],
      ['a2-1505', 'Der Kai', 'draft', 'free', '', '', '', '', body(11), '', '2024-03-11 06:00:00'],
    ]),
  },
};

/** Tables as Ghost 5 exports them: a post in each of its formats. */
const ghost: MadeArchive = {
  isZip: false,
  files: {
    'hafen.ghost.2024-04-01.json': JSON.stringify({
      db: [
        {
          meta: { exported_on: 1711958400000, version: '5.80.0' },
          data: {
            posts: [
              ghostPost('p1', 'Kräne, die stehen', '2024-03-04', { lexical: lexical() }),
              ghostPost('p2', 'Der Kai', '2024-03-11', { mobiledoc: mobiledoc(), status: 'sent' }),
              ghostPost('p3', 'Die Mole', '2024-03-18', { html: body(12) }),
              ghostPost('p4', 'Ein Entwurf', '2024-03-25', { html: body(13), status: 'draft' }),
              ghostPost('p5', 'Über uns', '2023-01-01', { html: body(1), type: 'page' }),
              ghostPost('p6', 'In Markdown', '2017-05-01', {
                mobiledoc: JSON.stringify({
                  version: '0.3.1',
                  markups: [],
                  atoms: [],
                  cards: [
                    [
                      'card-markdown',
                      {
                        cardName: 'card-markdown',
                        markdown: '## Der Hafen\n\nAm Kai stehen **drei Kräne**.',
                      },
                    ],
                  ],
                  sections: [[10, 0]],
                }),
              }),
            ],
            posts_meta: [
              {
                id: 'm1',
                post_id: 'p1',
                email_subject: 'Stillstand!',
                feature_image_alt: 'Ein Kran',
              },
            ],
            posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
            users: [{ id: 'u1', name: 'Ada Anker', slug: 'ada' }],
            settings: [
              { key: 'title', value: 'Hafenbrief' },
              { key: 'locale', value: 'de' },
            ],
          },
        },
      ],
    }),
    'content/images/2024/03/kran.png': pictures.png.bytes,
  },
};

function ghostPost(
  id: string,
  title: string,
  day: string,
  fields: Readonly<Record<string, string>>,
) {
  return {
    id,
    uuid: `${id}-7fee-4942`,
    title,
    slug: id,
    mobiledoc: null,
    lexical: null,
    html: null,
    feature_image: id === 'p1' ? '__GHOST_URL__/content/images/2024/03/kran.png' : null,
    status: 'published',
    type: 'post',
    created_at: `${day}T05:00:00.000Z`,
    published_at: fields['status'] === 'draft' ? null : `${day}T06:00:00.000Z`,
    custom_excerpt: null,
    ...fields,
  };
}

/** What Ghost's editor of today stores: paragraphs, a list, and cards. */
function lexical(): string {
  const text = (words: string, format = 0) => ({
    type: 'extended-text',
    text: words,
    format,
    version: 1,
  });
  return JSON.stringify({
    root: {
      type: 'root',
      children: [
        { type: 'extended-heading', tag: 'h2', children: [text('Der Hafen in Woche 10')] },
        {
          type: 'paragraph',
          children: [
            text('Am Kai stehen '),
            text('drei Kräne', 1),
            text(' still, und '),
            {
              type: 'link',
              url: 'https://www.example.org/10',
              children: [text('keiner weiß warum')],
            },
            text('.'),
          ],
        },
        {
          type: 'list',
          listType: 'bullet',
          children: [
            { type: 'listitem', children: [text('Eins')] },
            { type: 'listitem', children: [text('Zwei')] },
          ],
        },
        { type: 'button', buttonText: 'Zum Hafen', buttonUrl: 'https://www.example.org/hafen' },
        { type: 'callout', calloutEmoji: '💡', calloutText: '<p>Nur Geduld</p>' },
        { type: 'email-cta', html: '<p>Nur in der Mail.</p>', buttonText: '', buttonUrl: '' },
        {
          type: 'bookmark',
          url: 'https://www.example.org/kai',
          metadata: { title: 'Der Kai', description: 'Ein langer Kai' },
        },
      ],
    },
  });
}

/** What it stored before 2023. */
function mobiledoc(): string {
  return JSON.stringify({
    version: '0.3.1',
    atoms: [['soft-return', '', {}]],
    cards: [
      [
        'image',
        {
          src: '__GHOST_URL__/content/images/2024/03/kran.png',
          alt: 'Ein Kran',
          caption: 'Am Kai',
        },
      ],
      ['hr', {}],
    ],
    markups: [['strong'], ['a', ['href', 'https://www.example.org/11']]],
    sections: [
      [1, 'h2', [[0, [], 0, 'Der Hafen in Woche 11']]],
      [
        1,
        'p',
        [
          [0, [], 0, 'Am Kai stehen '],
          [0, [0], 1, 'drei Kräne'],
          [1, [], 0, 0],
          [0, [1], 1, 'und keiner weiß warum'],
        ],
      ],
      [3, 'ol', [[[0, [], 0, 'Eins']], [[0, [], 0, 'Zwei']]]],
      [10, 0],
      [10, 1],
      [1, 'blockquote', [[0, [], 0, 'Nur Geduld']]],
    ],
  });
}

/** Files as in the fixtures of `mg-buttondown` of TryGhost/migrate, which are those of its export. */
const buttondown: MadeArchive = {
  isZip: true,
  files: {
    'emails.csv': csv([
      ['id', 'secondary_id', 'subject', 'publish_date', 'source', 'slug'],
      ['ab-7fee', '1', 'Kräne, die stehen', '2024-03-04 06:00:00+00:00', 'app', 'kran'],
      ['cd-16d8', '2', 'Der Kai', '2024-03-11 06:00:00+00:00', 'app', 'kai'],
    ]),
    'subscribers.csv': csv([['email', 'notes']]),
    'emails/kran.md':
      '<!-- buttondown-editor-mode: plaintext -->## Der Hafen in Woche 10\n\nAm Kai stehen **drei Kräne** still.\n\n![Ein Kran](../media/kran.png)\n',
    'emails/kai.md': `<!-- buttondown-editor-mode: fancy -->${body(11)}`,
    'media/kran.png': pictures.png.bytes,
  },
};

/** What `GET /v4/broadcasts` answers. */
const kit: MadeArchive = {
  isZip: false,
  files: {
    'broadcasts.json': JSON.stringify({
      broadcasts: [
        kitBroadcast(21, 'Kräne, die stehen', '2024-03-04T06:00:00Z', body(10)),
        kitBroadcast(22, 'Ein Entwurf', null, body(11)),
      ],
      pagination: { has_previous_page: false, has_next_page: false, per_page: 500 },
    }),
  },
};

function kitBroadcast(id: number, subject: string, sendAt: string | null, content: string) {
  return {
    id,
    publication_id: id,
    created_at: '2024-03-01T06:00:00Z',
    subject,
    preview_text: null,
    description: null,
    content,
    public: true,
    published_at: sendAt,
    send_at: sendAt,
  };
}

/** Folders as mailchimp.com/help/export-and-back-up-account-data lists them; columns of its report of campaigns. */
const mailchimp: MadeArchive = {
  isZip: true,
  files: {
    'campaigns.csv': csv([
      ['Title', 'Subject', 'List', 'Send Date', 'Total Recipients', 'Unique Id'],
      ['Hafenbrief 10', 'Kräne, die stehen', 'Leser', 'Mar 04, 2024 06:00 am', '120', '0a1b2c3d4e'],
      ['Hafenbrief 11', 'Der Kai', 'Leser', 'Mar 11, 2024 06:00 am', '121', '5f6a7b8c9d'],
    ]),
    'campaigns_content/1001_hafenbrief-10.html': mailchimpPage(10),
    'campaigns_content/1001_hafenbrief-10.txt': 'Der Hafen in Woche 10',
    'campaigns_content/1002_hafenbrief-11.html': mailchimpPage(11),
    'templates/1_vorlage.html': '<html><body><p>Vorlage</p></body></html>',
    'audiences/leser/subscribed.csv': csv([['Email Address', 'First Name']]),
  },
};

function mailchimpPage(week: number): string {
  return `<!doctype html><html><head><title>*|MC:SUBJECT|*</title></head><body><span class="mcnPreviewText" style="display:none">*|MC_PREVIEW_TEXT|*</span><table id="bodyTable"><tr><td class="mcnTextContent">${body(week)}</td></tr></table><p><a href="*|UNSUB|*">Abmelden</a></p></body></html>`;
}

/** Elements as `wp-admin/includes/export.php` of WordPress writes them. */
const wordpress: MadeArchive = {
  isZip: false,
  files: {
    'hafenbrief.WordPress.2024-04-01.xml': `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Hafenbrief</title><link>https://hafen.example</link><language>de-DE</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://hafen.example</wp:base_blog_url>
${wordpressItem(1, 'post', 'publish', 'Kräne, die stehen', '2024-03-04', `<!-- wp:paragraph -->${body(10)}<!-- /wp:paragraph -->`)}
${wordpressItem(2, 'post', 'publish', 'Der Kai', '2024-03-11', 'Am Kai stehen drei Kräne.\n\nBis zur nächsten Woche.\n[caption id="attachment_3" width="300"]<img src="https://hafen.example/kran.png" alt="Ein Kran" /> Am Kai[/caption]')}
${wordpressItem(3, 'post', 'draft', 'Ein Entwurf', '2024-03-18', body(12))}
${wordpressItem(4, 'page', 'publish', 'Über uns', '2023-01-01', body(1))}
${wordpressItem(5, 'attachment', 'inherit', 'kran', '2023-01-01', '')}
</channel></rss>`,
  },
};

function wordpressItem(
  id: number,
  type: string,
  status: string,
  title: string,
  day: string,
  content: string,
): string {
  return `<item><title><![CDATA[${title}]]></title><link>https://hafen.example/?p=${String(id)}</link><pubDate>Mon, 04 Mar 2024 06:00:00 +0000</pubDate><dc:creator><![CDATA[ada]]></dc:creator><guid isPermaLink="false">https://hafen.example/?p=${String(id)}</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${String(id)}</wp:post_id><wp:post_date><![CDATA[${day} 06:00:00]]></wp:post_date><wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type></item>`;
}

/** As Thunderbird writes it (`mboxrd`): a line that looks like a separator is quoted. */
const mailbox: MadeArchive = {
  isZip: false,
  files: {
    Hafenbrief: `${mail(10, 'Kräne, die stehen', '04 Mar 2024')}\n${mail(11, 'Der Kai', '11 Mar 2024')}\n`,
  },
};

export function mail(week: number, subject: string, day: string): string {
  return [
    `From - Mon Mar  4 06:00:00 2024`,
    `From: Hafenbrief <brief@hafen.example>`,
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: Mon, ${day} 06:00:00 +0100`,
    `Message-ID: <${String(week)}@hafen.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `${body(week)}<p>>From hier an geht es weiter.</p>`.replace('<p>>From', '\n>From'),
    '',
  ].join('\n');
}

const feed: MadeArchive = {
  isZip: false,
  files: {
    'feed.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hafenbrief</title><language>de</language>${[
      ['Kräne, die stehen', '04 Mar 2024', 10],
      ['Der Kai', '11 Mar 2024', 11],
    ]
      .map(
        ([title, day, week]) =>
          `<item><title>${String(title)}</title><guid isPermaLink="false">hafen-${String(week)}</guid><pubDate>Mon, ${String(day)} 06:00:00 GMT</pubDate><description>Kurz</description><content:encoded><![CDATA[${body(Number(week))}]]></content:encoded></item>`,
      )
      .join('')}</channel></rss>`,
  },
};

/** A folder of loose files: notes of Obsidian, a page with its pictures, another archive. */
const folder: MadeArchive = {
  isZip: false,
  files: {
    'notizen/2024-03-04 Kräne.md':
      '---\ntitle: Kräne, die stehen\ndate: 2024-03-04\n---\n\nAm [[Kai|langen Kai]] stehen ==drei Kräne==.\n\n> [!tip] Nur Geduld\n> Bald mehr.\n\n![[kran.png|300]]\n',
    'notizen/anhang/kran.png': pictures.png.bytes,
    'notizen/.obsidian/app.json': '{}',
    'alt/brief.html': `<html><head><title>Der Kai</title></head><body><p>11. März 2024</p>${body(11)}</body></html>`,
    'alt/brief.txt': 'Der Kai',
    'post.zip': zipSync({
      'eins.eml': strToU8(mail(12, 'Die Mole', '18 Mar 2024').replace(/^From -.*\n/, '')),
    }),
  },
};

/** Each kind of archive, in the shape in which its tool writes it. */
export const archives: Readonly<Record<string, MadeArchive>> = {
  beehiiv,
  buttondown,
  feed,
  folder,
  ghost,
  kit,
  mailbox,
  mailchimp,
  substack,
  wordpress,
};

/** Returns an archive's files as a ZIP. */
export function zipped({ files }: MadeArchive): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
      ]),
    ),
  );
}

function csv(rows: readonly (readonly string[])[]): string {
  const quoted = (value: string) =>
    /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
