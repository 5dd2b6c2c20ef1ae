import mermaid from 'mermaid';
import { readableDiagram } from '../../core/playbook/diagram-text';
import { mostDiagramCharacters } from '../../core/playbook/lint-diagrams';
import { readFailure } from './diagram-failure';
import type { DiagramAnswer, DiagramOrder } from './diagram-message';

const mostEdges = 500;

function answer(message: DiagramAnswer): void {
  // The frame has no origin of its own; what it tells is no secret.
  window.parent.postMessage(message, '*');
}

function configure(scheme: DiagramOrder['scheme']): void {
  const settings = {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    // Close together, so that the words stay readable at the width of a page.
    flowchart: {
      htmlLabels: false,
      useMaxWidth: false,
      nodeSpacing: 18,
      rankSpacing: 38,
      wrappingWidth: 110,
    },
    maxTextSize: mostDiagramCharacters,
    maxEdges: mostEdges,
    theme: scheme === 'dark' ? 'dark' : 'neutral',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  } as const;
  mermaid.initialize({
    ...settings,
    secure: ['secure', 'themeCSS', 'themeVariables', 'fontSize', 'dompurifyConfig', ...Object.keys(settings)],
  });
}

/** A drawing is looked at, not clicked: its links lose their addresses. */
function disarm(svg: SVGSVGElement): void {
  for (const link of svg.querySelectorAll('a')) {
    for (const name of ['href', 'xlink:href', 'target']) link.removeAttribute(name);
  }
}

async function draw({ order, source, scheme, wantsPicture }: DiagramOrder): Promise<void> {
  const { text, lines } = readableDiagram(source);
  try {
    if (source.length > mostDiagramCharacters)
      throw new Error('It is longer than 50,000 characters; split it.');
    document.documentElement.style.colorScheme = scheme;
    configure(scheme);
    const { svg } = await mermaid.render(`diagram-${order}`, text);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    const picture = holder.querySelector('svg');
    if (picture === null) throw new Error('Nothing came out.');
    disarm(picture);
    const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    picture.setAttribute('width', String(width));
    picture.setAttribute('height', String(height));
    const drawn = wantsPicture ? new XMLSerializer().serializeToString(picture) : '';
    picture.style.cssText = 'display:block;width:100%;height:auto;max-width:none;pointer-events:none';
    document.body.replaceChildren(picture);
    answer({ kind: 'drawn', order, width, height, picture: drawn });
  } catch (error) {
    answer({ kind: 'failed', order, ...readFailure(error, lines) });
  }
}

window.addEventListener('message', (event: MessageEvent<DiagramOrder>) => {
  if (event.source === window.parent) void draw(event.data);
});
answer({ kind: 'ready' });
