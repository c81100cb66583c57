import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/targets.ts';
import { lightPalette } from '../../issue/export/email-html/mailColours.ts';
import { german } from '../samples/sampleIssues.ts';
import { arrivedMail } from './arrivedMail.ts';
import { clawsMail } from './clawsMail.ts';
import { Display } from './display.ts';
import { evolution } from './evolution.ts';
import type { MailClient, Scheme } from './mailClient.ts';
import { thunderbird } from './thunderbird.ts';

const clients = [thunderbird, clawsMail, evolution];
const folder = join(projectRoot, 'docs/screenshots/mail-clients');
const mostBytes = 300 * 1024;
/** The light colour of the sample's buttons, and how high each half of a picture is, in px. */
const { fill } = lightPalette(german.publication.theme);
const half = 1400;

const tools = ['xvfb', 'xdotool', 'imagemagick', 'dbus', 'adwaita-icon-theme'];
const fonts = ['fonts-liberation', 'fonts-noto-color-emoji'];

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

async function take(client: MailClient, scheme: Scheme, mail: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'setzkasten-mail-'));
  const whole = join(home, 'whole.png');
  const [width, height] = client.size;
  const display = await Display.start(width + 200, height + 200);
  try {
    const window = await client.open({ home, mail, scheme, display });
    await display.capture(window, client.size, whole);
    const name = `${client.title.toLowerCase().replace(' ', '-')}-${scheme}.png`;
    const path = join(folder, name);
    const part = (top: number) => [
      '(',
      whole,
      '-crop',
      `${String(width)}x${String(half)}+0+${String(top)}`,
      '+repage',
      ')',
    ];
    const row = buttonRows.get(client) ?? firstButton(whole, height);
    buttonRows.set(client, row);
    const below = Math.min(row - 800, height - half);
    const reduced = ['+append', '-colors', '96', '-define', 'png:compression-level=9'];
    execFileSync('convert', [...part(0), ...part(below), ...reduced, `PNG8:${path}`]);
    const { size } = statSync(path);
    console.log(`${name} ${String(Math.round(size / 1024))} KB`);
    if (size > mostBytes) throw new Error(`${name} is larger than a page should load.`);
  } finally {
    await display.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

needPackages([...tools, ...fonts, ...clients.flatMap(({ packages }) => packages)]);
mkdirSync(folder, { recursive: true });
const exported = mkdtempSync(join(tmpdir(), 'setzkasten-mail-'));
try {
  const mail = await arrivedMail(exported);
  for (const client of clients)
    for (const scheme of client.schemes) await take(client, scheme, mail);
} finally {
  rmSync(exported, { recursive: true, force: true });
}
