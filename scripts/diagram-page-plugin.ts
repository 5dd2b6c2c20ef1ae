import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const moduleScript = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/;

/**
 * Builds diagram.html as one file with its script inside. Its frame is sandboxed without an origin (R9), so
 * it may load nothing from us; its policy names the script by hash instead.
 */
export function diagramPage(): Plugin {
  let rendererFolder = '';
  let outFolder = '';
  return {
    name: 'rekindle:diagram-page',
    apply: 'build',
    configResolved(config) {
      rendererFolder = config.root;
      outFolder = config.build.outDir;
    },
    async closeBundle() {
      const html = await readFile(join(rendererFolder, 'diagram.html'), 'utf8');
      const entry = moduleScript.exec(html)?.[1];
      const script = entry === undefined ? '' : await bundleScript(join(rendererFolder, entry));
      const whole = html
        .replace(moduleScript, '')
        .replace('</body>', () => `<script>${script}</script></body>`);
      await mkdir(outFolder, { recursive: true });
      await writeFile(join(outFolder, 'diagram.html'), script === '' ? html : whole);
    },
  };
}

async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle)) throw new Error('The diagram page was not built');
  // Inside a script element these would end it, or begin a comment; in JavaScript the escapes mean the same.
  return bundle.output[0].code
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('\r', '');
}
