import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formatted } from './formatted.ts';

/** The part of caniemail.com's data that is read: for each feature and each platform of a program, its support by version. */
interface MailData {
  readonly last_update_date: string;
  readonly nicenames: Readonly<Record<'family' | 'platform', Readonly<Record<string, string>>>>;
  readonly data: readonly {
    readonly slug: string;
    readonly stats: Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
    >;
  }[];
}

/** Programs that German and English readers use; Windows "Mail" has been discontinued. */
const programs =
  'apple-mail gmail outlook gmx web-de t-online-de ionos-1and1 yahoo aol samsung-email thunderbird protonmail fastmail'.split(
    ' ',
  );
const gone = 'windows-mail';

/** An author's choices, each with its feature, and the level of support that is insufficient. */
const choices = {
  // "Partially": only the first frame.
  animatedGif: ['image-gif', /^[na]/],
  animatedPng: ['image-apng', /^[na]/],
} as const;

const target = 'issue/check/mail-programs/mailSupport.ts';

/** Returns the text of `issue/check/mail-programs/mailSupport.ts`, from the caniemail package's data. */
export async function mailSupportText(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('caniemail/caniemail.json');
  const mailData = JSON.parse(readFileSync(path, 'utf8')) as MailData;
  const notShown = Object.fromEntries(
    Object.entries(choices).map(([choice, [slug, tooLittle]]) => [
      choice,
      programsWith(mailData, slug, tooLittle),
    ]),
  );
  const date = mailData.last_update_date.slice(0, 10);
  const text = `/**
 * Which mail programs do not show what an author can put into an issue, by the data of caniemail.com (MIT) as of
 * \`date\`. Written by \`npm run mail-support\`; not to be changed by hand.
 */
export const mailSupport = ${JSON.stringify({ date, notShown })} as const;
`;
  return formatted(target, text);
}

/**
 * Returns the programs whose newest version supports the feature insufficiently, by platform unless most of their
 * platforms do.
 */
function programsWith({ data, nicenames }: MailData, slug: string, tooLittle: RegExp): string[] {
  const feature = data.find((one) => one.slug === slug);
  if (!feature) throw new Error(`caniemail.com has no feature ${slug} any more.`);
  return programs.flatMap((program) => {
    const platforms = Object.entries(feature.stats[program] ?? {}).filter(
      ([name]) => name !== gone,
    );
    const lacking = platforms.filter(([, versions]) =>
      tooLittle.test(Object.values(versions).at(-1) ?? ''),
    );
    const name = nicenames.family[program] ?? program;
    if (lacking.length > platforms.length / 2) return [name];
    return lacking.map(([platform]) => `${name} (${nicenames.platform[platform] ?? platform})`);
  });
}

if (import.meta.main) writeFileSync(target, await mailSupportText());
