import { describe, expect, it } from 'vitest';
import { importIssue } from '../../../../issue/importIssue.ts';
import { short } from '../support/shortBlock.ts';

const read = (text: string) => importIssue(text);
const blocks = (text: string) => read(text).issue.blocks.slice(1).map(short);
const link = (words: string, more = '') => `<a ${more} href="https://a.example/x">${words}</a>`;

describe('a button', () => {
  it.each([
    [
      'MJML',
      `<table role="presentation"><tr><td bgcolor="#414141" style="border-radius:3px">${link('Mehr lesen', 'style="display:inline-block;background:#414141"')}</td></tr></table>`,
    ],
    [
      'Mailchimp',
      `<table class="mcnButtonBlock"><tr><td><table style="background-color:#2baadf"><tr><td class="mcnButtonContent">${link('Mehr lesen', 'class="mcnButton"')}</td></tr></table></td></tr></table>`,
    ],
    [
      'Substack',
      `<p class="button-wrapper">${link('<span>Mehr lesen</span>', 'class="button primary"')}</p>`,
    ],
    [
      'Stripo',
      `<span style="background:#31cb4b;border-radius:30px">${link('Mehr lesen', 'style="padding:10px 20px"')}</span>`,
    ],
    [
      'a frame',
      `<div>${link('Mehr lesen', 'style="display:inline-block;border:2px solid #000"')}</div>`,
    ],
  ])('of %s is one', (_, html) => {
    expect(blocks(`<h2>Kopf</h2><p>Ein Text.</p>${html}`).at(-1)).toEqual([
      'button',
      'Mehr lesen',
      'https://a.example/x',
    ]);
  });

  it.each([
    `<td style="background:#eee">${link('Mehr lesen')} und noch mehr</td>`,
    `<div style="background:#fff">${link('Mehr lesen')}</div>`,
    `<div style="background-color:transparent">${link('Mehr lesen')}</div>`,
    `<p>${link('Mehr lesen', 'style="background:yellow"')}</p>`,
    `<ul><li>${link('Mehr lesen', 'class="btn"')} im Text</li></ul>`,
  ])('is not %s', (html) => {
    expect(JSON.stringify(blocks(`<h2>Kopf</h2><p>Ein Text.</p>${html}`))).not.toContain(
      '"button"',
    );
  });
});

describe('an advertisement', () => {
  it.each([
    [
      `<p>Anzeige · Seilerei Knoop</p><img src="https://a.example/t.jpg" alt="Tau"><h3>Taue</h3><p>Sie halten.</p><p>${link('Zu Knoop', 'class="button"')}</p><p>Danach.</p>`,
      [
        'sponsor',
        'Seilerei Knoop',
        'Taue',
        'Tau',
        'Sie halten.',
        'Zu Knoop',
        'https://a.example/x',
      ],
    ],
    [
      '<h4>Together with Acme</h4><p><b>Ropes</b></p><p>They hold. They last.</p><hr><p>After.</p>',
      ['sponsor', 'Acme', 'Ropes', '', 'They hold. They last.', '', ''],
    ],
    [
      '<p>— Werbung —</p><p>Taue von Hand.</p><h2>Danach</h2><p>Text.</p>',
      ['sponsor', '', '', '', 'Taue von Hand.', '', ''],
    ],
    [
      '<p><em>Publicité</em></p><p>Des cordages.</p><p>Partner unserer Werft waren da.</p>',
      ['sponsor', '', '', '', 'Des cordages.', '', ''],
    ],
  ])('%s', (html, expected) => {
    expect(blocks(`<h2>Kopf</h2><p>Ein Text.</p>${html}`)[1]).toEqual(expected);
  });

  it('tells the author of a label that becomes the usual one', () => {
    expect(read('<h2>Kopf</h2><p>Text.</p><p>Werbung: Knoop</p><p>Taue.</p><hr>').leftOut).toEqual([
      'Werbung',
    ]);
  });

  it.each([
    'Partner',
    'Sponsoren gesucht',
    'Anzeigen sind teuer',
    'Partner treffen sich in Kiel',
    'Werbung wirkt.',
  ])('is not a line like %s', (line) => {
    const types = read(`<h2>Kopf</h2><p>Ein Text ${line}</p><p>${line} und mehr davon.</p>`).issue
      .blocks;
    expect(types.map(({ type }) => type)).not.toContain('sponsor');
  });
});

