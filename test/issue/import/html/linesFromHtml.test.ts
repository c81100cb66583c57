import { describe, expect, it } from 'vitest';
import { flowFromHtml } from '../support/flowFromHtml.ts';
import { noPicture } from '../../../../issue/text/picture.ts';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const line = { break: true };

describe('what is copied from', () => {
  it.each([
    [
      'Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body lang=DE>
       <!--StartFragment--><p class=MsoNormal style='margin-bottom:8.0pt'><b><span style='font-family:"Calibri"'>Fett</span></b> und<o:p></o:p>
       <i>schräg</i>.<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
       <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Erstens</p>
       <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Zweitens</p><!--EndFragment--></body></html>`,
      [
        paragraph(
          { text: 'Fett', marks: ['bold'] },
          ' und ',
          { text: 'schräg', marks: ['italic'] },
          '.',
        ),
        { type: 'bullet-list', items: [{ content: ['Erstens'] }, { content: ['Zweitens'] }] },
      ],
    ],
    [
      'Google Docs',
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:700">Titel</span></h2>
       <p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Nur </span><span style="font-weight:700;">fett</span><span style="font-style:italic;">, </span><a href="https://www.google.com/url?q=https://a.example/x%3Fy%3D1&amp;sa=D"><span style="text-decoration:underline;">Link</span></a></p><br />
       <ol><li dir="ltr"><p dir="ltr"><span>eins</span></p></li><ul><li><p>darunter</p></li></ul><li><p>zwei</p></li></ol></b>`,
      [
        { type: 'subheading', content: ['Titel'] },
        paragraph(
          'Nur ',
          { text: 'fett', marks: ['bold'] },
          { text: ', ', marks: ['italic'] },
          { text: 'Link', link: 'https://a.example/x?y=1' },
        ),
        {
          type: 'ordered-list',
          items: [
            {
              content: ['eins'],
              list: { type: 'bullet-list', items: [{ content: ['darunter'] }] },
            },
            { content: ['zwei'] },
          ],
        },
      ],
    ],
    [
      'Slack',
      `<meta charset='utf-8'><span class="c-mrkdwn__br"></span>Schau <b data-stringify-type="bold">hier</b>:<br>zweite Zeile <img data-stringify-type="emoji" class="c-emoji" alt="👍" src="x.png" width="18"><code data-stringify-type="code">npm i</code> <s data-stringify-type="strike">weg</s>`,
      [
        paragraph(
          'Schau ',
          { text: 'hier', marks: ['bold'] },
          ':',
          line,
          'zweite Zeile 👍',
          { text: 'npm i', marks: ['code'] },
          ' ',
          { text: 'weg', marks: ['strike'] },
        ),
      ],
    ],
    [
      'a browser',
      `<article><script>steal()</script><h3>Kopf</h3><p onclick="steal()">Text <a href="java&#10;script:steal()">böser</a> <a href="/nur/hier">naher</a> <a href="mailto:a@b.example">Brief</a></p>
       <nav><a href="/">Start</a></nav><div hidden>unsichtbar</div><p style="Color:red; DISPLAY : none">auch</p><img src="pixel.gif" width=1 height=1>
       <figure><img src="https://a.example/b.png" alt="Ein Bild" width="600" height="300"><figcaption>Foto: Ida</figcaption></figure>
       <blockquote><p>Gesagt</p><footer>— Ada</footer></blockquote><pre>a  b\nc</pre>
       <table><tr><th>Wer</th><th>Wie viel</th></tr><tr><td>Ada</td><td>3</td></tr><tr><td><p>Ida</p><p>Max</p></td><td>4</td></tr></table>
       <table role="presentation"><tr><td>links</td><td>rechts</td></tr></table></article>`,
      [
        { type: 'subheading', content: ['Kopf'] },
        paragraph('Text böser naher ', { text: 'Brief', link: 'mailto:a@b.example' }),
        {
          type: 'figure',
          picture: { ...noPicture, alt: 'Ein Bild', remote: 'https://a.example/b.png' },
          caption: [],
          credit: ['Foto: Ida'],
        },
        { type: 'pull-quote', content: ['Gesagt'], attribution: ['Ada'] },
        paragraph({ text: 'a  b', marks: ['code'] }, line, { text: 'c', marks: ['code'] }),
        paragraph('Wer | Wie viel'),
        paragraph('Ada | 3'),
        paragraph('Ida'),
        paragraph('Max'),
        paragraph('4'),
        paragraph('links'),
        paragraph('rechts'),
      ],
    ],
    [
      'nowhere in particular',
      'nur Text, <b>offen <i>und</b> falsch</i> &amp; <unknown-tag>fremd</unknown-tag>',
      [
        paragraph(
          'nur Text, ',
          { text: 'offen ', marks: ['bold'] },
          { text: 'und', marks: ['bold', 'italic'] },
          { text: ' falsch', marks: ['italic'] },
          ' & fremd',
        ),
      ],
    ],
  ])('%s', (_, html, flow) => {
    expect(flowFromHtml(html)).toEqual(flow);
  });
});

it('asks for the picture of each image', () => {
  const html =
    '<a href="https://a.example/"><img src="cid:1" alt="A" width="80%" height="120"></a>';
  const flow = flowFromHtml(html, {
    pictureFor: ({ src, alt, width, height, link }) => ({
      asset: `${src}.png`,
      alt,
      width,
      height,
      ...(link !== undefined && { link }),
    }),
  });
  expect(flow).toEqual([
    {
      type: 'figure',
      picture: { asset: 'cid:1.png', alt: 'A', width: 0, height: 120, link: 'https://a.example/' },
      caption: [],
      credit: [],
    },
  ]);
});
