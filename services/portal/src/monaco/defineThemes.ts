import { editor } from 'monaco-editor/esm/vs/editor/editor.api.js';
import { editorTheme } from './editorTheme.ts';

/** Monaco's two themes on the page's own backgrounds, with the tokens that would be too faint there made readable. */
export function defineThemes(): void {
  editor.defineTheme(editorTheme.light, {
    base: 'vs',
    inherit: true,
    colors: colours({ paper: '#ffffff', ink: '#17242b', accent: '#0b5563', lineNumber: '#5b6d76' }),
    rules: [
      { token: 'comment', foreground: '3f6b33' },
      { token: 'number', foreground: '07684a' },
      { token: 'argument.identifier.gql', foreground: '5a4fcf' },
    ],
  });
  editor.defineTheme(editorTheme.dark, {
    base: 'vs-dark',
    inherit: true,
    colors: colours({ paper: '#1a242b', ink: '#e3eaee', accent: '#7fd1e0', lineNumber: '#93a4ad' }),
    rules: [
      { token: 'comment', foreground: '9ac48a' },
      { token: 'keyword', foreground: '7cc0f5' },
      { token: 'argument.identifier.gql', foreground: 'b0a8ff' },
    ],
  });
}

interface Palette {
  paper: string;
  ink: string;
  accent: string;
  lineNumber: string;
}

function colours({ paper, ink, accent, lineNumber }: Palette): Record<string, string> {
  const chosen = `${accent}26`;
  return {
    // The page's background shows through.
    'editor.background': '#ffffff00',
    'scrollbar.shadow': '#ffffff00',
    'editorLineNumber.foreground': lineNumber,
    'editorWidget.background': paper,
    'editorHoverWidget.background': paper,
    'editorSuggestWidget.background': paper,
    'menu.background': paper,
    'quickInput.background': paper,
    'editorSuggestWidget.selectedBackground': chosen,
    'editorSuggestWidget.selectedForeground': ink,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'list.hoverBackground': chosen,
    'list.highlightForeground': accent,
    'list.focusHighlightForeground': accent,
    'menu.selectionBackground': chosen,
    'menu.selectionForeground': ink,
    'quickInputList.focusBackground': chosen,
    'quickInputList.focusForeground': ink,
    'textLink.foreground': accent,
    'textLink.activeForeground': accent,
    'editorLink.activeForeground': accent,
    focusBorder: accent,
  };
}
