// Everything reads without this file. The head waits for it, so that a page is first painted in the theme that the reader chose.
{
  const root = document.documentElement;
  const themes = ['auto', 'light', 'dark'];
  // A browser may forbid a page to remember; then the choice lasts as long as the page.
  const remembered = () => {
    try { return localStorage.getItem('theme'); } catch { return null; }
  };
  const use = theme => { root.dataset.theme = themes.includes(theme) ? theme : 'auto'; };
  use(remembered());

  const themeSwitch = place => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: place.className });
    button.append(...place.childNodes);
    place.replaceWith(button);
    const name = () => {
      button.title = `${place.dataset.name}: ${place.dataset[root.dataset.theme]}`;
      button.setAttribute('aria-label', button.title);
    };
    name();
    button.addEventListener('click', () => {
      use(themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length]);
      try { localStorage.setItem('theme', root.dataset.theme); } catch { /* it lasts as long as the page */ }
      name();
    });
    // Another window, or the page that the reader goes back to.
    for (const event of ['storage', 'pageshow']) {
      addEventListener(event, () => { use(remembered() ?? root.dataset.theme); name(); });
    }
  };

  // The numbers of notes differ between languages; ids of headings and claims do not. Beside another language, a claim's id ends in
  // that language.
  const keepPlace = link => link.addEventListener('click', () => {
    const id = location.hash.slice(1);
    if (id && !id.startsWith('cite_')) link.hash = id.split('~')[0];
    // What is searched for, or filtered by, is the same in every language.
    if (link.hreflang) link.search = location.search;
  });

  // The host sends whoever asks for the front page to the language that this cookie names.
  const keepLanguage = link => link.addEventListener('click', () => {
    document.cookie = `nf_lang=${link.hreflang}; path=/; max-age=31536000; samesite=lax`;
  });

  // On a desk the contents stand open beside the text, and mark the section that is being read.
  const followReading = contents => {
    contents.querySelector('details').open = true;
    const links = [...contents.querySelectorAll('a')];
    // Ids are plain letters; of another there is no heading, and decoding it could fail.
    const headings = links.map(link => document.getElementById(link.hash.slice(1))).filter(Boolean);
    const mark = () => {
      const now = headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 6);
      for (const link of links) {
        if (now && link.hash === `#${now.id}`) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -83% 0px' });
    headings.forEach(heading => observer.observe(heading));
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('.theme-switch').forEach(themeSwitch);
    document.querySelectorAll('.languages a, .choice a').forEach(keepLanguage);
    document.querySelectorAll('.languages a, .pairs a, .side-names a').forEach(keepPlace);
    // Where the menu goes on beyond the edge of a phone, it begins with what the reader sees: in the first frame, which lays the page out anyway.
    const here = matchMedia('(max-width: 52rem)').matches && document.querySelector('.menu [aria-current]');
    if (here) requestAnimationFrame(() => { here.closest('.menu').scrollLeft = here.offsetLeft - 64; });
    const contents = document.querySelector('.contents');
    if (contents && matchMedia('(min-width: 75rem)').matches) followReading(contents);
  });

  // The slash goes to the search field.
  addEventListener('keydown', event => {
    const writes = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    event.preventDefault();
    [...document.querySelectorAll('.site-search input')].find(field => field.offsetParent && getComputedStyle(field).visibility === 'visible')?.focus();
  });
}

// Who enters a search field gets suggestions under it; on the results page the results do that.
addEventListener('focusin', ({ target }) => {
  const form = target.closest?.('.site-search');
  const { suggest } = document.querySelector('[data-suggest]')?.dataset ?? {};
  if (!suggest || !target.matches('input') || form.dataset.waits || document.querySelector('[data-index]')) return;
  form.dataset.waits = 'true';
  import(suggest).then(script => script.begin(form)).catch(() => delete form.dataset.waits);
});

