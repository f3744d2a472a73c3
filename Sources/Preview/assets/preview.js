// Of the preview only: loads the page anew when its site has changed, and shows what is wrong with the content.
"use strict";
(() => {
  const own = document.currentScript.dataset;
  const scrollKey = "loa-scroll " + location.pathname;
  let problems = null;
  let panel = null;
  let isShut = false;
  let source = null;

  // Kept by us: browsers find the place again only where the page is as long as before by the time they look.
  function restoreScroll() {
    const kept = sessionStorage.getItem(scrollKey);
    if (kept === null) return;
    const go = () => scrollTo({ top: Number(kept), behavior: "instant" });
    go();
    addEventListener("load", () => { go(); sessionStorage.removeItem(scrollKey); }, { once: true });
  }

  function reload() {
    rest();
    sessionStorage.setItem(scrollKey, String(scrollY));
    location.reload();
  }

  async function show(state) {
    if (state.site !== own.site) return reload();
    if (state.problems === problems) return;
    problems = state.problems;
    if (state.errors + state.warnings === 0) return remove();
    const answer = await fetch(own.root + "problems");
    const text = await answer.text();
    // Another change may have come meanwhile.
    if (state.problems === problems) fill(text, state.errors > 0);
  }

  // No modal dialog: the last good page stays readable behind it. The summary is a live region, so that those who do
  // not see it are told.
  function fill(text, hasErrors) {
    if (panel === null) {
      panel = document.createElement("details");
      panel.className = "loa-problems";
      landmark("aside").append(panel);
    }
    const wasOpen = panel.open;
    panel.innerHTML = text;
    panel.classList.toggle("has-errors", hasErrors);
    // Errors come up by themselves, unless they were put away; warnings wait until somebody wants them.
    panel.open = hasErrors ? !isShut : wasOpen;
    panel.querySelector(".loa-close").addEventListener("click", shut);
  }

  // Outside of the page's own landmarks, so that it needs one.
  function landmark(name) {
    const element = document.createElement(name);
    element.setAttribute("aria-label", own.title);
    element.lang = own.lang;
    document.body.append(element);
    return element;
  }

  function shut() {
    isShut = true;
    panel.open = false;
    panel.querySelector("summary").focus();
  }

  function remove() {
    if (panel !== null) panel.parentElement.remove();
    panel = null;
    isShut = false;
  }

  function listen() {
    if (source !== null) return;
    source = new EventSource(own.root + "events");
    source.addEventListener("state", (event) => show(JSON.parse(event.data)));
  }

  function rest() {
    if (source !== null) source.close();
    source = null;
  }

  // With forms, every page leads to them.
  function offerWriting() {
    const link = document.createElement("a");
    link.className = "loa-write";
    link.href = own.root + "edit/";
    link.textContent = own.write;
    landmark("nav").append(link);
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel !== null && panel.open) shut();
  });
  // A browser opens few connections to one server: pages that nobody looks at give theirs back.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", () => { if (!document.hidden) listen(); });
  restoreScroll();
  if (own.write !== undefined) offerWriting();
})();
