// Makes tables sortable and offers to print. Every page is whole without it.
(() => {
  "use strict";
  const vi = new Intl.Collator("vi", { numeric: true });
  const lang = document.documentElement.lang;
  const [group, decimal] = lang === "vi" ? [/\./g, ","] : [/,/g, "."];

  // The first number of a cell, so that 950/978 stands by its part; a cell without one stands last.
  const number = (text) => {
    const found = text.replace(group, "").replace("−", "-").match(/-?\d+(?:[.,]\d+)?/);
    return found ? Number(found[0].replace(decimal, ".")) : null;
  };

  // A day stands by what programs read of it: 05/03/2020 would come before 12/01/2019.
  const text = (cell) => cell?.querySelector("time")?.dateTime ?? cell?.innerText.trim() ?? "";

  const cells = (table, column) =>
    [...table.tBodies[0].rows].map((row) => ({ row, text: text(row.cells[column]) }));

  const sort = (table, column, isNumber, direction) => {
    const keyed = cells(table, column).map(({ row, text }) => ({ row, key: isNumber ? number(text) : text }));
    keyed.sort(({ key: one }, { key: other }) => {
      if (one === null || one === "" || other === null || other === "") {
        return (one === null || one === "") - (other === null || other === "");
      }
      return direction * (isNumber ? one - other : vi.compare(one, other));
    });
    table.tBodies[0].append(...keyed.map(({ row }) => row));
  };

  for (const table of document.querySelectorAll("main table")) {
    const heads = table.tHead?.rows[0]?.cells;
    if (!heads || table.tBodies[0].rows.length < 3) continue;
    [...heads].forEach((head, column) => {
      if (head.classList.contains("trend")) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isUp = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        sort(table, column, head.classList.contains("number"), isUp ? 1 : -1);
      });
    });
    table.classList.add("sortable");
  }

  for (const tools of document.querySelectorAll("[data-print]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = tools.dataset.print;
    button.addEventListener("click", () => print());
    tools.append(button);
  }
})();
