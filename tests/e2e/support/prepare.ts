import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildStandIn } from '../../support/electron-stand-in/build-stand-in';

const outFolder = join(import.meta.dirname, '../../../out');

/** The specs run what was built, as the user does. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function prepare(): Promise<void> {
  for (const file of ['main/main.js', 'main/rekindle.js', 'preload/preload.cjs', 'renderer/index.html']) {
    if (!existsSync(join(outFolder, file))) throw new Error(`out/${file} is missing; run "npm run build"`);
  }
  await buildStandIn();
}
