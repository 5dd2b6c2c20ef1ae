import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `out/` and `playbooks/`; the built terminal lies in `out/main`. */
export const productFolder = fileURLToPath(new URL('../..', import.meta.url));

export function productVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(productFolder, 'package.json'), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}
