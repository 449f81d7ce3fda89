// Marks a claim in both languages, and its sources, while one of them is pointed at or has the focus.
const text = document.querySelector('.compare');
let marked = [];
const mark = target => {
  const number = target.closest('[data-claim]')?.dataset.claim;
  for (const part of marked) part.classList.remove('same');
  marked = number ? text.querySelectorAll(`[data-claim="${number}"]`) : [];
  for (const part of marked) part.classList.add('same');
};
text.addEventListener('pointerover', event => mark(event.target));
text.addEventListener('pointerleave', () => mark(text));
text.addEventListener('focusin', event => mark(event.target));
text.addEventListener('focusout', () => mark(text));
