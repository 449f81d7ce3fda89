// The filters of the timeline: what is chosen stands in the address, so that it can be shared and stays when the language is switched.
const form = document.querySelector('.filters');
const status = form.querySelector('[role=status]');
const forms = JSON.parse(form.dataset.count);
const plural = new Intl.PluralRules(document.documentElement.lang);
const selects = [...form.querySelectorAll('select')];
const kinds = { states: 'state', organisations: 'organisation', leaders: 'leader' };

// What an event can be found by: its own links say whom it concerns.
const events = [...document.querySelectorAll('.timeline > li')].map(item => {
  const keys = new Set([`kind=${item.dataset.kind}`]);
  for (const link of item.querySelectorAll('.subjects a')) {
    const [folder, slug] = link.pathname.split('/').slice(2);
    keys.add(`${kinds[folder]}=${slug}`);
  }
  return { item, keys };
});
const bars = new Map([...document.querySelectorAll('.overview rect')].map(bar => [`year-${bar.dataset.year}`, bar]));
const heights = new Map([...bars.values()].map(bar => [bar, bar.height.baseVal.value]));

const counted = count => (forms[plural.select(count)] ?? forms.other).replace('{n}', count);

function choose(query) {
  for (const select of selects) {
    select.value = query.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

function show() {
  const chosen = selects.filter(select => select.value).map(select => `${select.name}=${select.value}`);
  let count = 0;
  for (const { item, keys } of events) {
    item.hidden = !chosen.every(key => keys.has(key));
    if (!item.hidden) count++;
  }
  for (const section of document.querySelectorAll('.year, .decade')) section.hidden = !section.querySelector('.timeline > li:not([hidden])');
  for (const section of document.querySelectorAll('.year')) shorten(section);
  for (const link of document.querySelectorAll('.overview a[href^="#"]')) {
    const decade = document.getElementById(link.hash.slice(1)).parentElement;
    link.lastElementChild.textContent = counted(decade.querySelectorAll('.timeline > li:not([hidden])').length);
  }
  status.textContent = counted(count);
  return chosen.join('&');
}

// A bar is as tall as its share of the year's events that are shown.
function shorten(section) {
  const bar = bars.get(section.querySelector('h3')?.id);
  if (!bar) return;
  const share = section.querySelectorAll('.timeline > li:not([hidden])').length / section.querySelectorAll('.timeline > li').length;
  bar.setAttribute('height', heights.get(bar) * share);
  bar.setAttribute('y', 40 - heights.get(bar) * share);
}

function keep(query) {
  const search = query ? '?' + query : '';
  for (const link of document.querySelectorAll('.languages a, .overview a[href^="/"]')) link.search = search;
  return search || location.pathname;
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', () => history.replaceState(null, '', keep(show())));
form.addEventListener('reset', event => {
  event.preventDefault();
  choose(new URLSearchParams());
  history.replaceState(null, '', keep(show()));
});
choose(new URLSearchParams(location.search));
keep(show());
// A linked event that the filter would hide is shown all the same.
const target = document.getElementById(location.hash.slice(1));
if (target?.closest('[hidden]')) {
  choose(new URLSearchParams());
  keep(show());
  target.scrollIntoView();
}
