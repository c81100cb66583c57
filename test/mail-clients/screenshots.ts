import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { lightPalette } from '../../issue/export/email-html/mailColours.ts';
import { lookNames, type LookName } from '../../issue/theme.ts';
import { german } from '../samples/sampleIssues.ts';
import { arrivedMail } from './arrivedMail.ts';
import { clawsMail } from './clawsMail.ts';
import { Display } from './display.ts';
import { besidePeers } from './besidePeers.ts';
import { cropped, tellSize, writeSheet, type Tile } from './contactSheet.ts';
import { evolution } from './evolution.ts';
import { inBrowsers } from './inBrowsers.ts';
import { inPrint } from './inPrint.ts';
import type { MailClient, Scheme } from './mailClient.ts';
import { exported, sampleInLook } from './sampleInLook.ts';
import { thunderbird } from './thunderbird.ts';

const clients = [thunderbird, clawsMail, evolution];
const folder = join(projectRoot, 'docs/screenshots/mail-clients');
/** The light colour of the sample's buttons, and how high each half of a picture is, in px. */
const { fill } = lightPalette(german.publication.theme);
const half = 1400;

const tools = ['xvfb', 'xdotool', 'imagemagick', 'dbus', 'adwaita-icon-theme'];
const fonts = ['fonts-liberation', 'fonts-noto-color-emoji'];
const browsers = ['firefox-esr', 'libreoffice-writer', 'poppler-utils'];

/** Installs what is not there of Debian's packages, where this process may; else throws a sentence. */
function needPackages(names: readonly string[]): void {
  const isMissing = (name: string) =>
    !spawnSync('dpkg-query', ['-Wf', '${Status}', name], { encoding: 'utf8' }).stdout.includes(
      'install ok installed',
    );
  const missing = names.filter(isMissing);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0)
    throw new Error(`Looking at mail programs needs Debian's ${missing.join(', ')}.`);
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) =>
    execFileSync('apt-get', ['-qy', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  aptGet('update');
  aptGet('install', '--no-install-recommends', ...missing);
}

/** The row of the first button in the picture, in px from its top. Throws where there is none. */
function firstButton(path: string, height: number): number {
  const ours = ['-fuzz', '2%', '-fill', 'black', '+opaque', fill, '-fill', 'white'];
  const rows = ['-opaque', fill, '-colorspace', 'gray', '-scale', `1x${String(height)}!`];
  const shares = execFileSync('convert', [path, ...ours, ...rows, '-depth', '8', 'gray:-']);
  // A button is 20 rows at least of which it takes an eighth.
  const isButton = (_: number, row: number) =>
    shares.subarray(row, row + 20).every((share) => share > 32);
  const row = [...shares].findIndex(isButton);
  if (row < half) throw new Error(`${path} shows no button below its first page.`);
  return row;
}

/** The rows of the first buttons, as found in the light: the dark has other colours in the same places. */
const buttonRows = new Map<MailClient, number>();

/** Photographs the whole mail in a program. */
async function photograph(client: MailClient, scheme: Scheme, mail: string, path: string) {
  const home = mkdtempSync(join(tmpdir(), 'setzkasten-mail-'));
  const [width, height] = client.size;
  const display = await Display.start(width + 200, height + 200);
  try {
    const window = await client.open({ home, mail, scheme, display });
    await display.capture(window, client.size, path);
  } finally {
    await display.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

/** Writes the start of a mail and its advertisement and table as one picture. */
function writeHalves(client: MailClient, scheme: Scheme, whole: string): void {
  const [width, height] = client.size;
  const name = `${nameOf(client)}-${scheme}.png`;
  const path = join(folder, name);
  const part = (top: number) => cropped({ path: whole, width, top, height: half });
  const row = buttonRows.get(client) ?? firstButton(whole, height);
  buttonRows.set(client, row);
  const below = Math.min(row - 800, height - half);
  const reduced = ['+append', '-colors', '96', '-define', 'png:compression-level=9'];
  execFileSync('convert', [...part(0), ...part(below), ...reduced, `PNG8:${path}`]);
  tellSize(path);
}

function nameOf({ title }: MailClient): string {
  return title.toLowerCase().replace(' ', '-');
}

/** Photographs every look in every program; of the sample's own look also the end. */
async function inClients(mails: ReadonlyMap<LookName, string>, work: string): Promise<void> {
  for (const client of clients) {
    const rows = new Map<Scheme, Tile[]>(client.schemes.map((scheme) => [scheme, []]));
    for (const [look, mail] of mails) {
      for (const scheme of client.schemes) {
        const path = join(work, `${nameOf(client)}-${look}-${scheme}.png`);
        await photograph(client, scheme, mail, path);
        if (look === german.publication.theme.look) writeHalves(client, scheme, path);
        rows.get(scheme)?.push({ path, width: client.size[0], top: 0, height: half });
      }
    }
    writeSheet(join(folder, `looks-${nameOf(client)}.webp`), [...rows.values()], 380);
  }
}

needPackages([...tools, ...fonts, ...browsers, ...clients.flatMap(({ packages }) => packages)]);
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'setzkasten-mail-'));
try {
  const mails = new Map<LookName, string>();
  const pages = new Map<string, string>();
  for (const look of lookNames) {
    const issue = sampleInLook(look, join(work, `${look}-library`));
    mails.set(look, await arrivedMail(issue, join(work, `${look}-mail`)));
    pages.set(look, join(await exported(issue, 'html', join(work, look)), 'index.html'));
  }
  await inBrowsers(pages, work);
  await besidePeers(pages.get(german.publication.theme.look) ?? '', work);
  inPrint(pages, work);
  await inClients(mails, work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
