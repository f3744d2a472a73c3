// Of the preview's forms only: shows the page and what is wrong with the text as it is typed.
"use strict";
(() => {
  const form = document.querySelector(".loa-form");
  const draft = document.querySelector(".loa-draft");
  if (form === null || draft === null) return;
  let timer = null;
  let isAsking = false;
  let isStale = false;

  // One question at a time, and the last text always asked about.
  async function ask() {
    if (isAsking) { isStale = true; return; }
    isAsking = true;
    isStale = false;
    try {
      const fields = new URLSearchParams(new FormData(form));
      fields.set("do", "type");
      const answer = await fetch(form.action, { method: "POST", body: fields });
      if (answer.ok) show(await answer.text());
    } catch {
      // The server is gone; what was typed is still here.
    }
    isAsking = false;
    if (isStale) ask();
  }

  function show(html) {
    const place = draft.querySelector("iframe")?.contentWindow?.scrollY ?? 0;
    draft.innerHTML = html;
    const frame = draft.querySelector("iframe");
    frame?.addEventListener("load", () => frame.contentWindow.scrollTo(0, place), { once: true });
  }

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 250);
  });
  // A text that was typed is not lost by a slip.
  let isTyped = false;
  form.addEventListener("input", () => { isTyped = true; });
  form.addEventListener("submit", () => { isTyped = false; });
  addEventListener("beforeunload", (event) => { if (isTyped) event.preventDefault(); });
})();
