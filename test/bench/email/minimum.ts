import type { Content, Part } from './content.ts';

const serif = "Georgia,'Times New Roman',serif";
const typeset = (size: number, line: number) =>
  `font-size:${size}px;line-height:${line};font-family:${serif}`;
const quiet = 'color:#686665';

const dark = (before: string) => {
  const rules: [string[], string][] = [
    [['.c', '.p'], 'background:#171615'],
    [['.p', '.x', '.a', '[cellspacing]'], 'color:#ebe8e2'],
    [['[style]'], 'border-color:#3f3829'],
    [['[href]', '.n'], 'color:#d58883'],
    [['.q'], 'color:#a5a39e'],
    [['.m'], 'border-color:#ebe8e2'],
    [['.a', '.n'], 'border-color:#d58883'],
    [['.x'], 'background:#221f1a'],
    [['.f'], 'background:#2a1817'],
    [['.f [href]'], 'color:#d58883'],
  ];
  return rules
    .map(([names, set]) => `${names.map((name) => before + name).join()}{${set}!important}`)
    .join('');
};

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting" content><meta name="format-detection" content="telephone=no,date=no,address=no,email=no">`;
const outlook = `<!--[if mso]><noscript><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><style>body,td,th,h1,h2,h3,p,li,a{font-family:${serif}}</style><![endif]-->`;
const style = `<style>:root{color-scheme:light dark}@media(max-width:480px){.p{padding:16px!important}.t,.m{font-size:29px!important}}@media screen and (prefers-color-scheme:dark) and (color-index:0){:root{background:#171615!important}${dark('')}}${dark('[data-ogsc] ')}</style>`;

/**
 * The leanest mail that still keeps all that ours keeps, written by hand for one theme: Outlook's table and settings,
 * inline styles that carry everything alone, phone width, dark colours for both kinds of dark mode, the preheader and
 * its padding, picture sizes, real table cells for the button, Outlook's characters. It escapes nothing: it is given
 * what is safe.
 */
export function minimum({ title, preheader, language, parts }: Content): string {
  const html = `<!DOCTYPE html><html lang="${language}"><head>${head}<title>${title}</title>${outlook}${style}</head><body class="c" style="margin:0;background:#fff"><div style="display:none;mso-hide:all;font-size:1px;color:#fff">${preheader}${' \u034F'.repeat(150 - preheader.length)}</div><!--[if mso]><table role="presentation" align="center" width="600" cellspacing="0"><tr><td style="padding:20px"><![endif]--><div class="p" role="main" style="max-width:560px;margin:0 auto;padding:28px 20px;background:#fff;${typeset(17, 1.6)};color:#1d1b19">${partsHtml(parts, 560)}</div><!--[if mso]></td></tr></table><![endif]--></body></html>`;
  return html
    .replaceAll('<a href', '<a style="color:#b3261e" href')
    .replace(/[–„“”…]/g, (character) => characters[character] ?? '');
}

const characters: Record<string, string> = {
  '–': '&ndash;',
  '„': '&bdquo;',
  '“': '&ldquo;',
  '”': '&rdquo;',
  '…': '&hellip;',
};

/** Space above and below each text, and the rest of its style. */
const texts = {
  title: [32, 8, 'font-size:34px;line-height:1.15'],
  lead: [48, 12, 'font-size:28px;line-height:1.2'],
  section: [48, 12, 'font-size:24px;line-height:1.25'],
  column: [48, 12, 'font-size:21px;line-height:1.3'],
  item: [32, 8, 'font-size:19px;line-height:1.35'],
  publication: [
    0,
    0,
    'font-size:40px;line-height:1.1;padding:12px 0;border-top:4px solid;border-bottom:1px solid #d8d2c3;font-weight:bold;letter-spacing:-.5px;text-align:center',
  ],
  dateline: [
    0,
    0,
    `font-size:14px;${quiet};padding:8px 0;border-bottom:1px solid #d8d2c3;letter-spacing:.3px;text-align:center`,
  ],
  byline: [8, 24, `font-size:15px;${quiet}`],
  kicker: [
    48,
    4,
    'font-size:14px;color:#b3261e;font-weight:bold;text-transform:uppercase;letter-spacing:1px;page-break-after:avoid',
  ],
  standfirst: [12, 16, 'font-size:19px;line-height:1.45'],
  signature: [16, 16, 'font-size:20px;line-height:1.4'],
  share: [24, 16, 'font-size:15px;color:#66615b'],
  'small-print': [12, 12, `font-size:14px;${quiet}`],
  label: [0, 8, `font-size:14px;${quiet};letter-spacing:.5px;page-break-after:avoid`],
  note: [16, 16, `font-size:15px;${quiet}`],
  sources: [8, 16, `font-size:15px;${quiet}`],
  text: [16, 16, ''],
  quote: [32, 32, ''],
  picture: [24, 24, ''],
  earnings: [16, 24, ''],
  links: [16, 16, ''],
  button: [24, 24, ''],
  rule: [40, 24, ''],
  box: [40, 40, ''],
} as const;

