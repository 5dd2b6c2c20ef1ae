const script = 'top.__pwned=1;window.__pwned=1';
const beacon = 'http://beacon.invalid/hit';
const edges = Array.from({ length: 600 }, (_, index) => `n${index} --> n${index + 1}`).join('\n');
const nested = Array.from({ length: 300 }, (_, index) => `subgraph s${index}`).join('\n');

/** Mermaid texts that try to run, to load or to never end (R9), by what they try. */
export const hostileDiagrams: Readonly<Record<string, string>> = {
  labels: `flowchart TD\na["<img src=x onerror='${script}'>"] --> b["<script>${script}</script><iframe src='${beacon}'></iframe>"]`,
  click: `flowchart TD\na --> b\nclick a "javascript:${script}"\nclick b href "${beacon}" _top`,
  'init directive': `%%{init: {"securityLevel": "loose", "flowchart": {"htmlLabels": true}, "secure": []}}%%\nflowchart TD\na["<img src=x onerror='${script}'>"] --> b\nclick a call alert()`,
  'unclosed directive': `%%{init: {"securityLevel":"loose","htmlLabels":true}\nflowchart TD\na["<b onmouseover='${script}'>x</b>"]`,
  'front matter': `---\nconfig:\n  securityLevel: loose\n  htmlLabels: true\n  themeCSS: "* { background: url(${beacon}) }"\n---\nflowchart TD\na["<img src='${beacon}.png'>"]`,
  'classDef escape': `flowchart TD\na:::x\nclassDef x fill:#f00,background:url(${beacon});}</style><script>${script}</script>`,
  themeCSS: `%%{init: {"themeCSS": "</style><img src=x onerror=${script}>", "fontFamily": "x;} @import url(${beacon});"}}%%\nflowchart TD\na --> b`,
  url: `flowchart TD\na --> b\nstyle a fill:url(${beacon}),stroke:url("${beacon}.svg#x")`,
  'image node': `flowchart TD\na@{ img: "${beacon}.png", label: "x", w: 60, h: 60 } --> b`,
  'prototype keys': `%%{init: {"__proto__": {"securityLevel": "loose"}, "constructor": {"prototype": {"x": 1}}}}%%\nflowchart TD\n__proto__ --> constructor\nprototype --> toString`,
  'no working day': `gantt\ndateFormat YYYY-MM-DD\nexcludes monday,tuesday,wednesday,thursday,friday,saturday,sunday\nsection A\nx :a1, 2024-01-01, 30d`,
  'empty axis': 'xychart-beta\nx-axis 1 --> 1\ny-axis 1 --> 1\nbar [1, 2, 3]',
  'huge ticks': 'radar-beta\naxis a, b, c\ncurve x{1, 2, 3}\nticks 100000000\nmax 5',
  '600 edges': `flowchart TD\n${edges}`,
  '60,000 characters': `flowchart TD\na["${'x'.repeat(60_000)}"]`,
  'deep nesting': `flowchart TD\n${nested}\na --> b\n${'end\n'.repeat(300)}`,
  'long timeline':
    'gantt\ndateFormat YYYY-MM-DD\ntickInterval 1millisecond\nsection A\nx :a1, 1900-01-01, 90000d',
  sequence: `sequenceDiagram\nparticipant A\nlink A: x @ javascript:${script}\nA->>B: <img src=x onerror=${script}>`,
};

const nests = Array.from({ length: 700 }, (_, index) => `subgraph e${index}`).join('\n');
const pairs = Array.from({ length: 499 }, (_, index) => `a${index} --> b${index}`).join('\n');

/** Takes ten seconds on a fast machine, more than three times what a drawing is given; deeper ends by itself. */
export const endlessDiagram = `flowchart TD\n${nests}\n${pairs}\n${'end\n'.repeat(700)}`;
