import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import { type Command, EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import { parsePlaybook } from '../../../core/playbook/parse-playbook';
import { pinIdFixes, type QuickFix, quickFixesFor } from '../../../core/playbook/quick-fix';
import { offsetOf } from './editor-positions';
import { applyFix } from './margin-diagnostics';
import type { Parsed } from './use-parsed';

/** Tells the editor what its text was read as. */
export const setParsed = StateEffect.define<Parsed>();
/** The playbook of the text, a moment behind it; `null` before it was read the first time. */
export const parsedField = StateField.define<Parsed | null>({
  create: () => null,
  update: (parsed, { effects }) => effects.find((effect) => effect.is(setParsed))?.value ?? parsed,
});

/** The playbook of the text as it stands. */
export function readNow(state: EditorState): Parsed {
  const parsed = state.field(parsedField);
  const text = state.sliceDoc();
  // Keys may come quicker than the reading thread; then the text is read here, and never guessed.
  return parsed?.text === text ? parsed : { text, playbook: parsePlaybook(text) };
}

/** What can be mended on the cursor's line: findings first, then ids that are not kept yet. */
function fixesAtCursor(state: EditorState, parsed: Parsed): QuickFix[] {
  const { text, playbook } = parsed;
  const line = state.doc.lineAt(state.selection.main.head).number;
  const offset = offsetOf(state, state.selection.main.head);
  const found = playbook.diagnostics
    .filter(({ range }) => range.line === line || (range.start <= offset && offset <= range.end))
    .flatMap((diagnostic) => quickFixesFor(text, playbook, diagnostic));
  const pins = pinIdFixes(text, playbook);
  const step = playbook.steps.find(({ range }) => range.line <= line && line <= range.endLine);
  const pin = step ? pins.one.get(step.id) : undefined;
  const fixes = [
    ...found,
    ...(pin ? [pin] : []),
    ...(pins.all && (pin === undefined || pins.one.size > 1) ? [pins.all] : []),
  ];
  return fixes.filter((fix, index) => fixes.findIndex((one) => one.title === fix.title) === index);
}

const showFixes = StateEffect.define<Tooltip | null>();
const fixesField = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    const shown = transaction.effects.find((effect) => effect.is(showFixes));
    if (shown) return shown.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Lists them beside the cursor; arrows choose, Escape leaves. */
export const openFixes: Command = (view) => {
  if (view.state.readOnly) return false;
  const parsed = readNow(view.state);
  const fixes = fixesAtCursor(view.state, parsed);
  const pos = view.state.selection.main.head;
  view.dispatch({
    effects: showFixes.of({ pos, create: () => ({ dom: fixMenu(view, parsed, fixes), mount: focusFirst }) }),
  });
  return true;

  function focusFirst(): void {
    view.dom.querySelector<HTMLButtonElement>('.rk-fixes button')?.focus();
  }
};

function fixMenu(view: EditorView, parsed: Parsed, fixes: readonly QuickFix[]): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'rk-fixes';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', 'Ways to mend this line');
  const close = () => {
    view.dispatch({ effects: showFixes.of(null) });
    view.focus();
  };
  const entries = fixes.length > 0 ? fixes : [null];
  for (const fix of entries) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = fix?.title ?? 'Nothing to mend on this line';
    button.addEventListener('click', () => {
      close();
      if (fix) applyFix(view, parsed, fix);
    });
    menu.append(button);
  }
  menu.addEventListener('keydown', (event) => {
    const buttons = [...menu.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return menu;
}

/** `Mod-.` lists what can be mended at the cursor. */
export const editorFixes = [
  parsedField,
  fixesField,
  keymap.of([{ key: 'Mod-.', run: openFixes }]),
  EditorView.baseTheme({
    '.rk-fixes': { display: 'flex', flexDirection: 'column', padding: '4px' },
    '.rk-fixes button': {
      padding: '6px 10px',
      border: '0',
      borderRadius: '6px',
      background: 'none',
      color: 'inherit',
      cursor: 'pointer',
      font: 'inherit',
      textAlign: 'left',
    },
    '.rk-fixes button:hover, .rk-fixes button:focus': { background: 'var(--rk-selected)' },
  }),
];
