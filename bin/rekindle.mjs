#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../out/main/rekindle.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('Rekindle is not built yet. Run "npm start" or "npm run build" in its folder first.');
  process.exitCode = 1;
}
