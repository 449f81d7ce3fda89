// Suggestions under a search field, a combobox with its list. theme.js brings this script when a reader enters the field.
const MOST = 7;
const TAP = 300; // milliseconds until a finger that was lifted has surely clicked

/** What every page but that of the results can do without: where the search and its index are, how they look, what they say. */
async function searchOf(form) {
  const answer = await fetch(form.action);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { script, index, style, found, none } = page.querySelector('[data-index]').dataset;
  const [engine] = await Promise.all([import(script), styled(style)]);
  engine.begin(index);
  return { search: engine.search, found, none };
}

function styled(address) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = address;
  document.head.append(style);
  return new Promise(done => {
    style.onload = style.onerror = done;
  });
}

/** Starts to suggest, in the field of a form. */
export async function begin(form) {
  const field = form.querySelector('input');
  const { search, found, none } = await searchOf(form);
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let asked = 0;
  let chosen = -1;
  let released = Promise.resolve();

  list.id = `suggestions-${document.querySelectorAll('.suggestions').length}`;
  list.className = 'suggestions';
  list.hidden = true;
  status.className = 'unseen';
  for (const [element, attributes] of [
    [list, { role: 'listbox', 'aria-label': field.getAttribute('aria-label') }],
    [status, { role: 'status' }],
    [field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id }],
  ]) for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  form.append(list, status);

  const option = ({ kind, url, title }, i) => {
    const [li, name, label] = ['li', 'span', 'span'].map(tag => document.createElement(tag));
    li.id = `${list.id}-${i}`;
    li.role = 'option';
    li.dataset.url = url;
    name.append(title);
    label.className = 'result-kind';
    label.append(kind);
    li.append(name, ' ', label);
    return li;
  };

  const choose = number => {
    chosen = number;
    [...list.children].forEach((li, i) => li.setAttribute('aria-selected', String(i === number)));
    const li = list.children[number];
    if (li) field.setAttribute('aria-activedescendant', li.id);
    else field.removeAttribute('aria-activedescendant');
    li?.scrollIntoView({ block: 'nearest' });
  };

  const open = isOpen => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };

  const suggest = async () => {
    const turn = ++asked;
    list.ariaBusy = 'true';
    const query = field.value.trim();
    const results = query ? await search(query, MOST) : [];
    await released;
    // The reader may have typed on, or gone elsewhere, in the meantime.
    if (turn !== asked || document.activeElement !== field) return;
    list.ariaBusy = 'false';
    // Who has chosen already keeps the choice when more comes for what was typed.
    const kept = list.children[chosen]?.dataset.url;
    list.replaceChildren(...results.map(option));
    open(results.length > 0);
    choose([...list.children].findIndex(li => li.dataset.url === kept));
    status.textContent = results.length ? `${found}: ${results.length}` : query && none;
  };

  const close = () => {
    asked++;
    list.ariaBusy = 'false';
    open(false);
  };

  const keys = {
    ArrowDown: () => choose(chosen + 1 < list.children.length ? chosen + 1 : -1),
    ArrowUp: () => choose(chosen < 0 ? list.children.length - 1 : chosen - 1),
    Enter: () => chosen >= 0 && location.assign(list.children[chosen].dataset.url),
    Escape: close,
  };

  field.addEventListener('input', suggest);
  field.addEventListener('focus', suggest);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', event => {
    // Enter with nothing chosen asks for the results page.
    if (!keys[event.key] || list.hidden || event.isComposing || (event.key === 'Enter' && chosen < 0)) return;
    event.preventDefault();
    keys[event.key]();
  });
  // The field keeps the focus while a reader points at the list, and what is pressed stays where it is until it is let go.
  list.addEventListener('pointerdown', event => {
    event.preventDefault();
    released = new Promise(done => ['pointerup', 'pointercancel'].forEach(end => addEventListener(end, () => setTimeout(done, TAP), { once: true })));
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const url = event.target.closest('li')?.dataset.url;
    if (url) event.ctrlKey || event.metaKey ? window.open(url) : location.assign(url);
  });
  if (document.activeElement === field) suggest();
}
