// Looks pages up in the index of the search page, of which it fetches only the parts that the typed syllables need.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  if (!form) return;
  const root = form.dataset.root;
  const input = form.elements.q;
  const count = document.querySelector(".search-count");
  const results = document.querySelector(".results");
  const step = 10;
  let limit = step;

  // As the index folds: without marks, đ as d, in lower case.
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const syllables = (text) => text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  const files = new Map();
  const load = (name) => {
    if (!files.has(name)) {
      files.set(name, fetch(`${root}tim-kiem/${name}.json`).then((file) => (file.ok ? file.json() : null)));
    }
    return files.get(name);
  };

  // The part that holds a syllable: the longest key that begins it.
  const partOf = (outline, folded) => {
    for (let length = folded.length; length > 0; length -= 1) {
      if (outline.parts.includes(folded.slice(0, length))) return folded.slice(0, length);
    }
    return null;
  };

  // The parts for what may still be typed on; those of longer keys are left alone while they are too many.
  const partsFrom = (outline, folded) => {
    const own = partOf(outline, folded);
    const longer = outline.parts.filter((key) => key.startsWith(folded) && key !== own);
    return [...(own ? [own] : []), ...(longer.length > 4 ? [] : longer)];
  };

  // For one typed syllable the pages that have it, each with how well it fits.
  const find = async (outline, typed, isLast) => {
    const folded = fold(typed);
    const keys = isLast ? partsFrom(outline, folded) : [partOf(outline, folded)].filter(Boolean);
    const scores = new Map();
    for (const part of await Promise.all(keys.map((key) => load(`chi-muc/s-${key}`)))) {
      for (const [stem, forms] of Object.entries(part ?? {})) {
        if (stem !== folded && !(isLast && stem.startsWith(folded))) continue;
        for (const [written, steps] of Object.entries(forms)) {
          // What is typed without marks fits every form; with them, its own form first.
          const exact = typed === folded || written === typed || (isLast && written.startsWith(typed));
          const fit = (exact ? 4 : 1) + (stem === folded ? 2 : 0);
          let number = 0;
          for (const step of steps) {
            number += step;
            const score = fit * (number % 2 === 1 ? 3 : 1);
            const page = Math.floor(number / 2);
            scores.set(page, Math.max(scores.get(page) ?? 0, score));
          }
        }
      }
    }
    return scores;
  };

  const search = async (query) => {
    const typed = syllables(query);
    // One letter begins too much: the next one is on its way.
    if (typed.length > 0 && typed[typed.length - 1].length < 2) typed.pop();
    if (typed.length === 0) return null;
    const outline = await load("chi-muc");
    const found = await Promise.all(typed.map((one, at) => find(outline, one, at === typed.length - 1)));
    const [first, ...others] = found.sort((one, other) => one.size - other.size);
    const ranked = [...first]
      .filter(([page]) => others.every((other) => other.has(page)))
      .map(([page, score]) => [page, others.reduce((sum, other) => sum + other.get(page), score)])
      .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    const shown = ranked.slice(0, limit * 1.5);
    const pages = await Promise.all(
      shown.map(async ([page, score]) => {
        const file = await load(`trang/${Math.floor(page / outline.pagesInFile)}`);
        return { entry: file[page % outline.pagesInFile], score, page };
      }));
    // Syllables that stand side by side in the title, as they were typed, weigh most.
    const phrase = typed.join(" ");
    for (const one of pages) {
      const title = syllables(one.entry[1]).join(" ");
      one.score += title.includes(phrase) ? 40 : fold(title).includes(fold(phrase)) ? 20 : 0;
    }
    pages.sort((one, other) => other.score - one.score || one.page - other.page);
    return { total: ranked.length, pages: pages.slice(0, limit).map(({ entry }) => entry) };
  };

  const show = (found) => {
    results.replaceChildren();
    if (!found) {
      more.hidden = true;
      count.textContent = "";
      return;
    }
    const { none, one, many } = form.dataset;
    count.textContent = found.total === 0 ? none : found.total === 1 ? one : many.replace("{n}", found.total);
    more.hidden = found.total <= found.pages.length;
    for (const [address, title, kind, text] of found.pages) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + address;
      link.textContent = title;
      const about = document.createElement("p");
      about.className = "meta";
      about.textContent = kind;
      const summary = document.createElement("p");
      summary.textContent = text;
      item.append(link, about, summary);
      results.append(item);
    }
  };

  const more = document.createElement("button");
  more.type = "button";
  more.hidden = true;
  more.textContent = form.dataset.more;
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(more);
  results.after(tools);

  let latest = 0;
  const run = async () => {
    latest += 1;
    const mine = latest;
    const found = await search(input.value);
    // An answer that was overtaken by a later one is thrown away.
    if (mine === latest) show(found);
  };

  more.addEventListener("click", async () => {
    const shown = results.children.length;
    limit += step;
    await run();
    // Readers by keyboard and by ear go on where they were.
    results.children[shown]?.querySelector("a").focus();
  });
  input.addEventListener("input", () => {
    limit = step;
    run();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
    run();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) input.value = asked;
  input.focus();
  run();
})();
