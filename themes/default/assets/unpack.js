// What only scripts answer stands in the page as the text of a script, which browsers for text do not show. The page waits for this file
// right behind it, so that it is in its place before what follows is painted: nothing jumps.
for (const packed of document.querySelectorAll('script[type="text/html"]')) {
  packed.replaceWith(document.createRange().createContextualFragment(packed.textContent));
}