describe('news', () => {
  const item = (n: number, more = '') =>
    `<h3><a href="https://elbkurier.example/${String(n)}">Meldung ${String(n)}</a></h3><p>Was geschah.</p>${more}`;

  it.each([
    [
      'linked headings in a section',
      `<h2>Kurz gemeldet</h2>${item(1)}${item(2)}`,
      ['Kurz gemeldet', 'Elbkurier https://elbkurier.example/1'],
    ],
    [
      'linked headings without a section',
      item(1) + item(2),
      ['', 'Elbkurier https://elbkurier.example/1'],
    ],
    [
      'a link below each',
      `<h2>Kurz gemeldet</h2>${[1, 2].map((n) => `<h3>Meldung ${String(n)}</h3><p>Was geschah.</p><p>${link('Weiterlesen')}</p>`).join('')}`,
      ['Kurz gemeldet', 'Weiterlesen https://a.example/x'],
    ],
    [
      'a bold line above each, and a link below it, as in Outlook',
      [1, 2]
        .map(
          (n) =>
            `<p class=MsoNormal><b>Meldung ${String(n)}<o:p></o:p></b></p><p class=MsoNormal>Was geschah.<o:p></o:p></p><p class=MsoNormal>${link('Elbkurier')}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
        )
        .join(''),
      ['', 'Elbkurier https://a.example/x'],
    ],
    [
      'bold sentences above them among headings',
      `<h2>Kurz gemeldet</h2>${[1, 2].map((n) => `<div><b>Meldung ${String(n)}</b></div><div>Was geschah.</div><div>${link('Mehr')}</div><div><br></div>`).join('')}`,
      ['Kurz gemeldet', 'Mehr https://a.example/x'],
    ],
    [
      'headings and buttons, without a section',
      [1, 2]
        .map(
          (n) => `<h2>Meldung ${String(n)}</h2><p>Was geschah.</p>${link('Lesen', 'class="btn"')}`,
        )
        .join(''),
      ['', 'Lesen https://a.example/x'],
    ],
    [
      'a link at the end of the text below a heading',
      `<h2>Kurz gemeldet</h2>${[1, 2].map((n) => `<h3>Meldung ${String(n)}</h3><p>Was geschah. ${link('Bote')}</p>`).join('')}`,
      ['Kurz gemeldet', 'Bote https://a.example/x'],
    ],
    [
      'a link in brackets there',
      `<h2>Aus dem Hafen</h2>${[1, 2].map((n) => `<h4>Meldung ${String(n)}</h4><p>Was geschah. (${link('Bote')})</p>`).join('')}`,
      ['Aus dem Hafen', 'Bote https://a.example/x'],
    ],
    [
      'a link at the end of each',
      `<h2>Kurz gemeldet</h2>${[1, 2].map((n) => `<p><b>Meldung ${String(n)}</b> Was geschah. (${link('Bote')})</p>`).join('')}`,
      ['Kurz gemeldet', 'Bote https://a.example/x'],
    ],
  ])('with %s', (_, html, [headline, source]) => {
    const found = blocks(`<h1>Titel</h1><h2>Kopf</h2><p>Ein Text.</p>${html}`).at(-1);
    expect(found).toMatchObject([
      'news-section',
      headline,
      ['Meldung 1', 'Was geschah.', source],
      ['Meldung 2', 'Was geschah.', expect.any(String)],
    ]);
  });

  describe('above a link that is not about the last item', () => {
    const button = (words: string, url: string) =>
      `<p><a class="button" href="https://elbkurier.example/${url}">${words}</a></p>`;
    const bare = (n: number, more: string) =>
      `<h3>Meldung ${String(n)}</h3><p>Was geschah.</p>${more}`;
    it.each([
      ['Jetzt abonnieren', item(1) + item(2)],
      ['Share this issue', item(1, button('Read more', '1')) + item(2, button('Read more', '2'))],
      ['Toutes les actualités', bare(1, link('Bote')) + bare(2, link('Bote'))],
      ['Zum Programm', item(1) + item(2)],
      ['Tickets', bare(1, button('Weiterlesen', '1')) + bare(2, button('Weiterlesen', '2'))],
    ])('%s', (words, items) => {
      const html = `<h1>Titel</h1><h2>Kopf</h2><p>Text.</p><h2>Kurz gemeldet</h2>${items}`;
      const [, news, call] = blocks(html + button(words, 'x'));
      expect(news).toEqual(blocks(html)[1]);
      expect(call).toEqual(['button', words, 'https://elbkurier.example/x']);
    });

    it.each([
      ['Weiterlesen', item(1)],
      ['Read more', item(1) + bare(2, '')],
      ['Tickets', bare(1, button('Weiterlesen', '1')) + bare(2, '')],
      ['Newsletter-Studie', bare(1, button('Elbkurier', '1')) + bare(2, '')],
    ])('is not %s', (words, items) => {
      const html = `<h1>Titel</h1><h2>Kopf</h2><p>Text.</p><h2>Kurz gemeldet</h2>${items}`;
      const read = blocks(html + button(words, 'x'));
      expect(JSON.stringify(read.at(-1))).toContain(`${words} https://elbkurier.example/x`);
    });
  });

  it('ends before a heading without a source', () => {
    const item = (n: number) =>
      `<h2>Meldung ${String(n)}</h2><p>Was geschah.</p><p>${link('Lesen')}</p>`;
    const html = `<h1>Titel</h1><p>Hallo.</p>${item(1)}${item(2)}<h2>Termine</h2><p>Am Montag.</p>`;
    expect(blocks(html).map((block) => [block].flat(2).slice(0, 2))).toEqual([
      ['greeting', 'Hallo.'],
      ['news-section', ''],
      ['lead-essay', 'Termine'],
    ]);
  });

  it('has all paragraphs of its last item', () => {
    const text =
      '# Titel\n\n## Kurz\n\n### Eins\n\nA. [B](https://a.example/1)\n\n### Zwei\n\nC.\n\nD. [E](https://a.example/2)\n\n## Ende\n\nF.';
    expect(blocks(text)[0]).toMatchObject([
      'news-section',
      'Kurz',
      ['Eins', 'A.', 'B https://a.example/1'],
      ['Zwei', 'C. / D.', 'E https://a.example/2'],
    ]);
  });

  it.each([
    `<h2>Kopf</h2><p>Text.</p><h3>Eins</h3><p>Ein Text. ${link('Fotos')}</p><h3>Zwei</h3><p>Noch einer. ${link('Fotos')}</p>`,
    `<h2>Kopf</h2><p>${'Ein langer Text. '.repeat(50)}</p><p>${link('Mehr')}</p><h2>Zwei</h2><p>${'Noch einer. '.repeat(70)}</p><p>${link('Mehr')}</p>`,
    `<h2>Kopf</h2><p>Text.</p><p>${link('Jetzt abonnieren')}</p><h2>Zwei</h2><p>Text.</p><p>${link('Share this issue')}</p>`,
  ])('is not %s', (html) => {
    expect(JSON.stringify(blocks(`<h1>Titel</h1><p>Hallo.</p>${html}`))).not.toContain('"news');
  });

  it('is not an essay with sub-headings', () => {
    const html = `<h1>Titel</h1><h2>Kopf</h2><p>Text.</p><h3>Eins</h3><p>Ein ${link('Wort')} im Text.</p><h3>Zwei</h3><p>Noch ein ${link('Wort')} im Text.</p>`;
    expect(blocks(html)).toEqual([
      ['lead-essay', 'Kopf', 'Text. / Eins / Ein Wort im Text. / Zwei / Noch ein Wort im Text.'],
    ]);
  });
});

