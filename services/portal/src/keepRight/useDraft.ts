import { useState } from 'react';

const keyOf = (name: string) => `samverkan:draft:${name}`;

/** What is being written in a form, kept in the tab: it is still there after signing in again, or coming back. Names with no form any more are few, and go with the tab. */
export function useDraft(name: string): { draft: Readonly<Record<string, string>>; keep: (form: HTMLFormElement) => void; forget: () => void } {
  const [draft] = useState(() => read(keyOf(name)));
  return {
    draft,
    keep: (form) => attempt(() => sessionStorage.setItem(keyOf(name), JSON.stringify(filledIn(form)))),
    forget: () => attempt(() => sessionStorage.removeItem(keyOf(name))),
  };
}

export const filledIn = (form: HTMLFormElement): Record<string, string> => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Storage may be switched off or full: then a draft lasts as long as the page.
  }
}
