// Everything reads without this file: it keeps the place on a page when the language is switched, and folds long contents on phones.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    const id = location.hash.slice(1);
    // The numbers of notes differ between languages; ids of headings and claims do not.
    if (id && !id.startsWith('cite_')) link.hash = id;
  });
}
if (matchMedia('(max-width: 44rem)').matches) {
  document.querySelector('.contents details')?.removeAttribute('open');
}