it.each([
  [
    `<h2>Lesetipps</h2><ul><li>${link('Häfen')} – ein Essay</li><li>${link('Poller')}</li></ul>`,
    [
      'link-list',
      'Lesetipps',
      ['Häfen', 'https://a.example/x', 'ein Essay'],
      ['Poller', 'https://a.example/x', ''],
    ],
  ],
  [
    '## Links\n\n- [Häfen](https://a.example/1): ein Essay\n- [Poller](https://a.example/2)',
    [
      'link-list',
      'Links',
      ['Häfen', 'https://a.example/1', 'ein Essay'],
      ['Poller', 'https://a.example/2', ''],
    ],
  ],
  [
    `<h2>Lesetipps</h2><ul><li>${link('Häfen')} sind alt</li><li>${link('Poller')}</li></ul>`,
    ['text', 'Lesetipps', '<bullet-list>'],
  ],
])('a list of links: %s', (text, expected) => {
  const start = text.startsWith('<')
    ? '<h1>Titel</h1><h2>Kopf</h2><p>Text.</p>'
    : '# Titel\n\n## Kopf\n\nText.\n\n';
  expect(blocks(start + text).at(-1)).toEqual(expected);
});

describe('standing text', () => {
  it.each([
    ['*|ARCHIVE|*', '*|UNSUB|*', 'mailchimp'],
    ['{{ mirror }}', '{{ unsubscribe }}', 'brevo'],
    ['{ONLINE_VERSION}', '{UNSUBSCRIBE}', 'cleverreach'],
    ['{$url}', '{$unsubscribe}', 'mailerlite'],
    ['%%view_email_url%%', '%%unsub_center_url%%', undefined],
    ['[[PERMALINK]]', '[[UNSUB_LINK_DE]]', undefined],
    ['https://mail.example/view/1', 'https://mail.example/unsubscribe?id=7', undefined],
  ])('has merge tags for %s and %s', (view, leave, tool) => {
    const { issue, found, tokens } = read(
      `<p><a href="${view}">Im Browser ansehen</a></p><h1>Titel</h1><h2>Kopf</h2><p>Ein Text.</p><hr><p>Du bekommst diese Mail, weil du sie wolltest. <a href="${leave}">Abmelden</a></p>`,
    );
    const outro = issue.blocks.at(-1);
    expect(outro).toMatchObject({
      type: 'outro',
      body: [
        {
          content: [
            'Du bekommst diese Mail, weil du sie wolltest. ',
            { text: 'Abmelden', link: 'tag:unsubscribe' },
          ],
        },
        { content: [{ text: 'Im Browser ansehen', link: 'tag:web-view' }] },
      ],
    });
    expect(found.mailTool).toBe(tool);
    expect(tokens.map(({ text }) => text).toSorted()).toEqual([view, leave].toSorted());
  });
});

