import { addresses, type Letter } from './letters.ts';

/** A program that writes or saves newsletters: the file that it makes of a letter. */
export interface Tool {
  readonly name: string;
  /** The file's name, by whose ending it is read. */
  readonly file: string;
  readonly write: (letter: Letter) => string | Uint8Array<ArrayBuffer>;
}

/** How a tool writes each part of a letter; texts are markup already. */
interface Parts {
  readonly page: (body: string, letter: Letter) => string;
  readonly part: (markup: string) => string;
  readonly title: (text: string) => string;
  readonly date: (text: string) => string;
  readonly text: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly link: (text: string, url: string) => string;
  readonly button: (text: string, url: string) => string;
  readonly item: (headline: string, text: string, url: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly footer: (text: string) => string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function written(letter: Letter, parts: Parts, safe: (text: string) => string = escaped): string {
  const { lead, news, sponsor, links } = letter;
  const { part, title, date, text, heading, link, button, item, list, footer } = parts;
  const [before = '', linked = '', after = ''] = lead.second.split(/[[\]]/);
  const [first, second] = news.items;
  const body = [
    footer(link(safe(letter.viewOnline), addresses.site)),
    title(safe(letter.title)),
    date(safe(letter.date)),
    text(safe(letter.greeting)),
    heading(safe(lead.headline)),
    text(safe(lead.first)),
    text(safe(before) + link(safe(linked), addresses.lead) + safe(after)),
    button(safe(lead.button), addresses.button),
    heading(safe(news.headline)),
    item(safe(first?.[0] ?? ''), safe(first?.[1] ?? ''), addresses.news[0]),
    item(safe(second?.[0] ?? ''), safe(second?.[1] ?? ''), addresses.news[1]),
    text(safe(sponsor.label)),
    heading(safe(sponsor.headline)),
    text(link(safe(sponsor.text), addresses.sponsor)),
    heading(safe(links.headline)),
    list(links.labels.map((label, at) => link(safe(label), addresses.links[at] ?? ''))),
    footer(safe(letter.bye)),
    footer(link(safe(letter.unsubscribe), addresses.unsubscribe)),
  ];
  return parts.page(body.map(part).join('\n'), letter);
}

const html: Parts = {
  page: (body, { language, title }) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`,
  part: (markup) => markup,
  title: (text) => `<h1>${text}</h1>`,
  date: (text) => `<p>${text}</p>`,
  text: (text) => `<p>${text}</p>`,
  heading: (text) => `<h2>${text}</h2>`,
  link: (text, url) => `<a href="${url}">${text}</a>`,
  button: (text, url) => `<p><a class="button" href="${url}">${text}</a></p>`,
  item: (headline, text, url) => `<p><strong><a href="${url}">${headline}</a></strong> ${text}</p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  footer: (text) => `<p style="font-size:12px;color:#999">${text}</p>`,
};

const boxed = (colour: string) => (text: string, url: string) =>
  `<table border="0" cellpadding="0" cellspacing="0" role="presentation"><tr><td align="center" bgcolor="${colour}" role="presentation" style="border:none;border-radius:3px;background:${colour}"><a href="${url}" style="display:inline-block;background:${colour};color:#ffffff;font-size:13px;padding:10px 25px;text-decoration:none" target="_blank">${text}</a></td></tr></table>`;

const mjml: Parts = {
  ...html,
  page: (body, { title }) =>
    `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(title)}</title><!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]--><style type="text/css">#outlook a{padding:0}</style></head><body style="word-spacing:normal"><div>${body}</div></body></html>`,
  part: (markup) =>
    `<!--[if mso | IE]><table align="center" border="0" class="" style="width:600px"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div style="margin:0px auto;max-width:600px"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center"><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;display:inline-block;width:100%"><table border="0" role="presentation" style="vertical-align:top" width="100%"><tbody><tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word">${markup}</td></tr></tbody></table></div></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]-->`,
  title: (text) => mjText(text, 28),
  date: (text) => mjText(text, 13),
  text: (text) => mjText(text, 13),
  heading: (text) => mjText(text, 20),
  button: boxed('#b3261e'),
  list: (items) => mjText(html.list(items), 13),
  item: (headline, text, url) =>
    mjText(`<strong><a href="${url}">${headline}</a></strong> ${text}`, 13),
  footer: (text) => mjText(text, 11),
};

function mjText(text: string, size: number): string {
  return `<div style="font-family:Ubuntu, Helvetica, Arial, sans-serif;font-size:${String(size)}px;line-height:1.5;text-align:left;color:#000000;">${text}</div>`;
}

const mailchimpClassic: Parts = {
  ...html,
  page: (body) =>
    `<!doctype html><html><head><meta charset="UTF-8"><title>*|MC:SUBJECT|*</title></head><body><center><table align="center" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell">${body}</td></tr></table></center></body></html>`,
  part: (markup) =>
    `<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent" style="padding:0 18px 9px">${markup}</td></tr></tbody></table></td></tr></tbody></table>`,
  button: (text, url) =>
    `<table class="mcnButtonContentContainer" style="border-radius:3px;background-color:#2BAADF"><tbody><tr><td align="center" valign="middle" class="mcnButtonContent" style="padding:15px"><a class="mcnButton" title="${text}" href="${url}" target="_blank" style="font-weight:bold;color:#FFFFFF">${text}</a></td></tr></tbody></table>`,
};

const mailchimpNew: Parts = {
  ...html,
  page: (body) =>
    `<!DOCTYPE html><html><head><meta charset="UTF-8"/><title>*|MC:SUBJECT|*</title></head><body><span class="mcePreheaderContainer"></span><center><table border="0" width="100%" id="bodyTable" class="mceWrapper"><tbody><tr><td class="mceColumn">${body}</td></tr></tbody></table></center></body></html>`,
  part: (markup) =>
    `<table width="100%" role="presentation"><tbody><tr><td style="padding:12px 24px" class="mceBlockContainer" valign="top"><div data-block-id="5" class="mceText" style="width:100%">${markup}</div></td></tr></tbody></table>`,
  title: (text) => `<h1 class="last-child"><span style="font-size:31px">${text}</span></h1>`,
  button: (text, url) =>
    `<table class="mceButtonContainer"><tbody><tr><td class="mceStandardButton" style="background-color:#000;border-radius:0"><a href="${url}" target="_blank" class="mceButtonLink" style="display:block;background-color:#000;color:#fff;padding:16px 28px">${text}</a></td></tr></tbody></table>`,
};

const sendgrid: Parts = {
  ...html,
  page: (body) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html data-editor-version="2" class="sg-campaigns" xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><center class="wrapper" data-link-color="#1188E6"><table class="module preheader preheader-hide" role="module" data-type="preheader" style="display: none !important; mso-hide: all; visibility: hidden; opacity: 0; color: transparent; height: 0; width: 0;"><tr><td role="module-content"><p></p></td></tr></table>${body}</center></body></html>`,
  part: (markup) =>
    `<table class="module" role="module" data-type="text" border="0" cellpadding="0" cellspacing="0" width="100%" style="table-layout: fixed;"><tbody><tr><td style="padding:18px 0px; line-height:22px; text-align:inherit;" height="100%" valign="top" role="module-content">${markup}</td></tr></tbody></table>`,
  title: (text) => `<div><h1 style="text-align: inherit">${text}</h1><div></div></div>`,
  date: (text) => sgText(text),
  text: (text) => sgText(text),
  heading: (text) => `<div><h2 style="text-align: inherit">${text}</h2><div></div></div>`,
  item: (headline, text, url) =>
    sgText(`<strong><a href="${url}">${headline}</a></strong> ${text}`),
  button: boxed('#333333'),
  footer: (text) => `<p style="font-size:12px; line-height:20px;">${text}</p>`,
};

function sgText(text: string): string {
  return `<div><div style="font-family: inherit; text-align: inherit">${text}</div><div></div></div>`;
}

const foundation: Parts = {
  ...html,
  page: (body, { language }) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body><table class="body" data-made-with-foundation=""><tr><td class="float-center" align="center" valign="top"><center><table align="center" class="container float-center"><tbody><tr><td>${body}</td></tr></tbody></table></center></td></tr></table><div style="display:none; white-space:nowrap; font:15px courier; line-height:0;"> &nbsp; &nbsp; &nbsp; </div></body></html>`,
  part: (markup) =>
    `<table class="row"><tbody><tr><th class="small-12 large-12 columns first last"><table><tr><th>${markup}</th><th class="expander"></th></tr></table></th></tr></tbody></table><table class="spacer"><tbody><tr><td height="16px" style="font-size:16px;line-height:16px;">&#xA0;</td></tr></tbody></table>`,
  button: (text, url) =>
    `<table class="button"><tr><td><table><tr><td style="background:#2199e8;border:2px solid #2199e8"><a href="${url}" style="display:inline-block;padding:8px 16px;color:#fefefe">${text}</a></td></tr></table></td></tr></table>`,
};

const beehiiv: Parts = {
  ...html,
  page: (body, { title, language }) =>
    `<html lang="${language}"><head><meta charset="UTF-8"/><title>${escaped(title)}</title></head><body class="beehiiv"><div style="display:none;max-height:0px;overflow:hidden;">&#8199;&#847; &#8199;&#847; </div><table role="none" width="100%" class="gg"><tr><td align="center"><table role="none" class="w"><tr><td id="content-blocks"><table role="none">${body}</table></td></tr></table></td></tr></table></body></html>`,
  part: (markup) =>
    `<tr><td class="dd" align="left" style="padding:0px 28px;text-align:left;word-break:break-word;">${markup}</td></tr>`,
  text: (text) => `<p style="mso-line-height-alt:150.0%;"> ${text} </p>`,
  button: boxed('#3F51B5'),
  list: (items) =>
    `<div style="margin-left:0px;" class="edm_outlooklist"><ul style="list-style-type:disc;">${items.map((item) => `<li class="listItem ultext"><p>${item}</p></li>`).join('')}</ul></div>`,
};

const ghost: Parts = {
  ...html,
  page: (body, { title, language }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><span class="preheader" style="color: transparent; display: none; height: 0; max-height: 0; opacity: 0; overflow: hidden; mso-hide: all; visibility: hidden; width: 0;"></span><table role="presentation" class="body" width="100%"><tr><td class="container"><div class="content"><table role="presentation" class="main"><tr><td class="wrapper"><table role="presentation" width="100%"><tr class="post-content-row"><td class="post-content">${body}</td></tr></table></td></tr></table></div></td></tr></table></body></html>`,
  title: (text) =>
    `<table role="presentation" width="100%"><tr><td class="post-title post-title-left"><a href="${addresses.site}" class="post-title-link"><h1>${text}</h1></a></td></tr></table>`,
  date: (text) =>
    `<table class="post-meta-wrapper" role="presentation"><tr><td class="post-meta post-meta-left"><span class="post-meta-date">${text}</span></td></tr></table>`,
  button: (text, url) =>
    `<div class="kg-card kg-button-card"><table role="presentation" class="btn btn-accent"><tr><td align="center" style="background-color:#ff1a75"><a href="${url}" style="padding:10px 20px;color:#fff">${text}</a></td></tr></table></div>`,
  item: (headline, text, url) => `<h3><a href="${url}">${headline}</a></h3><p>${text}</p>`,
  footer: (text) => `<table role="presentation"><tr><td class="footer">${text}</td></tr></table>`,
};

const revue: Parts = {
  ...html,
  page: (body, { title }) =>
    `<html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><table class="revue-container" width="100%"><tr><td><div class="revue-body">${body}</div></td></tr></table></body></html>`,
  part: (markup) => `<div class="revue-item" style="padding:0 20px">${markup}</div>`,
  text: (text) => `<div class="revue-p">${text}</div>`,
  heading: (text) => `<h2 class="header-text">${text}</h2>`,
  item: (headline, text, url) =>
    `<table class="link-item"><tr><td><div class="item-link-title"><strong><a href="${url}">${headline}</a></strong></div><div class="revue-p">${text}</div></td></tr></table>`,
  button: (text, url) =>
    `<a class="revue-cta" href="${url}" style="display:inline-block;background-color:#E15718;color:#fff;padding:12px 20px">${text}</a>`,
  list: (items) =>
    `<ul class="revue-ul">${items.map((item) => `<li class="revue-li">${item}</li>`).join('')}</ul>`,
};

const tinyLetter: Parts = {
  ...html,
  page: (body, { title }) =>
    `<html><head><title>${escaped(title)}</title></head><body><div class="by-line"></div><div class="message-body" style="font-family:georgia">${body}</div></body></html>`,
  part: (markup) => `${markup}\n<div><br></div>`,
  title: (text) => `<h1 class="subject">${text}</h1>`,
  date: (text) => `<div class="date">${text}</div>`,
  text: (text) => `<div>${text}</div>`,
  heading: (text) => `<div><strong><span style="font-size:18px">${text}</span></strong></div>`,
  button: (text, url) => `<div><a href="${url}">${text}</a></div>`,
  item: (headline, text, url) =>
    `<div><strong><a href="${url}">${headline}</a></strong> ${text}</div>`,
  footer: (text) => `<div style="font-size:11px">${text}</div>`,
};

const steady: Parts = {
  ...html,
  page: (body, { title, language }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:site_name" content="Hafenbrief"></head><body><main><article class="newsletter-post">${body}</article></main></body></html>`,
  title: (text) => `<header><h1 class="post__title">${text}</h1></header>`,
  date: (text) => `<p class="post__date"><time datetime="2024-03-19">${text}</time></p>`,
  button: (text, url) =>
    `<p style="text-align:center"><a class="btn" style="background-color:#00304f;color:#fff;padding:8px 16px;display:inline-block" href="${url}">${text}</a></p>`,
};

const substackPage: Parts = {
  ...html,
  page: (body, { title, language }) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:type" content="article"></head><body><div id="entry"><article class="typography newsletter-post post"><div class="available-content"><div dir="auto" class="body markup">${body}</div></div></article></div></body></html>`,
  title: (text) => `<h1 dir="auto" class="post-title published">${text}</h1>`,
  heading: (text) =>
    `<h2 class="header-anchor-post">${text}<div class="pencraft header-anchor-parent"></div></h2>`,
  text: (text) => `<p><span>${text}</span></p>`,
  button: (text, url) =>
    `<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="${url}"><span>${text}</span></a></p>`,
  list: (items) => `<ul>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ul>`,
};

const outlook: Parts = {
  ...html,
  page: (body) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang="DE" link="#0563C1"><div class="WordSection1">${body}</div></body></html>`,
  part: (markup) => `${markup}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`,
  title: (text) => `<h1>${text}<o:p></o:p></h1>`,
  date: (text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`,
  text: (text) => `<p class="MsoNormal"><span lang="DE">${text}</span><o:p></o:p></p>`,
  heading: (text) => `<h2>${text}<o:p></o:p></h2>`,
  button: (text, url) => `<p class="MsoNormal"><a href="${url}">${text}</a><o:p></o:p></p>`,
  item: (headline, text, url) =>
    `<p class="MsoNormal"><b><a href="${url}">${headline}</a></b> ${text}<o:p></o:p></p>`,
  list: (items) =>
    `<ul style="margin-top:0cm" type="disc">${items.map((item) => `<li class="MsoListParagraph" style="mso-list:l0 level1 lfo1">${item}<o:p></o:p></li>`).join('')}</ul>`,
  footer: (text) =>
    `<p class="MsoNormal"><span style="font-size:9.0pt">${text}</span><o:p></o:p></p>`,
};

const appleMail: Parts = {
  ...html,
  page: (body) =>
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${body}</body></html>`,
  title: (text) => `<div><b style="font-size: 24px;">${text}</b></div>`,
  date: (text) => `<div>${text}</div><div><br></div>`,
  text: (text) => `<div>${text}</div><div><br></div>`,
  heading: (text) => `<div><b><span style="font-size: 18px;">${text}</span></b></div>`,
  button: (text, url) => `<div><a href="${url}">${text}</a></div><div><br></div>`,
  item: (headline, text, url) =>
    `<div><b><a href="${url}">${headline}</a></b> ${text}</div><div><br class="Apple-interchange-newline"></div>`,
  list: (items) =>
    `<div><ul class="MailOutline">${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`,
  footer: (text) => `<div><span style="font-size: 11px;">${text}</span></div>`,
};

const googleDocs: Parts = {
  ...html,
  page: (body, { title }) =>
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><title>${escaped(title)}</title><style type="text/css">.c0{font-size:26pt}.c1{font-weight:700}ol{margin:0}</style></head><body class="c5 doc-content">${body}</body></html>`,
  title: (text) => `<p class="c0 title" id="h.1"><span class="c0">${text}</span></p>`,
  text: (text) => `<p class="c3"><span>${text}</span></p>`,
  heading: (text) => `<h2 class="c4" id="h.2"><span>${text}</span></h2>`,
  link: (text, url) =>
    `<span class="c6"><a class="c8" href="https://www.google.com/url?q=${url}&amp;sa=D&amp;source=editors&amp;usg=x">${text}</a></span>`,
  button: (text, url) =>
    `<p class="c3"><span class="c6"><a href="https://www.google.com/url?q=${url}&amp;sa=D">${text}</a></span></p>`,
  item: (headline, text, url) =>
    `<p class="c3"><span class="c1"><a href="https://www.google.com/url?q=${url}&amp;sa=D">${headline}</a></span><span> ${text}</span></p>`,
  list: (items) =>
    `<ul class="c9 lst-kix_1-0 start">${items.map((item) => `<li class="c3 c10 li-bullet-0">${item}</li>`).join('')}</ul>`,
};

const libreOffice: Parts = {
  ...html,
  page: (body, { title, language }) =>
    `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>${escaped(title)}</title><meta name="generator" content="LibreOffice 7.6.4.1 (Linux)"/><style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm }</style></head><body lang="${language}" dir="ltr">${body}</body></html>`,
  title: (text) => `<h1 class="western">${text}</h1>`,
  text: (text) =>
    `<p align="justify" style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">${text}</font></font></p>`,
  heading: (text) => `<h2 class="western">${text}</h2>`,
  link: (text, url) => `<font color="#000080"><u><a href="${url}">${text}</a></u></font>`,
  item: (headline, text, url) =>
    `<p style="margin-bottom: 0cm"><a href="${url}"><b>${headline}</b></a> ${text}</p>`,
  list: (items) =>
    `<ul>${items.map((item) => `<li><p style="margin-bottom: 0cm">${item}</p></li>`).join('')}</ul>`,
};

const notion: Parts = {
  ...html,
  page: (body, { title }) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>${escaped(title)}</title></head><body><article id="24cc5e6f" class="page sans">${body}</article></body></html>`,
  part: (markup) => `<div style="display:contents" dir="auto">${markup}</div>`,
  title: (text) =>
    `<header><h1 class="page-title" dir="auto">${text}</h1><p class="page-description" dir="auto"></p></header>`,
  text: (text) => `<p id="a1" class="">${text}</p>`,
  heading: (text) => `<h2 id="a2" class="">${text}</h2>`,
  list: (items) =>
    items
      .map(
        (item) =>
          `<ul id="a3" class="bulleted-list"><li style="list-style-type:disc">${item}</li></ul>`,
      )
      .join(''),
};

const gmail: Parts = {
  ...html,
  page: (body) => `<div dir="ltr">${body}</div>`,
  title: (text) => `<div class="gmail_default" style="font-size:x-large"><b>${text}</b></div>`,
  date: (text) => `<div class="gmail_default">${text}</div><div><br></div>`,
  text: (text) => `<div class="gmail_default">${text}</div><div class="gmail_default"><br></div>`,
  heading: (text) => `<div class="gmail_default"><b><font size="4">${text}</font></b></div>`,
  button: (text, url) =>
    `<div class="gmail_default"><a href="${url}">${text}</a></div><div><br></div>`,
  item: (headline, text, url) =>
    `<div class="gmail_default"><b><a href="${url}">${headline}</a></b> ${text}</div><div><br></div>`,
  footer: (text) => `<div class="gmail_default"><font size="1">${text}</font></div>`,
};

const markdown: Parts = {
  page: (body) => body,
  part: (markup) => `${markup}\n`,
  title: (text) => `# ${text}`,
  date: (text) => text,
  text: (text) => text,
  heading: (text) => `## ${text}`,
  link: (text, url) => `[${text}](${url})`,
  button: (text, url) => `[${text}](${url})`,
  item: (headline, text, url) => `**[${headline}](${url})** ${text}`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  footer: (text) => text,
};
const asTyped = (text: string) => text.replace(/(?<=\s)#/g, '\\#');

/** Markdown with front matter in place of the title and date. */
function matter(
  head: (letter: Letter) => string,
  own: Partial<Parts> = {},
): (letter: Letter) => string {
  return (letter) =>
    head(letter) +
    written(letter, { ...markdown, title: () => '', date: () => '', ...own }, asTyped);
}

/** Plain text, wrapped, with numbered addresses at its end. */
function plain(letter: Letter): string {
  const references: string[] = [];
  const link = (text: string, url: string) => {
    references.push(url);
    return `${text} [${String(references.length)}]`;
  };
  const under = (sign: string) => (text: string) => `${text}\n${sign.repeat(text.length)}`;
  const body = written(
    letter,
    {
      ...markdown,
      title: under('='),
      heading: under('-'),
      link,
      button: link,
      item: (headline, text, url) => `* ${link(headline, url)}: ${text}`,
    },
    (text) => text,
  );
  const lines = body.split('\n').flatMap((line) => wrapped(line, 72));
  return [...lines, '', ...references.map((url, at) => `[${String(at + 1)}] ${url}`), ''].join(
    '\n',
  );
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A mail with an HTML part, in quoted-printable. */
function mail(body: string, { title }: Letter, mailer: string): string {
  return [
    'From: Hafenbrief <post@hafenbrief.example>',
    'To: mara@example.org',
    `Subject: =?utf-8?B?${Buffer.from(title).toString('base64')}?=`,
    'Date: Tue, 19 Mar 2024 06:00:00 +0100',
    'MIME-Version: 1.0',
    `X-Mailer: ${mailer}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
    '',
  ].join('\r\n');
}

function quotedPrintable(text: string): string {
  const coded = Array.from(Buffer.from(text), (byte) =>
    byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCodePoint(byte),
  );
  let line = 0;
  return coded
    .map((sign) => {
      line = sign === '\n' ? 0 : line + sign.length;
      if (line <= 73) return sign === '\n' ? '\r\n' : sign;
      line = sign.length;
      return `=\r\n${sign}`;
    })
    .join('');
}

/** Bytes of a code page of one byte for each sign; undefined if a letter has none. */
export function encoded(text: string, label: string): Uint8Array<ArrayBuffer> | undefined {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) codes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const bytes = Array.from(text, (sign) => codes.get(sign));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}

function feed(letter: Letter, kind: 'rss' | 'atom'): string {
  const body = written(letter, {
    ...html,
    page: (inner) => inner,
    title: () => '',
    date: () => '',
  });
  const title = escaped(letter.title);
  return kind === 'rss'
    ? `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hafenbrief</title><link>https://hafenbrief.example</link><language>${letter.language}</language><item><title>${title}</title><link>${addresses.site}</link><pubDate>Tue, 19 Mar 2024 06:00:00 GMT</pubDate><content:encoded><![CDATA[${body}]]></content:encoded></item></channel></rss>`
    : `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${letter.language}"><title>Hafenbrief</title><entry><title>${title}</title><link href="${addresses.site}"/><published>2024-03-19T06:00:00Z</published><updated>2024-03-19T06:00:00Z</updated><content type="html">${escaped(body)}</content></entry></feed>`;
}

const page = (name: string, parts: Parts): Tool => ({
  name,
  file: 'a.html',
  write: (letter) => written(letter, parts),
});

const yaml = (title: string) => JSON.stringify(title);

/** Each tool with the markup that it writes; the README says where that is from. */
export const tools: readonly Tool[] = [
  page('MJML', mjml),
  page('Mailchimp, classic builder', mailchimpClassic),
  page('Mailchimp, new builder', mailchimpNew),
  page('SendGrid', sendgrid),
  page('Foundation for Emails', foundation),
  page('beehiiv', beehiiv),
  page('Ghost', ghost),
  page('Revue', revue),
  page('TinyLetter', tinyLetter),
  page('Steady', steady),
  page('Substack, saved page', substackPage),
  page('Google Docs', googleDocs),
  page('LibreOffice', libreOffice),
  page('Notion', notion),
  page('Word, filtered HTML', outlook),
  { name: 'Outlook', file: 'a.eml', write: (letter) => mail(written(letter, outlook), letter, 'Microsoft Outlook 16.0') },
  { name: 'Apple Mail', file: 'a.eml', write: (letter) => mail(written(letter, appleMail), letter, 'Apple Mail (2.3774)') },
  { name: 'Gmail', file: 'a.eml', write: (letter) => mail(written(letter, gmail), letter, 'Gmail') },
  {
    name: 'Thunderbird, mailbox',
    file: 'a.mbox',
    write: (letter) => `From - Tue Mar 19 06:00:00 2024\r\n${mail(written(letter, html), letter, 'Thunderbird')}`,
  },
  {
    name: 'Chrome, saved page',
    file: 'a.mht',
    write: (letter) =>
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${addresses.site}\r\nSubject: =?utf-8?B?${Buffer.from(letter.title).toString('base64')}?=\r\nDate: Tue, 19 Mar 2024 06:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${addresses.site}\r\n\r\n${quotedPrintable(written(letter, steady))}\r\n--b--\r\n`,
  },
  { name: 'RSS', file: 'a.xml', write: (letter) => feed(letter, 'rss') },
  { name: 'Atom', file: 'a.xml', write: (letter) => feed(letter, 'atom') },
  { name: 'Buttondown', file: 'a.md', write: matter(({ title }) => `---\nsubject: ${yaml(title)}\npublish_date: 2024-03-19T06:00:00Z\nstatus: sent\n---\n\n`) },
  { name: 'Jekyll', file: 'a.md', write: matter(({ title, language }) => `---\nlayout: post\ntitle: ${yaml(title)}\ndate: 2024-03-19 06:00:00 +0100\nlang: ${language}\n---\n\n`) },
  { name: 'Hugo', file: 'a.md', write: matter(({ title }) => `+++\ntitle = ${yaml(title)}\ndate = 2024-03-19T06:00:00+01:00\ndraft = false\n+++\n\n`) },
  { name: 'Pelican', file: 'a.md', write: matter(({ title, language }) => `Title: ${title}\nDate: 2024-03-19 06:00\nLang: ${language}\n\n`) },
  { name: 'Obsidian', file: 'a.md', write: (letter) => written(letter, markdown, asTyped) },
  { name: 'Text, wrapped, UTF-8', file: 'a.txt', write: plain },
  {
    name: 'Text, UTF-16',
    file: 'a.txt',
    write: (letter) => new Uint8Array(Buffer.from(`\uFEFF${plain(letter)}`, 'utf16le')),
  },
  {
    name: 'Text, a code page of Windows',
    file: 'a.txt',
    write: (letter) => {
      const label = letter.language === 'pl' ? 'windows-1250' : 'windows-1252';
      const bytes = encoded(plain(letter).replaceAll('\n', '\r\n'), label);
      if (!bytes) throw new Error(`${letter.language} is not in ${label}`);
      return bytes;
    },
  },
]; // oxfmt-ignore
