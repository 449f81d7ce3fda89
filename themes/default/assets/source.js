// Finds the passage of a line of the original: by the field, or by an address that ends in #L97.
const form = document.querySelector('.find-line');
const passages = [...document.querySelectorAll('.passage')];
const go = line => {
  const passage = passages.findLast(p => Number(p.dataset.line) <= line) ?? passages[0];
  if (passage) location.hash = passage.id;
};
const follow = () => {
  const line = /^#L(\d+)$/.exec(location.hash);
  if (line) go(Number(line[1]));
};
form.addEventListener('submit', event => {
  event.preventDefault();
  go(form.elements.line.valueAsNumber);
});
addEventListener('hashchange', follow);
follow();
