// Added to the pages of the preview, never to the published site: follows what is being written.
const { version, problems } = document.currentScript.dataset;
const place = 'preview-place';
let shownProblems = problems;
let events;

function reload() {
  events.close();
  sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
  location.reload();
}

function restorePlace() {
  const [path, left, top] = JSON.parse(sessionStorage.getItem(place) ?? '[]');
  // To scroll is to lay the whole page out there and then, which one that stands at its top need not wait for.
  if (path === location.pathname && (left || top)) scrollTo({ left, top, behavior: 'instant' });
}

// A published name has a hash: theme.css is theme.1a2b3c4d5e.css.
function changeStyles(styles) {
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
    const name = link.getAttribute('href').replace(/^\/assets\/(.*)\.[0-9a-f]{10}\.css$/, '$1.css');
    if (!styles[name] || styles[name] === link.getAttribute('href')) continue;
    const next = link.cloneNode();
    next.href = styles[name];
    // Both for a moment: a page without its styles would jump.
    next.addEventListener('load', () => link.remove());
    link.after(next);
  }
}

async function showProblems(id) {
  shownProblems = id;
  const html = await (await fetch('/.preview/problems')).text();
  document.getElementById('preview-problems')?.remove();
  document.body.insertAdjacentHTML('beforeend', html);
}

function listen() {
  events = new EventSource('/.preview/events');
  events.onmessage = event => {
    const now = JSON.parse(event.data);
    if (now.version !== version) return reload();
    changeStyles(now.styles);
    if (now.problems !== shownProblems) showProblems(now.problems);
  };
}

restorePlace();
addEventListener('load', () => {
  restorePlace();
  sessionStorage.removeItem(place);
});
// A browser opens six connections to an address: a page that nobody sees shall not hold one.
document.addEventListener('visibilitychange', () => (document.hidden ? events.close() : listen()));
// A page that comes back by "back" was frozen with its connection closed.
addEventListener('pageshow', event => event.persisted && listen());
addEventListener('pagehide', () => events.close());
if (document.hidden) events = { close() {} };
else listen();
