// Added to the pages of the preview, never to the published site: follows what is being written.
const place = 'preview-place';
let { version, problems } = document.currentScript.dataset;
// As it was sent: the scripts of the page have not touched it yet.
let sent = withoutPreview(document.documentElement.cloneNode(true));
let updating = Promise.resolve();
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

// To lay a long page out anew takes a browser longer than to build it: only what differs is changed, where that is all there is to it.
async function update() {
  const answer = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('script[data-version]')?.dataset.version;
  const changes = answer.ok && next ? differences(sent, withoutPreview(page.documentElement), document.documentElement) : [null];
  if (changes.includes(null)) return reload();
  for (const { parent, gone, come, before } of changes) {
    for (const node of gone) node.remove();
    for (const node of come) parent.insertBefore(document.importNode(node, true), before);
  }
  // The theme's scripts may have made something of what was there.
  for (const { parent } of changes) parent.dispatchEvent(new Event('written', { bubbles: true }));
  sent = page.documentElement;
  version = next;
}

// A script may have read these when the page was loaded; a page with a script of its own may have read anything.
const read = 'script:not([type="application/ld+json"]), link, style, title, h1, h2, h3, h4, h5, h6, nav, form, main:has(script)';
const isRead = node => node.nodeType === Node.ELEMENT_NODE && (node.matches(read) || node.querySelector(read));
const equal = (some, others) => some.every((node, i) => others[i]?.isEqualNode(node));

// Which nodes of the page that is shown give way to which others; null among them where a script may have to do with it.
function differences(was, now, shown) {
  const [old, next, there] = [was, now, shown].map(parent => [...parent.childNodes]);
  const least = Math.min(old.length, next.length);
  let start = 0, end = 0;
  while (start < least && old[start].isEqualNode(next[start])) start++;
  while (end < least - start && old.at(-1 - end).isEqualNode(next.at(-1 - end))) end++;
  const [gone, come] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  if (gone.length === come.length) return gone.flatMap((node, i) => difference(node, come[i], there[start + i]));
  const from = Math.max(0, start - 1), to = start + gone.length;
  if (!equal(old.slice(from, to), there.slice(from, to)) || [...gone, ...come].some(isRead)) return [null];
  return [{ parent: shown, gone: there.slice(start, to), come, before: there[to] ?? null }];
}

function difference(was, now, shown) {
  if (was.isEqualNode(now)) return [];
  if (shown?.nodeName === was.nodeName && was.cloneNode().isEqualNode(now.cloneNode()) && was.firstChild) {
    return was.matches(read) ? [null] : differences(was, now, shown);
  }
  if (!shown?.isEqualNode(was) || isRead(was) || isRead(now)) return [null];
  return [{ parent: shown.parentNode, gone: [shown], come: [now], before: shown.nextSibling }];
}

function withoutPreview(page) {
  for (const node of page.querySelectorAll('[src^="/.preview/"], #preview-problems')) node.remove();
  page.normalize();
  // The spaces around the script.
  page.querySelector('body').lastElementChild?.nextSibling?.remove();
  return page;
}

async function showProblems(id) {
  problems = id;
  const html = await (await fetch('/.preview/problems')).text();
  document.getElementById('preview-problems')?.remove();
  document.body.insertAdjacentHTML('beforeend', html);
}

function listen() {
  events = new EventSource('/.preview/events');
  events.onmessage = event => { updating = updating.then(() => follow(JSON.parse(event.data))).catch(reload); };
}

async function follow(now) {
  if (now.version !== version) await update();
  changeStyles(now.styles);
  if (now.problems !== problems) await showProblems(now.problems);
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