describe('title and date', () => {
  it.each([
    ['# Hafenbrief #12 | 2024-03-19\n\nEin Text.', 'Hafenbrief #12 | 2024-03-19', '2024-03-19'],
    ['# Der Kran\n\nvom 4. März 2024\n\nEin Text.', 'Der Kran', '2024-03-04'],
    ['<title>Hafenbrief 12</title><p>Ein Text ohne Kopf.</p>', 'Hafenbrief 12', ''],
    ['<title>*|MC:SUBJECT|*</title><h1>Der Kran</h1><p>Text.</p>', 'Der Kran', ''],
    [
      '<meta property="og:site_name" content="Hafenbrief"><title>Der Kran | Hafenbrief</title><meta property="article:published_time" content="2024-03-19T23:30:00+01:00"><p>Ein Text ohne Kopf.</p>',
      'Der Kran',
      '2024-03-19',
    ],
    [
      '<p>Im Browser</p><img src="https://a.example/l.png" alt="Logo"><h1>Der Kran</h1><p>19. März 2024</p><p>Text.</p>',
      'Der Kran',
      '2024-03-19',
    ],
    ['## Der Kran\n\nEin Text.', 'Der Kran', ''],
    [
      'Neues vom Kran\n\nEin Text, der etwas länger ist und weitergeht.\n\nNoch einer.',
      'Neues vom Kran',
      '',
    ],
    ['<h1>La grue</h1><p>vendredi 4 mars 2024</p><p>Texte.</p>', 'La grue', '2024-03-04'],
    ['<h1>La grúa</h1><p>4 de marzo de 2024</p><p>Texto.</p>', 'La grúa', '2024-03-04'],
    ['<h1>La gru</h1><p>4 ottobre 2024</p><p>Testo.</p>', 'La gru', '2024-10-04'],
    ['<h1>O guindaste</h1><p>4 de dezembro de 2024</p><p>Texto.</p>', 'O guindaste', '2024-12-04'],
    ['<h1>De kraan</h1><p>4 maart 2024</p><p>Tekst.</p>', 'De kraan', '2024-03-04'],
    ['<h1>Der Kran</h1><p>2015.10.21</p><p>Text.</p>', 'Der Kran', '2015-10-21'],
  ])('%s', (text, title, date) => {
    expect(read(text).issue.blocks[0]).toMatchObject({ title, date });
  });
});