const classes: Partial<Record<keyof typeof texts, string>> = {
  title: 't',
  publication: 'm',
  kicker: 'n',
  dateline: 'q',
  byline: 'q',
  sources: 'q',
  label: 'q',
  note: 'q',
  share: 'q',
  'small-print': 'q',
};

function nameOf(part: Part): keyof typeof texts {
  if (part.kind === 'paragraph') return part.role ?? 'text';
  if (part.kind !== 'heading') return part.kind;
  return part.level === 1 ? 'title' : part.level === 3 ? 'item' : (part.role ?? 'section');
}

function partsHtml(parts: Part[], room: number): string {
  return parts.map((part, index) => partHtml(part, room, parts[index - 1])).join('');
}

function spaceAbove(part: Part, before: Part | undefined): number {
  if (!before) return 0;
  const [[above], [, below]] = [texts[nameOf(part)], texts[nameOf(before)]];
  if (before.kind === 'heading' && part.kind === 'heading') return 20;
  if (before.kind === 'heading' || before.kind === 'rule') return below;
  if (nameOf(before) === 'label' || nameOf(before) === 'kicker') return below;
  return nameOf(part) === 'sources' ? above : Math.max(above, below);
}

function partHtml(part: Part, room: number, before: Part | undefined): string {
  const name = nameOf(part);
  const [, , set] = texts[name];
  const above = `margin:${spaceAbove(part, before)}px 0px 0px`;
  const own = classes[name] ? ` class="${classes[name]}"` : '';
  switch (part.kind) {
    case 'heading': {
      const rules = {
        section: ';padding-top:12px;border-top:3px solid',
        column: ';padding-top:12px;border-top:1px solid #d8d2c3',
      };
      const rule =
        before?.kind !== 'rule' && (name === 'section' || name === 'column') ? rules[name] : '';
      return `<h${part.level}${own} style="${above};${set}${rule};page-break-after:avoid">${part.html}</h${part.level}>`;
    }
    case 'paragraph':
      return `<p${own} style="${above}${set && `;${set}`}">${part.html}</p>`;
    case 'picture': {
      const height = Math.round((part.height * room) / part.width);
      const below =
        part.below &&
        `<p class="q" style="margin:8px 0 0;font-size:14px;line-height:1.45;${quiet}">${part.below}</p>`;
      return `<div style="${above}"><img src="${part.src}" alt="${part.alt}" width="${room}" height="${height}" style="display:block;width:100%;max-width:${room}px;height:auto">${below}</div>`;
    }
    case 'quote':
      return `<div role="blockquote" class="a" style="${above};padding:2px 0 2px 20px;border-left:4px solid #b3261e;font-size:21px;line-height:1.4;font-style:italic;color:#1d1b19">${part.html}<p class="q" style="margin:8px 0 0;font-size:15px;font-style:normal;font-weight:normal;${quiet}">— ${part.who}</p></div>`;
    case 'earnings': {
      const line = 'border-bottom:1px solid #d8d2c3';
      const rows = part.days.map(
        ({ day, companies }) =>
          `<tr valign="top"><th scope="row" width="130" align="left" style="padding:9px 9px 9px 0;${line}">${day}</th><td style="padding:9px 0;${line}">${companies}</td></tr>`,
      );
      return `<table width="100%" cellspacing="0" style="${above};border-top:1px solid #d8d2c3;${typeset(16, 1.4)};color:#1d1b19">${rows.join('')}</table>`;
    }
    case 'links': {
      const items = part.items.map(({ html, note }) => {
        const below = note && `<br><span class="q" style="font-size:15px;${quiet}">${note}</span>`;
        return `<li style="margin:0 0 8px">${html}${below}</li>`;
      });
      return `<ul style="${above};padding:0 0 0 24px">${items.join('')}</ul>`;
    }
    case 'button':
      return `<table role="presentation" cellspacing="0" style="${above}"><tr><td class="f" style="background:#f6e5e4;mso-padding-alt:12px 24px"><a style="display:inline-block;padding:12px 24px;color:#b3261e;font-weight:bold;line-height:1.3;text-decoration:none" href="${part.url}">${part.label}</a></td></tr></table>`;
    case 'rule':
      return `<hr style="${above};border:0;border-top:1px solid #d8d2c3">`;
    case 'box': {
      return `<table role="presentation" width="100%" cellspacing="0" style="${above}"><tr><td class="x" style="padding:20px;background:#f5f3ef;${typeset(17, 1.6)};color:#1d1b19">${partsHtml(part.parts, room - 40)}</td></tr></table>`;
    }
  }
}
