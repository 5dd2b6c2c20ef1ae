import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { AppError } from '../../core/app-error';
import { diagramPolicy, screenPolicy } from './content-security-policy';

interface ScreenFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly policy: string;
}

/** The built screens, by the path of their address; what is not in the list can't be read. */
export interface ScreenFiles {
  readonly paths: readonly string[];
  /** `undefined` when there is no such file. */
  read(pathname: string): Promise<ScreenFile | undefined>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Practice has the same screens at addresses of its own, which say whom a page speaks to. */
const practicePath = /^\/practice\//;

/** @throws AppError `unreadable-file` when the screens were not built. */
export function openScreenFiles(folder: string): ScreenFiles {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new AppError('unreadable-file', 'The screens are not built yet. Run "npm run build" first.');
  }
  const fileByPath = listFiles(folder);
  return {
    paths: [...fileByPath.keys()],
    async read(pathname) {
      const asked = pathname.replace(practicePath, '/');
      const path = asked === '/' ? '/index.html' : asked;
      const file = fileByPath.get(path);
      if (file === undefined) return undefined;
      const body = new Uint8Array(await readFile(file));
      const isDiagram = path === '/diagram.html';
      return {
        body,
        contentType: contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
        policy: isDiagram ? diagramPolicy(new TextDecoder().decode(body)) : screenPolicy,
      };
    },
  };
}

function listFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  return files;
}
