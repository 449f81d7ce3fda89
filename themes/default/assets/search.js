// Searches the index in the reader's browser, of which it loads the few parts that a query needs. suggest.js and results.js show what it finds.
// docs/search.md describes the index; generator/Search/Folding.cs folds words as `fold` does here.
const SHOWN = 12;
const PARTS = 6; // of the index, at most, for a word and a way to look for it
const LINE = 240; // letters of a text that are shown
const WEIGHTS = [1000, 500, 400, 100]; // pages, sections, events, texts
const TEXT = WEIGHTS[3];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LAST = '\uffff'; // after every word

let base = '';
const files = new Map();

/** Says where the index is: the address of its manifest. */
export function begin(manifest) {
  base = manifest.replace(/[^/]*$/, '');
  load('index').catch(() => {}); // whoever searches hears of it
}

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
async function answers(letter, { lists, longest }, { measure, rows }, stems) {
  const parts = await partsWith(letter, lists, longest, rows(stems));
  return parts.flatMap(part => Object.entries(part))
    .map(([found, places]) => ({ places, value: measure(found, stems) }))
    .filter(answer => answer.value > 0);
}

/** The parts that may hold words of some rows, of the likeliest rows first; from the top list of the index down. */
async function partsWith(letter, { depth, starts }, longest, rows) {
  let entries = entriesOf(starts, 0);
  for (let storey = depth; storey > 0; storey--) {
    const lists = likeliest(entries, rows).sort((a, b) => a.number - b.number);
    const loaded = await Promise.all(lists.map(({ number }) => load(`${letter}${storey}-${number}`)));
    entries = lists.flatMap(({ number }, i) => entriesOf(loaded[i], number * longest));
  }
  return Promise.all(likeliest(entries, rows).map(({ number }) => load(letter + number)));
}

const entriesOf = (starts, first) => starts.map((start, i) => ({ number: first + i, start }));

function likeliest(entries, rows) {
  const found = new Set();
  for (const [from, to] of rows) {
    for (let i = lastBefore(entries, from); i < entries.length && entries[i].start <= to; i++) {
      if (found.add(i).size === PARTS) return [...found].map(at => entries[at]);
    }
  }
  return [...found].map(at => entries[at]);
}

/** The last entry that begins with a word or before it. */
function lastBefore(entries, word) {
  let [low, high] = [0, entries.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle].start <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows of words, from the first to the last, that may answer: the word and its stems, then what goes on from them. */
const inReach = ([word, ...stems]) => [
  ...[word, ...stems].map(stem => [stem, stem]),
  ...[word, ...stems.filter(stem => stem.length > 3)].map(start => [start, start + LAST]),
];

/** The words that one mistake makes of a word or its stems: a letter too many and two that changed places, then a wrong and a missing one, the latest first. */
function withMistake(stems) {
  const long = stems.filter((stem, i) => stem.length > 3 || i === 0);
  const spots = long.flatMap(stem => [...stem].map((_, i) => [stem.slice(0, i), stem.slice(i)])).reverse();
  const few = spots.flatMap(([start, rest]) => [start + rest.slice(1), start + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2)]);
  const many = spots.sort((a, b) => b[0].length - a[0].length)
    .flatMap(([start, rest]) => [...LETTERS].flatMap(letter => [start + letter + rest.slice(1), start + letter + rest]));
  return [...few, ...many, ...long.flatMap(stem => [...LETTERS].map(letter => stem + letter))].map(word => [word, word]);
}

function sharedStart(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

const AS_WRITTEN = { measure: quality, rows: inReach };
const MISTAKEN = { measure: nearness, rows: withMistake };

async function namesOf(stems, names) {
  const found = await answers('n', names, AS_WRITTEN, stems);
  if (found.some(answer => answer.value > 0.8)) return found;
  return [...found, ...await answers('n', names, MISTAKEN, stems)];
}

/** Scores of documents by their names: how much of the query a name answers, and how much of the name the query is. */
function scoreNames(byWord, ends) {
  const names = new Map();
  byWord.forEach((found, at) => {
    for (const { places, value } of found) {
      for (let i = 0, document = 0; i < places.length; i += 3) {
        document += places[i]; // a step from the one before it
        const key = `${document}/${places[i + 1]}`;
        if (!names.has(key)) names.set(key, { document, count: places[i + 2], values: [] });
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
      let document = 0;
      for (const step of places) {
        document += step;
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
  const [names, texts] = [manifest.names, manifest.texts].map(lists => ({ lists, longest: manifest.longest }));
  const scores = scoreNames(await Promise.all(words.map(stems => namesOf(stems, names))), manifest.ends);
  if (scores.size < limit) addTexts(scores, await Promise.all(words.map(stems => answers('t', texts, AS_WRITTEN, stems))));
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit).map(([document]) => document);
  return Promise.all(best.map(async document => {
    const [part, at] = placeOf(document, manifest);
    const [kind, url, title, line] = (await load(`d${part}`))[at];
    return { kind: manifest.kinds[kind], url, title, line };
  }));
}

/** The part that holds a document, and where in it: each sort of documents has parts of its own. */
function placeOf(document, { ends, together }) {
  let [sort, part, start] = [0, 0, 0];
  for (; document >= ends[sort]; start = ends[sort], sort++) part += Math.ceil((ends[sort] - start) / together[sort]);
  return [part + Math.floor((document - start) / together[sort]), (document - start) % together[sort]];
}

/** A line of a result, around the first word that answers the query, such words marked. */
export async function markedLine(line, query) {
  const manifest = await load('index');
  const stems = wordsOf(query, manifest).map(word => stemsOf(word, manifest.endings));
  const answersOne = word => wordsOf(word, manifest).some(w => stems.some(all => quality(w, all) > 0.6));
  const parts = line.split(/([\p{L}\p{N}'’-]+)/u);
  const isAnswer = parts.map((part, i) => i % 2 === 1 && answersOne(part));
  const [from, to] = shownOf(parts, Math.max(0, isAnswer.indexOf(true)));
  const nodes = parts.slice(from, to).map((part, i) => {
    if (!isAnswer[from + i]) return part;
    const mark = document.createElement('mark');
    mark.append(part);
    return mark;
  });
  return [from > 0 ? '… ' : '', ...nodes, to < parts.length ? '…' : ''];
}

/** From where to where the parts of a line are shown: from its start if the word stands there. */
function shownOf(parts, at) {
  const lengthOf = (from, to) => parts.slice(from, to).join('').length;
  let from = 0;
  if (lengthOf(0, at + 1) > LINE) for (from = at; from > 0 && lengthOf(from, at) < LINE / 3;) from -= 2;
  from = Math.max(0, from);
  let to = parts.length;
  while (to > at + 1 && lengthOf(from, to) > LINE) to--;
  return [from, to];
}
