// Everything reads without this file: it keeps the place on a page when the language is switched, and folds long contents on phones.
for (const link of document.querySelectorAll('.languages a, .pairs a, .side-names a')) {
  link.addEventListener('click', () => {
    const id = location.hash.slice(1);
    // The numbers of notes differ between languages; ids of headings and claims do not.
    // Beside another language, a claim's id ends in that language.
    if (id && !id.startsWith('cite_')) link.hash = id.split('~')[0];
  });
}
if (matchMedia('(max-width: 44rem)').matches) {
  document.querySelector('.contents details')?.removeAttribute('open');
}
// The slash goes to the search field.
addEventListener('keydown', event => {
  const writes = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
  event.preventDefault();
  document.querySelector('.site-search input')?.focus();
});
