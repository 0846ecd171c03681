import type { Staff } from '../people.js';
import { html } from './html.js';
import { page } from './page.js';
import { TEXTS, type Language } from './texts.js';

/** More places than this have a list of links to them: nobody should tab through sixty people to the last municipality. */
const FEW_PLACES = 8;

interface SignIn {
  language: Language;
  /** Where the form goes, and the page itself is. */
  address: string;
  /** The federation’s own people first. */
  staffs: readonly Staff[];
}

/** Everybody that one can be, by organisation and role: one press signs in. */
export function signInPage({ language, address, staffs }: SignIn): string {
  const texts = TEXTS[language];
  const links = staffs.length > FEW_PLACES && html`<nav aria-label="${texts.places}"><ul class="places">${staffs.map(({ name }, place) => html`<li><a href="#place-${place}">${name}</a></li>`)}</ul></nav>`;
  const content = html`
<p class="notice">${texts.notice}</p>
<h2>${texts.signIn}</h2>
<p>${texts.choose}</p>
${links || ''}
<form method="post" action="${address}">
<div class="staffs">
${staffs.map(
  ({ name, people }, place) => html`<section id="place-${place}"${place === 0 ? html` class="federation"` : ''} aria-labelledby="name-${place}">
<h3 id="name-${place}">${name}</h3>
<ul>${people.map((person) => html`<li><button name="person" value="${person.id}"><strong>${person.name}</strong> ${texts.roles[person.role]}</button></li>`)}</ul>
</section>
`,
)}</div>
<div class="roles">
<h2>${texts.mayDo}</h2>
<dl>${(Object.keys(texts.may) as (keyof typeof texts.may)[]).map((role) => html`<dt>${texts.roles[role]}</dt><dd>${texts.may[role]}</dd>`)}</dl>
</div>
<button name="cancel" value="yes">${texts.cancel}</button>
</form>`;
  return page({ language, title: `${texts.signIn} … – Samverkan`, content, inLanguage: (other) => `${address}?lang=${other}` });
}
