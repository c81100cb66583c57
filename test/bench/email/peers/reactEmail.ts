import type { Content, Part } from '../content.ts';
import type { LoadRenderer } from './renderer.ts';

type Element = object;
type Create = (type: unknown, properties?: object | null, ...children: unknown[]) => Element;
type Components = Record<string, unknown>;

/** React Email's components. It has no dark mode and no Outlook settings. */
export const reactEmail: LoadRenderer = async (load) => {
  const { createElement } = (await load('react')) as { createElement: Create };
  const components = (await load('@react-email/components')) as Components & {
    render: (element: Element) => Promise<string>;
  };
  return (content) => components.render(mail(content, createElement, components));
};

const fontFamily = "Georgia,'Times New Roman',serif";
const text = { fontSize: 17, lineHeight: 1.6, margin: '0 0 16px', color: '#1d1b19' };
const small = { ...text, fontSize: 15, color: '#66615b' };
const roles = {
  publication: { ...text, fontSize: 16, fontWeight: 'bold', color: '#b3261e' },
  byline: small,
  label: { ...small, fontSize: 14 },
  note: small,
  sources: small,
  dateline: small,
  kicker: small,
  standfirst: small,
  signature: small,
  share: small,
  'small-print': small,
};
const sizes = { 1: 34, 2: 24, 3: 18 };

function mail(
  { title, preheader, language, parts }: Content,
  create: Create,
  { Html, Head, Preview, Body, Container, ...components }: Components,
): Element {
  const inner = { create, components };
  return create(
    Html,
    { lang: language },
    create(Head, null, create('title', null, title)),
    create(
      Body,
      { style: { backgroundColor: '#ffffff', fontFamily } },
      create(Preview, null, preheader),
      create(
        Container,
        { style: { maxWidth: 560, padding: '28px 20px' } },
        ...parts.map((part) => element(part, inner)),
      ),
    ),
  );
}

function element(
  part: Part,
  inner: { create: Create; components: Components },
): Element | Element[] {
  const { create, components } = inner;
  const { Heading, Text, Img, Section, Row, Column, Button, Hr } = components;
  const html = (inside: string) => ({
    dangerouslySetInnerHTML: {
      __html: inside.replaceAll('<a href', '<a style="color:#b3261e" href'),
    },
  });
  switch (part.kind) {
    case 'heading':
      return create(Heading, {
        as: `h${String(part.level)}`,
        style: { fontSize: sizes[part.level], lineHeight: 1.25, margin: '28px 0 12px' },
        ...html(part.html),
      });
    case 'paragraph':
      return create(Text, { style: part.role ? roles[part.role] : text, ...html(part.html) });
    case 'picture': {
      const { src, alt, width, height, below } = part;
      const image = create(Img, {
        src,
        alt,
        width: 560,
        height: Math.round((height * 560) / width),
        style: { maxWidth: '100%', height: 'auto' },
      });
      return below ? [image, create(Text, { style: roles.label, ...html(below) })] : image;
    }
    case 'quote':
      return create(
        'blockquote',
        { style: { margin: '28px 0', paddingLeft: 20, borderLeft: '4px solid #b3261e' } },
        create(Text, { style: { ...text, fontSize: 21, fontStyle: 'italic' }, ...html(part.html) }),
        create(Text, { style: small, ...html(`— ${part.who}`) }),
      );
    case 'earnings':
      return create(
        Section,
        null,
        ...part.days.map(({ day, companies }) =>
          create(
            Row,
            null,
            create(Column, { style: { ...text, fontWeight: 'bold', width: 130 }, ...html(day) }),
            create(Column, { style: text }, companies),
          ),
        ),
      );
    case 'links':
      return create(
        'ul',
        null,
        ...part.items.map((item) =>
          create('li', { style: text, ...html(`${item.html}<br>${item.note}`) }),
        ),
      );
    case 'button': {
      const style = { backgroundColor: '#b3261e', color: '#ffffff', padding: '12px 24px' };
      return create(Button, { href: part.url, style }, part.label);
    }
    case 'rule':
      return create(Hr, { style: { borderTop: '1px solid #d9d5cd' } });
    case 'box':
      return create(
        Section,
        { style: { backgroundColor: '#f5f3ee', padding: 20 } },
        ...part.parts.map((one) => element(one, inner)),
      );
  }
}
