// Searches the index in the reader's browser. Only the results page loads this file, and of the index only the parts that a query needs.
// docs/search.md describes the index; generator/Search/Folding.cs folds words as `fold` does here.
const page = document.querySelector('[data-index]');
const base = page.dataset.index.replace(/[^/]*$/, '');
const SHOWN = 12;
const PARTS = 8; // of the index, at most, for a word
const WEIGHTS = [1000, 500, 400, 100]; // pages, sections, events, texts
const TEXT = WEIGHTS[3];

const files = new Map();
function load(name) {
  if (!files.has(name)) {
    files.set(name, fetch(`${base}${name}.json`).then(answer => answer.json()).catch(error => {
      files.delete(name);
      throw error;
    }));
  }
  return files.get(name);
}

/** The endings of all languages, once the index is there. */
let endings = new Set();

/** A word in small Latin letters without marks; doubled letters are one. */
export function fold(word, letters) {
  let folded = '';
  for (let i = 0; i < word.length;) {
    let length = Math.min(4, word.length - i);
    while (length > 1 && !(word.slice(i, i + length) in letters)) length--;
    const part = word.slice(i, i + length);
    for (const c of letters[part] ?? part) if (!folded.endsWith(c) || /\d/.test(c)) folded += c;
    i += length;
  }
  return folded;
}

