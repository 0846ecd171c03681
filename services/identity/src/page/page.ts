import { Html, html } from './html.js';
import { LANGUAGES, TEXTS, type Language } from './texts.js';

const STYLE = new Html(`
:root { color-scheme: light dark; --ground: light-dark(#f3f5f6, #14191c); --paper: light-dark(#ffffff, #1d2428); --ink: light-dark(#182227, #e8eef1); --soft: light-dark(#4a5a63, #b3c1c9); --line: light-dark(#c6d0d5, #3a4a53); --accent: light-dark(#0b5563, #7fd1e0); --accent-soft: light-dark(#d9eaed, #21414a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .5rem 1.25rem; background: light-dark(#0b5563, #0c3a44); color: #fff; --accent: #fff; }
header h1 { margin: 0; font-size: 1.25rem; font-weight: 650; }
header nav { margin-inline-start: auto; }
header a { display: inline-block; padding: .25rem .5rem; color: #fff; }
header a[aria-current] { font-weight: 650; text-decoration: none; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 2rem; }
.notice { margin: 0 0 1rem; padding: .625rem .875rem; border: 1px solid var(--line); border-inline-start: .375rem solid light-dark(#b06a00, #ffc857); border-radius: .25rem; background: var(--paper); }
h2 { margin: 0; font-size: 1.375rem; }
h2 + p { margin: .125rem 0 1rem; color: var(--soft); }
h3 { margin: 0 0 .5rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
.places { display: flex; flex-wrap: wrap; gap: .125rem .25rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.places a { display: block; padding: .25rem .5rem; color: var(--accent); }
.staffs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; align-items: start; }
section { padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); scroll-margin-top: 1rem; }
section.federation { grid-column: 1 / -1; }
section ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: .5rem; margin: 0; padding: 0; list-style: none; }
button { min-height: 2.75rem; padding: .375rem .75rem; border: 1px solid var(--accent); border-radius: .375rem; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
section button { width: 100%; }
button:hover { background: var(--accent-soft); }
button strong { display: block; color: var(--accent); }
.roles { margin-top: 1.5rem; }
.roles h2 { font-size: 1.0625rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .5rem 0 1.5rem; }
dt { font-weight: 650; } dd { margin: 0; }
.choice { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1rem; }
@media (max-width: 36rem) { dl { display: block; } dd { margin-bottom: .375rem; } }
`);

export interface Page {
  language: Language;
  title: string;
  content: Html;
  /** The address of this page in another language; left out, the page has no choice of language. */
  inLanguage?: (language: Language) => string;
}

/** A whole page, without scripts and without anything from elsewhere. */
export function page({ language, title, content, inLanguage }: Page): string {
  const choice = inLanguage && html`<nav aria-label="${TEXTS[language].language}">${Object.entries(LANGUAGES).map(
    ([code, name]) => html`<a href="${inLanguage(code as Language)}" lang="${code}" hreflang="${code}"${code === language ? new Html(' aria-current="true"') : ''}>${name}</a>`,
  )}</nav>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${TEXTS[language].title}</h1>${choice}</header>
<main>
${content}
</main>
</body>
</html>
`.text;
}
