import { createHash } from 'node:crypto';

/** What every screen may do, on the desktop and in the browser (R16). */
const screenDirectives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
];

export const screenPolicy = [...screenDirectives, "frame-ancestors 'none'"].join('; ');

/**
 * The diagram page runs in a sandboxed frame without an origin, where 'self' matches nothing: its script
 * is inline and named by its hash, and it may reach nothing at all (R9).
 */
export function diagramPolicy(html: string): string {
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "media-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function inlineScripts(html: string): string[] {
  const found = html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  return [...found].map((match) => match[1] ?? '').filter((script) => script.length > 0);
}

/** Sent with every answer, screens and refusals alike (R17). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), usb=(), serial=(), hid=()',
};
