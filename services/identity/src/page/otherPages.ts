import { Html, html } from './html.js';
import { page } from './page.js';
import { TEXTS, type Language } from './texts.js';

/** Asks whether to sign out. `form` is the provider’s own form, which the buttons belong to. */
export function signOutPage(language: Language, form: string): string {
  const texts = TEXTS[language];
  const content = html`
<h2>${texts.askSignOut}</h2>
${new Html(form)}
<div class="choice">
<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>${texts.signOut}</button>
<button type="submit" form="op.logoutForm">${texts.staySignedIn}</button>
</div>`;
  return page({ language, title: `${texts.signOut} – Samverkan`, content });
}

/** What did not work, in a sentence. */
export function faultPage(language: Language, what: 'fault' | 'expired'): string {
  const texts = TEXTS[language];
  return page({ language, title: `${texts.faultTitle} – Samverkan`, content: html`<h2>${texts.faultTitle}</h2><p role="alert">${texts[what]}</p>` });
}
