// Shows on the results page what a search finds, at every key.
const page = document.querySelector('[data-index]');
const { begin, search, markedLine } = await import(page.dataset.script);
const field = document.querySelector('.site-search input');
const list = page.querySelector('.results');
const status = page.querySelector('[role=status]');
let asked = 0;

async function item({ kind, url, title, line }, query) {
  const [li, link, label, text] = ['li', 'a', 'span', 'p'].map(name => document.createElement(name));
  link.href = url;
  link.append(title);
  label.className = 'result-kind';
  label.append(kind);
  text.append(...await markedLine(line, query));
  li.append(link, ' ', label, text);
  return li;
}

async function show(query) {
  const turn = ++asked;
  if (!query.trim()) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const items = await Promise.all((await search(query)).map(result => item(result, query)));
  // The reader may have typed on in the meantime.
  if (turn !== asked) return;
  list.replaceChildren(...items);
  status.textContent = items.length ? `${page.dataset.found}: ${items.length}` : page.dataset.none;
}

// The arrows go from the field into the results and back.
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [field, ...list.querySelectorAll('li > a')];
  const at = stops.indexOf(document.activeElement);
  if (at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
}

begin(page.dataset.index);
field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
  show(field.value);
});
addEventListener('keydown', walk);
if (field.value) show(field.value);
else field.focus();