/** The words of a query, folded. An ending that stands alone after a hyphen is no word. */
export function wordsOf(text, { fold: letters, endings: byLanguage }) {
  const endings = byLanguage.flat();
  const isEnding = part => endings.some(e => part === e || (part.endsWith(e) && endings.includes(part.slice(0, -e.length))));
  const tokens = text.normalize('NFD').replace(/[\p{Mn}\p{Cf}'’‘ʼʻ`´]/gu, '').toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return tokens.flatMap(token => token.split('-').map(part => fold(part, letters)).filter(Boolean)
    .filter((part, i, parts) => i === 0 || i < parts.length - 1 || !isEnding(part)));
}

/** A word, then what is left of it without one, two or three endings of a language. */
function stemsOf(word, byLanguage) {
  const stems = byLanguage.flatMap(endings => stemsIn(word, endings));
  return [...new Set([word, ...stems])].sort((a, b) => b.length - a.length);
}

function stemsIn(word, endings) {
  const cuts = new Map([[word, 0]]);
  for (const [stem, cut] of cuts) {
    if (cut === 3) continue;
    for (const ending of endings) {
      const rest = stem.slice(0, -ending.length);
      if (rest.length >= 3 && stem.endsWith(ending) && !cuts.has(rest)) cuts.set(rest, cut + 1);
    }
  }
  return [...cuts.keys()];
}

/** True if one letter more, less or other, or two changed places, make one word of the other. */
function isNear(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  const i = sharedStart(a, b);
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y
    || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/** How well a word of the index answers one of the query: 1 is the word itself, 0 no answer. */
function quality(found, [word, ...stems]) {
  if (found === word) return 1;
  const stem = stems.find(s => s === found);
  if (stem) return 0.95 - 0.01 * (word.length - stem.length);
  if (word.length > 1 && found.startsWith(word)) return 0.85 - 0.02 * Math.min(found.length - word.length, 10);
  // The same word with another ending, or with something else.
  const start = stems.find(s => s.length > 3 && found.startsWith(s) && found.length - s.length <= 3);
  if (!start) return 0;
  return (endings.has(found.slice(start.length)) ? 0.88 : 0.72) - 0.02 * (word.length + found.length - 2 * start.length);
}

function nearness(found, [word, ...stems]) {
  if (word.length < 4 || found.length < 3) return 0;
  if (isNear(word, found)) return 0.75;
  const stem = stems.find(s => s.length > 3 && isNear(s, found));
  return stem ? 0.68 - 0.01 * (word.length - stem.length) : 0;
}

/** The words of the index's parts that may answer, each with its places and how well it answers. */
async function answers(letter, prefixes, stems, measure, mayHold) {
  const wanted = prefixes.flatMap((p, i) => (mayHold(p, stems) ? [[sharedStart(p, stems[0]), i]] : []));
  wanted.sort((a, b) => b[0] - a[0]);
  const parts = await Promise.all(wanted.slice(0, PARTS).map(([, i]) => load(letter + i)));
  return parts.flatMap(part => Object.entries(part))
    .map(([found, places]) => ({ places, value: measure(found, stems) }))
    .filter(answer => answer.value > 0);
}

/** True if a part of the index may hold a word or a longer one. */
const isStart = (prefix, stems) => prefix.startsWith(stems[0]) || stems.some(s => s.startsWith(prefix));

/** True if it may hold the word without a mistake. A first letter is wrong only if it is one too many or has changed places. */
function isNearStart(prefix, [word]) {
  if ([word, word.slice(1), word[1] + word[0] + word.slice(2)].some(w => w.startsWith(prefix))) return true;
  return word[0] === prefix[0] && [-1, 0, 1].some(more => isNear(prefix, word.slice(0, prefix.length + more)));
}

function sharedStart(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

async function namesOf(stems, manifest) {
  const found = await answers('n', manifest.names, stems, quality, isStart);
  if (found.some(answer => answer.value > 0.8)) return found;
  return [...found, ...await answers('n', manifest.names, stems, nearness, isNearStart)];
}

/** Scores of documents by their names: how much of the query a name answers, and how much of the name the query is. */
function scoreNames(byWord, ends) {
  const names = new Map();
  byWord.forEach((found, at) => {
    for (const { places, value } of found) {
      for (let i = 0; i < places.length; i += 3) {
        const key = `${places[i]}/${places[i + 1]}`;
        if (!names.has(key)) names.set(key, { document: places[i], count: places[i + 2], values: [] });
        const { values } = names.get(key);
        values[at] = Math.max(values[at] ?? 0, value);
      }
    }
  });
  const scores = new Map();
  for (const { document, count, values } of names.values()) {
    const matched = values.filter(Boolean);
    const share = matched.length / byWord.length;
    const value = matched.reduce((sum, v) => sum + v, 0) / byWord.length;
    const isWhole = share === 1 && matched.length === count;
    let score = WEIGHTS[ends.findIndex(end => document < end)] * value * (0.6 + 0.4 * Math.min(1, matched.length / count));
    if (isWhole && value === 1) score += 500;
    if (share < 1) score *= 0.5 * share;
    scores.set(document, Math.max(scores.get(document) ?? 0, score));
  }
  return scores;
}

function addTexts(scores, byWord) {
  const texts = new Map();
  byWord.forEach((found, at) => {
    for (const { places, value } of found) {
      for (const document of places) {
        if (!texts.has(document)) texts.set(document, []);
        const values = texts.get(document);
        values[at] = Math.max(values[at] ?? 0, value);
      }
    }
  });
  for (const [document, values] of texts) {
    const matched = values.filter(Boolean);
    const score = TEXT * matched.reduce((sum, v) => sum + v, 0) / byWord.length * (matched.length / byWord.length);
    scores.set(document, Math.max(scores.get(document) ?? 0, score) + score / 100);
  }
}

/** What answers a query, best first: `{ kind, url, title, line }`. */
export async function search(query, limit = SHOWN) {
  const manifest = await load('index');
  endings = new Set(manifest.endings.flat());
  const words = [...new Set(wordsOf(query, manifest))].slice(0, 8).map(word => stemsOf(word, manifest.endings));
  if (words.length === 0) return [];
  const scores = scoreNames(await Promise.all(words.map(stems => namesOf(stems, manifest))), manifest.ends);
  if (scores.size < limit) addTexts(scores, await Promise.all(words.map(stems => answers('t', manifest.texts, stems, quality, isStart))));
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit).map(([document]) => document);
  return Promise.all(best.map(async document => {
    const part = await load(`d${Math.floor(document / manifest.together)}`);
    const [kind, url, title, line] = part[document % manifest.together];
    return { kind: manifest.kinds[kind], url, title, line };
  }));
}

/** A text with the words that answer the query marked. */
function marked(text, stems, manifest) {
  const answersOne = word => wordsOf(word, manifest).some(w => stems.some(all => quality(w, all) > 0.6));
  return text.split(/([\p{L}\p{N}'’-]+)/u).map((part, i) => {
    if (i % 2 === 0 || !answersOne(part)) return part;
    const mark = document.createElement('mark');
    mark.append(part);
    return mark;
  });
}

function item({ kind, url, title, line }, stems, manifest) {
  const [li, link, label, text] = ['li', 'a', 'span', 'p'].map(name => document.createElement(name));
  link.href = url;
  link.append(title);
  label.className = 'result-kind';
  label.append(kind);
  text.append(...marked(line, stems, manifest));
  li.append(link, ' ', label, text);
  return li;
}

const field = document.querySelector('.site-search input');
const list = page.querySelector('.results');
const status = page.querySelector('[role=status]');
let asked = 0;

async function show(query) {
  const turn = ++asked;
  if (!query.trim()) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const [results, manifest] = await Promise.all([search(query), load('index')]);
  // The reader may have typed on in the meantime.
  if (turn !== asked) return;
  const stems = wordsOf(query, manifest).map(word => stemsOf(word, manifest.endings));
  list.replaceChildren(...results.map(result => item(result, stems, manifest)));
  status.textContent = results.length ? `${page.dataset.found}: ${results.length}` : page.dataset.none;
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
  show(field.value);
});
if (field.value) show(field.value);
else field.focus();
