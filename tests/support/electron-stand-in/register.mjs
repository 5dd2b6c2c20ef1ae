// Loaded with --import before the built main process: `electron` becomes the stand-in.
import { register } from 'node:module';

const standIn = new URL('../../../.cache/electron-stand-in/electron.js', import.meta.url).href;
const hooks = `export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
