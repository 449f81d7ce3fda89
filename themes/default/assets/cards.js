// Cards: what a source says, at its mark; what a subject is, at a link to it; and the address of a statement, to copy.
// theme.js brings this script when a reader first points at one of them.
const { dataset: given } = document.getElementById('cards');
const touches = event => (event.pointerType || pointer) === 'touch';
const markDelay = 120, linkDelay = 350, hideDelay = 250;

let pointer = '';
let timer = 0;
/** The open card, what it belongs to, and whether a tap opened it. */
let open = null;
/** The mark of a card that a reader has just left by the keyboard. */
let left = null;

/** Starts to listen; `event` is what brought this script. */
export function begin(event) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = given.style;
  style.addEventListener('load', () => answer(event), { once: true });
  document.head.append(style);
  document.body.append(status);
  for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, answer);
  addEventListener('pointerdown', down => { pointer = down.pointerType; }, true);
  addEventListener('keydown', key => {
    if (key.key === 'Escape') close(true);
  });
}

const answers = { pointerover: pointAt, focusin: focus, click };
const answer = event => answers[event.type]?.(event);

function pointAt(event) {
  if (touches(event) || open?.tapped) return;
  const { target } = event;
  pointAtClaim(target);
  if (target.closest('.card')) return clearTimeout(timer);
  const anchor = target.closest('main a');
  if (anchor && anchor === open?.anchor) return clearTimeout(timer);
  const make = anchor && cardFor(anchor);
  after(make ? (make === pageCard ? linkDelay : markDelay) : hideDelay, () => make ? show(anchor, make) : close());
}

function focus(event) {
  const { target } = event;
  // A reader who comes back from a card does not ask for it again.
  const comesBack = target === left;
  left = null;
  if (comesBack || target.closest('.card') || target === open?.anchor) return;
  const make = target.matches('main a:focus-visible') && cardFor(target);
  if (make) after(make === pageCard ? linkDelay : 0, () => show(target, make));
  else if (!open?.tapped) close();
}

function click(event) {
  const { target } = event;
  const copying = target.closest('.copy');
  if (copying) return copy(citation(copying), copying);
  const mark = target.closest('.reference a');
  if (mark && touches(event)) {
    event.preventDefault();
    if (open?.anchor === mark) close(true);
    else show(mark, sourceCard, true);
  } else if (open?.tapped && !target.closest('.card')) {
    close();
  }
}

function after(delay, action) {
  clearTimeout(timer);
  timer = setTimeout(action, delay);
}

/** What makes the card of a link, or nothing. */
function cardFor(anchor) {
  if (anchor.closest('.card')) return null;
  if (anchor.matches('.reference a')) return sourceCard;
  return dataOf(anchor) ? pageCard : null;
}

async function show(anchor, make, tapped = false) {
  clearTimeout(timer);
  const card = await make(anchor);
  // The reader may have gone on while the card was fetched.
  if (!card || !(tapped || anchor.matches(':hover, :focus'))) return;
  close();
  const before = anchor.closest('.reference') ?? anchor;
  before.after(card);
  card.classList.toggle('sheet', tapped && matchMedia('(max-width: 44rem)').matches);
  card.popover = 'manual';
  card.showPopover();
  open = { card, anchor, tapped };
  if (card.matches('.sheet')) uncover(anchor, card);
  else place(card, anchor);
  anchor.setAttribute('aria-describedby', 'card-text');
  if (tapped) card.focus({ preventScroll: true });
}

function close(returning = false) {
  clearTimeout(timer);
  if (!open) return;
  const { card, anchor } = open;
  const inside = card.contains(document.activeElement);
  open = null;
  card.remove();
  anchor.removeAttribute('aria-describedby');
  if (!inside || !returning) return;
  left = anchor;
  anchor.focus({ preventScroll: true });
}