describe('headings by their looks', () => {
  const big = (size: string, words: string) => `<p style="font-size:${size}">${words}</p>`;
  const body = `<div style="font-size:14px">Ein Absatz, der so lang ist wie die meisten in einer Mail.</div>`;

  it.each([
    ['larger letters', big('28px', 'Der Kran') + body + big('20px', 'Kurz') + body],
    [
      'a font element',
      `<font size="6">Der Kran</font>${body}<div><font size="5">Kurz</font></div>${body}`,
    ],
    [
      'points',
      `<style>.gross{font-size:24pt}.klein{font-size:14pt}</style><p class="gross">Der Kran</p>${body}<p class="klein">Kurz</p>${body}`,
    ],
    ['bold lines', `<title>Der Kran</title>${body}<p><b>Kurz</b></p>${body}`],
  ])('%s', (_, html) => {
    const { issue } = read(html);
    expect(issue.blocks[0]).toMatchObject({ title: 'Der Kran' });
    expect(issue.blocks.map(short).at(-1)).toMatchObject([
      'lead-essay',
      'Kurz',
      expect.stringContaining('Ein Absatz'),
    ]);
  });

  it.each([
    [
      'large text',
      big('18px', 'Ein Absatz in großer Schrift, aber lang und mit einem Punkt am Ende.') +
        big('18px', 'Noch einer.'),
    ],
    ['a large number', big('40px', '42') + body],
    ['two bold lines', `${body}<p><b>Anna Beispiel</b></p><p><b>Redaktion</b></p>`],
  ])('not %s', (_, html) => {
    expect(read(`<title>Titel</title>${html}`).issue.blocks.map(({ type }) => type)).not.toContain(
      'lead-essay',
    );
  });
});

describe('a day with words after it', () => {
  it.each([
    'Montag, 25. August: Treffen im Hafen\nDienstag, 26. August: Rundgang am Kai',
    'Mo 25.8.: Lesung',
    '## Termine\n\nMontag, 25. August: Lesung, Konzert',
  ])('is any event: %s', (text) => {
    expect(read(`# Titel\n\nText.\n\n${text}`).issue.blocks.map(({ type }) => type)).not.toContain(
      'earnings',
    );
  });

  it.each([
    'Montag, 25. August: Nordkabel (BMO)\n\nDienstag, 26. August: Rheinwatt',
    'Mo 25.8.: Nordkabel [NKB]',
    '## Zahlenwoche\n\nMontag, 25. August: Nordkabel, Rheinwatt',
  ])('is one of an earnings list: %s', (text) => {
    expect(read(`# Titel\n\nText.\n\n${text}`).issue.blocks.map(({ type }) => type)).toContain(
      'earnings',
    );
  });
});
