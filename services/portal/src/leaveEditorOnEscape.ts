import type { KeyboardEvent } from 'react';

/**
 * Tab belongs to the text inside an editor, so Escape takes a keyboard user out of it again, to where Enter
 * leads in. Where Escape means something to the editor itself, such as closing a suggestion, it never
 * gets here.
 */
export function leaveEditorOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const editor = (event.target as Element).closest<HTMLElement>('.graphiql-editor, .result-window');
  editor?.focus();
}
