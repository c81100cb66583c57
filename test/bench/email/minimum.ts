import type { Content, Part } from './content.ts';

const serif = "Georgia,'Times New Roman',serif";
const set = (size: number, line: number) =>
  `font-size:${size}px;line-height:${line};font-family:${serif}`;
const quiet = 'color:#686665';

const dark = (before: string) => {
  const rules: [string[], string][] = [
    [['.c', '.p'], 'background:#171615'],
    [['.p', '.x', '.a', '[cellspacing]'], 'color:#ebe8e2'],
    [['[style]'], 'border-color:#3f3829'],
    [['.q'], 'color:#a5a39e'],
    [['[href]', '.n'], 'color:#d58883'],
    [['.a', '.n'], 'border-color:#d58883'],
    [['.x'], 'background:#221f1a'],
    [['.f'], 'background:#b3261e'],
    [['.f [href]'], 'color:#fff'],
  ];
  return rules
    .map(([names, set]) => `${names.map((name) => before + name).join()}{${set}!important}`)
    .join('');
};

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting" content><meta name="format-detection" content="telephone=no,date=no,address=no,email=no">`;
const outlook = `<!--[if mso]><noscript><xml><o:OfficeDocumentSettings xmlns:o="urn:schemas-microsoft-com:office:office"><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><style>body,td,th,h1,h2,h3,p,li,a{font-family:${serif}}</style><![endif]-->`;
const style = `<style>:root{color-scheme:light dark}@media(max-width:480px){.p{padding:16px!important}.t{font-size:29px!important}}@media(prefers-color-scheme:dark) and (color-index:0){:root{background:#171615!important}${dark('')}}${dark('[data-ogsc] ')}</style>`;

/**
 * The leanest mail that still keeps all that ours keeps, written by hand for one theme: Outlook's table and settings,
 * inline styles that carry everything alone, phone width, dark colours for both kinds of dark mode, the preheader and
 * its padding, picture sizes, real table cells for the button, Outlook's characters. It escapes nothing: it is given
 * what is safe.
 */
export function minimum({ title, preheader, language, parts }: Content): string {
  const html = `<!DOCTYPE html><html lang="${language}"><head>${head}<title>${title}</title>${outlook}${style}</head><body class="c" style="margin:0;background:#fff"><div style="display:none;mso-hide:all;font-size:1px;color:#fff">${preheader}${' \u034F'.repeat(150 - preheader.length)}</div><!--[if mso]><table role="presentation" align="center" width="600" cellspacing="0"><tr><td style="padding:20px"><![endif]--><div class="p" role="main" style="max-width:560px;margin:0 auto;padding:28px 20px;background:#fff;${set(17, 1.6)};color:#1d1b19">${parts.map((part) => partHtml(part, 560)).join('')}</div><!--[if mso]></td></tr></table><![endif]--></body></html>`;
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

const headings = {
  1: '0 0 12px;font-size:34px;line-height:1.15',
  2: '44px 0 14px;font-size:24px;line-height:1.25',
  3: '28px 0 8px;font-size:18px;line-height:1.35',
};

const roles = {
  publication:
    'class="n" style="margin:0 0 20px;padding-top:12px;border-top:4px solid #b3261e;color:#b3261e;font-size:16px;font-weight:bold;letter-spacing:.3px"',
  byline: `class="q" style="margin:0 0 28px;font-size:15px;${quiet}"`,
  label: `class="q" style="margin:0 0 8px;font-size:14px;letter-spacing:.5px;${quiet}"`,
  note: `class="q" style="margin:0 0 16px;font-size:15px;${quiet}"`,
  sources: `class="q" style="margin:0 0 16px;font-size:15px;${quiet}"`,
};

function partHtml(part: Part, room: number): string {
  switch (part.kind) {
    case 'heading': {
      const set = headings[part.level];
      const inBox = room < 560 ? set.replace(/^\S+/, '0') : set;
      return `<h${part.level}${part.level === 1 ? ' class="t"' : ''} style="margin:${inBox};page-break-after:avoid">${part.html}</h${part.level}>`;
    }
    case 'paragraph':
      return `<p ${part.role ? roles[part.role] : 'style="margin:0 0 16px"'}>${part.html}</p>`;
    case 'picture': {
      const height = Math.round((part.height * room) / part.width);
      const below =
        part.below &&
        `<p class="q" style="margin:8px 0 0;font-size:14px;line-height:1.45;${quiet}">${part.below}</p>`;
      return `<div style="margin:24px 0"><img src="${part.src}" alt="${part.alt}" width="${room}" height="${height}" style="display:block;width:100%;max-width:${room}px;height:auto">${below}</div>`;
    }
    case 'quote':
      return `<div role="blockquote" class="a" style="margin:28px 0;padding:2px 0 2px 20px;border-left:4px solid #b3261e;font-size:21px;line-height:1.4;font-style:italic;color:#1d1b19">${part.html}<p class="q" style="margin:8px 0 0;font-size:15px;font-style:normal;${quiet}">— ${part.who}</p></div>`;
    case 'earnings': {
      const line = 'border-bottom:1px solid #d8d2c3';
      const rows = part.days.map(
        ({ day, companies }) =>
          `<tr valign="top"><th scope="row" width="130" align="left" style="padding:9px 9px 9px 0;${line}">${day}</th><td style="padding:9px 0;${line}">${companies}</td></tr>`,
      );
      return `<table width="100%" cellspacing="0" style="margin:0 0 24px;border-top:1px solid #d8d2c3;${set(16, 1.4)};color:#1d1b19">${rows.join('')}</table>`;
    }
    case 'links': {
      const items = part.items.map(({ html, note }) => {
        const below = note && `<br><span class="q" style="font-size:15px;${quiet}">${note}</span>`;
        return `<li style="margin:0 0 8px">${html}${below}</li>`;
      });
      return `<ul style="margin:0 0 16px;padding:0 0 0 24px">${items.join('')}</ul>`;
    }
    case 'button':
      return `<table role="presentation" cellspacing="0" style="margin:8px 0 24px"><tr><td class="f" style="background:#b3261e;mso-padding-alt:12px 24px"><a style="display:inline-block;padding:12px 24px;color:#fff;font-weight:bold;line-height:1.3;text-decoration:none" href="${part.url}">${part.label}</a></td></tr></table>`;
    case 'rule':
      return '<hr style="margin:36px 0;border:0;border-top:1px solid #d8d2c3">';
    case 'box': {
      const inside = part.parts.map((inner) => partHtml(inner, room - 40)).join('');
      return `<table role="presentation" width="100%" cellspacing="0" style="margin:32px 0"><tr><td class="x" style="padding:20px 20px 4px;background:#f5f3ef;${set(17, 1.6)};color:#1d1b19">${inside}</td></tr></table>`;
    }
  }
}
