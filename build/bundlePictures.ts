import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleForNode } from './bundleForNode.ts';

/** Modules that start threads or load a file by their own name, and so are not bundled. */
const beside = {
  'wasm-vips': './vips.cjs',
  'libheif-js/libheif-wasm/libheif.js': './libheif.cjs',
} as const;

/** The codecs' files, by the names that the thread's program knows. */
const files: Readonly<Record<string, string>> = {
  'vips.cjs': 'wasm-vips/lib/vips-node.js',
  'vips.wasm': 'wasm-vips/lib/vips.wasm',
  'vips-heif.wasm': 'wasm-vips/lib/vips-heif.wasm',
  'libheif.cjs': 'libheif-js/libheif-wasm/libheif.js',
  'libheif.wasm': 'libheif-js/libheif-wasm/libheif.wasm',
  'index_bg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'Inter_400Regular.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'Inter_600SemiBold.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'Inter_700Bold.ttf': '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  'LICENSE.wasm-vips.txt': 'wasm-vips/LICENSE',
  'LICENSES.libvips.md': 'wasm-vips/THIRD-PARTY-NOTICES.md',
  // The LGPL, under which libvips and libheif are.
  'LICENSE.libheif.txt': 'libheif-js/libheif-wasm/LICENSE',
  // The MPL, under which resvg is; its package comes without the text.
  'LICENSE.resvg.txt': 'axe-core/LICENSE',
  'LICENSE.inter.txt': '@expo-google-fonts/inter/LICENSE_FONT',
};

/** Bundles the program that makes pictures ready, with its codecs and their licences beside it. */
export async function bundlePictures(root: string, entry: string, output: string): Promise<void> {
  const folder = join(root, dirname(output));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    copyFileSync(join(root, 'node_modules', file), join(folder, name));
  }
  await bundleForNode(root, entry, output, beside);
}
