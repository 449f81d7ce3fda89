// Sorts tables by their headings and filters their rows. The order of every cell stands in the page, reckoned by the language's own alphabet.
for (const table of document.querySelectorAll('.scroll table')) {
  for (const heading of table.querySelectorAll('thead .sortable')) heading.append(sorter(table, heading));
}

// A heading that is plain text becomes a button; beside one that leads somewhere, and under a unit, stands a button of its own.
function sorter(table, heading) {
  const button = document.createElement('button');
  button.type = 'button';
  if (heading.querySelector('a')) button.setAttribute('aria-label', heading.innerText.trim());
  else button.append(...heading.childNodes);
  button.addEventListener('click', () => sort(table, heading));
  return button;
}

function sort(table, heading) {
  const down = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const orderOf = row => Number(row.cells[heading.cellIndex].dataset.order ?? 0);
  const rows = [...table.tBodies[0].rows];
  // Empty cells stay last, whichever way the others go.
  rows.sort((a, b) => {
    const [x, y] = [orderOf(a), orderOf(b)];
    return !x || !y ? !x - !y : down ? y - x : x - y;
  });
  table.tBodies[0].append(...rows);
}

const form = document.querySelector('.filters');
if (form) {
  const [input, status] = [form.querySelector('input'), form.querySelector('[role=status]')];
  const forms = JSON.parse(form.dataset.count);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const rows = [...document.querySelectorAll('.scroll tbody tr')].map(row => ({ row, text: row.textContent.toLowerCase() }));
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { row, text } of rows) row.hidden = !words.every(word => text.includes(word));
    const count = rows.filter(({ row }) => !row.hidden).length;
    status.textContent = (forms[plural.select(count)] ?? forms.other).replace('{n}', count);
    history.replaceState(null, '', input.value ? '?' + new URLSearchParams({ q: input.value }) : location.pathname + location.hash);
  };
  form.addEventListener('submit', event => event.preventDefault());
  input.addEventListener('input', filter);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) filter();
}