/** Below what it belongs to, or above where there is no room; within the window. */
function place(card, anchor) {
  const at = anchor.getClientRects()[0];
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = at.bottom + 6;
  const top = below + height > innerHeight && at.top - height - 6 > 0 ? at.top - height - 6 : below;
  card.style.left = `${Math.max(8, Math.min(at.left - 16, room)) + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

/** A sheet lies over the foot of the window: the sentence is moved above it. */
function uncover(anchor, card) {
  const hidden = anchor.getBoundingClientRect().bottom + 16 - (innerHeight - card.offsetHeight);
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function button(className, label) {
  const made = element('button', className, label);
  made.type = 'button';
  return made;
}

// The card of a mark: the page's own list of references knows it all, but for what a passage says where it cites very many.

async function sourceCard(anchor) {
  const note = document.getElementById(anchor.hash.slice(1))?.cloneNode(true);
  const source = note?.querySelector('.source-name');
  if (!source) return null;
  const closing = button('card-close', '×');
  closing.setAttribute('aria-label', given.close);
  closing.addEventListener('click', () => close(true));
  const text = element('div', 'card-text');
  text.id = 'card-text';
  const name = element('p', 'card-name', source.textContent);
  name.id = 'card-name';
  const where = element('p', 'card-where');
  // Beside the way back to the mark stands which sentences of the passage it means.
  const sentences = note.querySelector(`.back a[href="#${anchor.closest('.reference').id}"] + .sentences`);
  for (const part of [...note.querySelectorAll('.source-name + span:not(.lines), .lines'), ...(sentences ? [sentences] : [])]) where.append(...(where.hasChildNodes() ? [' · '] : []), part);
  text.append(name, where);
  const gist = note.querySelector('.gist') ?? await gistOf(source);
  for (const part of [gist, note.querySelector('.remark')]) if (part) text.append(element('p', '', part));
  const passage = element('a', '', given.passage);
  passage.href = source.getAttribute('href');
  const acts = [passage, ...statementActs(statementOf(anchor))].map(act => element('li', '', act));
  const card = element('div', 'card', closing, text, element('ul', 'card-acts', ...acts));
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', name.id);
  return card;
}

/** What a passage says, from the page of its source. */
async function gistOf(link) {
  const said = (await passagesOf(link.pathname))?.getElementById(link.hash.slice(1))?.querySelector('.gist');
  return said && element('span', 'gist', ...said.cloneNode(true).childNodes);
}

const sources = new Map();
function passagesOf(path) {
  if (!sources.has(path)) sources.set(path, fetch(path).then(answer => answer.ok ? answer.text() : '').then(read).catch(() => sources.delete(path) && null));
  return sources.get(path);
}

const read = html => new DOMParser().parseFromString(html, 'text/html');

/** Where the statement before a mark stands: on this page, or, as an event of a subject, on the page of all events. */
function statementOf(mark) {
  let before = mark.closest('.reference');
  while (before?.matches('.reference')) before = before.previousElementSibling;
  const statement = before?.matches('.claim:is([id], [data-address])') ? before : mark.closest('.claim[id]');
  return statement?.id ? `#${statement.id}` : statement?.dataset.address ?? '';
}

function statementActs(place) {
  const copying = button('card-copy', given.copy);
  copying.addEventListener('click', () => copy(addressOf(place), copying));
  const [report, page] = [document.querySelector('a.report'), document.querySelector('link[rel=canonical]')];
  const reporting = element('a', 'card-report', given.report);
  // What was the page's address in the report becomes the statement's.
  if (report && page) reporting.href = report.href.replaceAll(encodeURIComponent(page.href), encodeURIComponent(place ? new URL(place, page.href).href : page.href));
  return [...place ? [copying] : [], ...report && page ? [reporting] : []];
}

const addressOf = place => new URL(place, location.origin + location.pathname).href;

// The card of a link to a subject: its page has the data beside it.

const fetched = new Map();

/** Where the data of a link's page is; nothing for a page that has none, or for this one. */
function dataOf(anchor) {
  const [, , folder, slug, rest, more] = anchor.pathname.split('/');
  const known = slug && rest === '' && more === undefined && given.folders.split(' ').includes(folder);
  return known && anchor.origin === location.origin && anchor.pathname !== location.pathname ? `${anchor.pathname}index.json` : null;
}

