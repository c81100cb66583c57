import type { Content, Part } from '../content.ts';
import type { LoadRenderer } from './renderer.ts';

interface Mjml {
  default: (source: string, options: object) => Promise<{ html: string }>;
}

/** mjml, minified as its documentation says. It has no dark mode. */
export const mjml: LoadRenderer = async (load) => {
  const { default: render } = (await load('mjml')) as Mjml;
  return async (content) => (await render(source(content), { minify: true })).html;
};

function source({ title, preheader, language, parts }: Content): string {
  return `<mjml lang="${language}"><mj-head><mj-title>${title}</mj-title><mj-preview>${preheader}</mj-preview><mj-attributes><mj-all font-family="Georgia,'Times New Roman',serif" color="#1d1b19"/><mj-text font-size="17px" line-height="1.6" padding="0 20px 16px"/><mj-image padding="8px 20px"/></mj-attributes></mj-head><mj-body width="600px" background-color="#ffffff">${sections(parts)}</mj-body></mjml>`;
}

/** A sponsor's box is a section of its own: mjml cannot nest them. */
function sections(parts: Part[], ground = '#ffffff'): string {
  const written: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0)
      written.push(
        `<mj-section background-color="${ground}" padding="0"><mj-column>${open.join('')}</mj-column></mj-section>`,
      );
    open = [];
  };
  for (const part of parts) {
    if (part.kind === 'box') {
      close();
      written.push(sections(part.parts, '#f5f3ee'));
    } else open.push(element(part));
  }
  close();
  return written.join('');
}

const roles = {
  publication: 'color="#b3261e" font-size="16px" font-weight="bold"',
  byline: 'color="#66615b" font-size="15px"',
  label: 'color="#66615b" font-size="14px"',
  note: 'color="#66615b" font-size="15px"',
  sources: 'color="#66615b" font-size="15px"',
  dateline: 'color="#66615b" font-size="15px"',
  kicker: 'color="#66615b" font-size="15px"',
  standfirst: 'color="#66615b" font-size="15px"',
  signature: 'color="#66615b" font-size="15px"',
  share: 'color="#66615b" font-size="15px"',
  'small-print': 'color="#66615b" font-size="15px"',
};
const sizes = { 1: '34px', 2: '24px', 3: '18px' };

function element(part: Exclude<Part, { kind: 'box' }>): string {
  const text = (html: string, attributes = '') =>
    `<mj-text ${attributes}>${linked(html)}</mj-text>`;
  switch (part.kind) {
    case 'heading': {
      const tag = `h${String(part.level)}`;
      return text(
        `<${tag} style="margin:0;font-size:${sizes[part.level]};line-height:1.25">${part.html}</${tag}>`,
      );
    }
    case 'paragraph':
      return text(part.html, part.role && roles[part.role]);
    case 'picture':
      return `<mj-image src="${part.src}" alt="${part.alt}"/>${part.below && text(part.below, roles.label)}`;
    case 'quote':
      return text(
        `<blockquote style="margin:0;padding-left:20px;border-left:4px solid #b3261e;font-size:21px;font-style:italic">${part.html}</blockquote>— ${part.who}`,
      );
    case 'earnings': {
      const rows = part.days.map(
        ({ day, companies }) =>
          `<tr><th align="left" style="padding:9px 14px 9px 0">${day}</th><td>${companies}</td></tr>`,
      );
      return `<mj-table>${rows.join('')}</mj-table>`;
    }
    case 'links':
      return text(
        `<ul>${part.items.map(({ html, note }) => `<li>${html}<br>${note}</li>`).join('')}</ul>`,
      );
    case 'button':
      return `<mj-button href="${part.url}" background-color="#b3261e" color="#ffffff">${part.label}</mj-button>`;
    case 'rule':
      return '<mj-divider border-width="1px" border-color="#d9d5cd"/>';
  }
}

function linked(html: string): string {
  return html.replaceAll('<a href', '<a style="color:#b3261e" href');
}
