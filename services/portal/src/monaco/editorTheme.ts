/** The names under which `monacoEditor.ts` defines the editor's colours. */
export const editorTheme = { light: 'samverkan-light', dark: 'samverkan-dark' };
