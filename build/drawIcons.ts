import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { icnsFile, icoFile, type IconImage } from './iconFiles.ts';

const folder = import.meta.dirname;
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

/** Renders build/icon.svg in every size the systems need. Run it by hand after changing the SVG. */
async function drawIcons(): Promise<void> {
  const images = await drawn(readFileSync(join(folder, 'icon.svg'), 'utf8'));
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const { size, png } of images) {
    const name = `${String(size)}x${String(size)}.png`;
    writeFileSync(join(folder, 'icons', name), png);
  }
  writeFileSync(join(folder, 'icon.ico'), icoFile(images));
  writeFileSync(join(folder, 'icon.icns'), icnsFile(images));
}

async function drawn(svg: string): Promise<IconImage[]> {
  const executablePath = process.env['SETZKASTEN_CHROMIUM'];
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage();
  const images: IconImage[] = [];
  for (const size of sizes) {
    const pixels = `${String(size)}px`;
    const style = `*{margin:0}svg{display:block;width:${pixels};height:${pixels}}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>${style}</style>${svg}`);
    images.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await browser.close();
  return images;
}

await drawIcons();