async function pageCard(anchor) {
  const address = dataOf(anchor);
  if (!fetched.has(address)) fetched.set(address, fetch(address).then(answer => answer.ok ? answer.json() : null).catch(() => null));
  const data = await fetched.get(address);
  if (!data) return null;
  const summary = element('p', '', data.description);
  summary.id = 'card-text';
  const card = element('div', 'card page-card', element('p', 'card-where', data.articleSection), element('p', 'card-name', data.name), summary, ...keyFacts(data));
  card.lang = data.inLanguage;
  card.setAttribute('role', 'tooltip');
  return card;
}

/** The first fields of a subject, its own and then what others' facts say of it, each with its first values. */
function keyFacts(data) {
  const fields = new Map();
  for (const fact of [...data.about.subjectOf, ...data.about.additionalProperty ?? []].filter(fact => fact.propertyID && fact.value !== data.name)) {
    if (!fields.has(fact.name)) fields.set(fact.name, []);
    fields.get(fact.name).push(fact.description ? `${fact.value} (${fact.description})` : fact.value);
  }
  if (!fields.size) return [];
  const list = element('dl');
  let room = 5;
  for (const [name, values] of [...fields].slice(0, 4)) {
    const shown = values.slice(0, Math.min(room, 2));
    if (!shown.length) break;
    room -= shown.length;
    list.append(element('dt', '', name), ...shown.map(value => element('dd', '', value)));
    if (values.length > shown.length) list.lastChild.append(' …');
  }
  return [list];
}

// The address of a statement, in the margin beside it; for those without a mouse it is in the card.

const pin = button('claim-link', '#');
pin.tabIndex = -1;
pin.title = given.copy;
pin.setAttribute('aria-label', pin.title);
let pinned = null;
let pinTimer = 0;
pin.addEventListener('click', () => copy(addressOf(`#${pinned.id}`), pin));
pin.addEventListener('pointerenter', () => pinned?.classList.add('pointed'));
pin.addEventListener('pointerleave', () => pinned?.classList.remove('pointed'));

function pointAtClaim(target) {
  if (target === pin) return clearTimeout(pinTimer);
  const claim = target.closest('.text .claim[id]');
  if (claim && claim === pinned) return clearTimeout(pinTimer);
  clearTimeout(pinTimer);
  if (claim || pinned) pinTimer = setTimeout(() => pinTo(claim), 300);
}

function pinTo(claim) {
  pinned?.classList.remove('pointed');
  pinned = claim;
  pin.remove();
  if (!claim) return;
  const text = claim.closest('.text');
  const edge = text.getBoundingClientRect();
  // Where the margin is too narrow for it, the card alone has the address.
  if (edge.left < 30) return;
  pin.style.top = `${claim.getClientRects()[0].top - edge.top}px`;
  text.append(pin);
}

// Copying.

const status = element('div', 'said');
status.setAttribute('role', 'status');

/** The citations of a style, on the day on which they are copied. */
function citation(button) {
  const day = new Date().toLocaleDateString('ru', { day: '2-digit', month: '2-digit', year: 'numeric' });
  return [...button.closest('.cite-style').querySelectorAll('.cite-text > p:first-child, .cite-text li, .cite-text pre')]
    .map(part => part.textContent.trim().replace(/(\p{L})\1\.(\p{L})\2\.(\p{L})\3{3}/gu, day))
    .join('\n');
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without the right to write there: the old way, from a field.
    const field = element('textarea', 'said', text);
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    button.focus({ preventScroll: true });
    if (!copied) return;
  }
  const name = button.textContent;
  const { copied } = given;
  if (name === copied || name === '✓') return;
  button.textContent = button === pin ? '✓' : copied;
  status.textContent = copied;
  setTimeout(() => {
    button.textContent = name;
    status.textContent = '';
  }, 2000);
}
