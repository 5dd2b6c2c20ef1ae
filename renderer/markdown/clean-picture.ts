const drawn = 'http://www.w3.org/2000/svg';

/**
 * An SVG that only draws: no script, no foreign markup, no handlers, no addresses but its own parts, so
 * that the saved file is as harmless as the frame it came from. `null` when it is none.
 */
export function cleanPicture(picture: string): string | null {
  const page = new DOMParser().parseFromString(picture, 'image/svg+xml');
  const root = page.documentElement;
  if (root.namespaceURI !== drawn || root.localName !== 'svg') return null;
  for (const element of [...root.querySelectorAll('*')]) {
    const isRefused = ['script', 'foreignObject', 'iframe', 'image', 'animate', 'set'].includes(
      element.localName,
    );
    if (isRefused || element.namespaceURI !== drawn) element.remove();
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const isAddress = /(^|:)href$/i.test(name) && !value.startsWith('#');
      if (/^on/i.test(name) || isAddress || hasAddress(value)) element.removeAttribute(name);
    }
    if (element.localName === 'style' && hasAddress(element.textContent ?? '')) element.remove();
  }
  return new XMLSerializer().serializeToString(root);
}

function hasAddress(value: string): boolean {
  return /@import|javascript:|url\(\s*['"]?(?!#)/i.test(value);
}