// The first mark, link, statement or copying button that a reader points at brings the script that answers it.
{
  const waiting = new AbortController();
  let pointer, last, coming;
  const bring = event => {
    pointer = event.type === 'pointerdown' ? event.pointerType : pointer;
    const target = event.target.closest?.('main a, .claim[id], .copy');
    const cards = document.getElementById('cards');
    if (!target || !cards || event.type === 'pointerdown') return;
    // A finger has no way to point first: its tap waits for the card instead of leading to the note.
    if (event.type === 'click' && target.matches('.reference a') && (event.pointerType || pointer) === 'touch') event.preventDefault();
    last = event;
    coming ??= import(cards.dataset.script).then(script => script.begin(last)).finally(() => waiting.abort());
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'click']) addEventListener(type, bring, { signal: waiting.signal });
  document.addEventListener('DOMContentLoaded', () => {
    for (const style of document.querySelectorAll('.cite-style')) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: style.parentElement.dataset.copy });
      button.setAttribute('aria-describedby', style.querySelector('summary').id);
      style.append(button);
    }
  });
}

// Where the margin is wide, the source of a sentence stands beside it. The list of references says the same to those who do not see it.
{
  const noteBeside = (mark, note) => {
    const beside = document.createElement('p');
    const source = note.querySelector('.source-name').cloneNode(true);
    const gist = document.createElement('span');
    source.tabIndex = -1;
    gist.append('. ', note.querySelector('.gist')?.textContent ?? '');
    beside.append(`${mark.textContent.replace(/\D/g, '')} `, source, ', ', note.querySelector('.lines').textContent, gist);
    return { mark, beside };
  };

  // Of the marks in the text, the first for a passage in each section.
  const notesOf = article => {
    const notes = [];
    let seen = new Set();
    for (const found of article.querySelectorAll('.text h2, .text h3, .text :is(p, li) > .reference a')) {
      if (!found.hash) seen = new Set();
      else if (!seen.has(found.hash)) {
        const note = document.getElementById(found.hash.slice(1));
        if (note) notes.push(noteBeside(found, note));
        seen.add(found.hash);
      }
    }
    return notes;
  };

  // Each beside its sentence, below the box and below the note before it; with what its passage says where that leaves the next one its place.
  const place = (article, column, notes) => {
    const edge = article.getBoundingClientRect();
    const texts = [...article.querySelectorAll('.text')].map(text => text.getBoundingClientRect());
    const heights = whole => {
      for (const { beside } of notes) beside.classList.toggle('whole', whole);
      return notes.map(({ beside }) => beside.offsetHeight);
    };
    column.style.insetInlineStart = `${texts[0].right - edge.left}px`;
    const [long, short] = [heights(true), heights(false)];
    const wanted = notes.map(({ mark }) => mark.getBoundingClientRect().top - edge.top - 4);
    const box = article.querySelector('.infobox')?.getBoundingClientRect();
    let free = box && box.left >= texts[0].right ? box.bottom - edge.top + 20 : 0;
    notes.forEach(({ beside }, i) => {
      const top = Math.max(wanted[i], free);
      const whole = top + long[i] + 10 <= (wanted[i + 1] ?? texts.at(-1).bottom - edge.top);
      beside.classList.toggle('whole', whole);
      beside.style.top = `${top}px`;
      free = top + (whole ? long[i] : short[i]) + 10;
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    const article = document.querySelector('.article:has(.text .reference)');
    if (!article) return;
    const column = document.createElement('div');
    column.className = 'sidenotes';
    column.setAttribute('aria-hidden', 'true');
    let notes;
    const draw = () => {
      if (!matchMedia('(min-width: 64rem)').matches) return;
      if (!notes) {
        notes = notesOf(article);
        column.replaceChildren(...notes.map(note => note.beside));
        article.append(column);
      }
      place(article, column, notes);
    };
    // Fonts that come late, a window that changes, a table that is opened: all move the sentences.
    const watch = new ResizeObserver(draw);
    // Who writes sees them change: so the preview tells.
    article.addEventListener('written', () => { notes = null; draw(); });
    for (const box of [article, ...article.querySelectorAll('.text, .infobox')]) watch.observe(box);
  });
}
