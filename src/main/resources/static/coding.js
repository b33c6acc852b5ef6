// Makes the coder's page quicker; the page does all of this without it, by links and forms.
"use strict";
(function () {
  const desk = document.querySelector("[data-desk]");
  if (!desk) return;
  const form = desk.querySelector("[data-put]");
  const lines = desk.querySelector("[data-lines]");
  const said = desk.querySelector("[data-said]");
  const chosen = desk.querySelector("[data-chosen]");
  const select = form.querySelector("#code");
  const search = form.querySelector("#code-search");
  const list = form.querySelector("#code-list");
  const memo = form.querySelector("#memo");
  const field = (name) => form.querySelector('[data-field="' + name + '"]');
  const codes = [...select.options].filter((option) => option.value).map((option) => ({
    key: option.value,
    label: option.textContent,
    rule: option.dataset.rule || "",
    find: (option.textContent + " " + (option.dataset.rule || "")).toLowerCase()
  }));
  let here = null;
  let from = 0;
  let to = 0;
  let best = 0;
  let found = [];

  form.querySelector("[data-search]").hidden = false;
  form.querySelector("[data-plain]").hidden = true;
  desk.querySelector("[data-keys]").hidden = false;
  lines.tabIndex = 0;
  lines.setAttribute("aria-label", "The text. Arrow keys move, Enter searches a code.");
  lines.querySelectorAll(".heed-code__choose").forEach((link) => { link.tabIndex = -1; });

  const words = (line) => line.querySelector("[data-words]");
  const all = () => [...lines.children];

  function place(line, offset) {
    const walker = document.createTreeWalker(words(line), NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    let rest = offset;
    while (node && rest > node.length) {
      rest -= node.length;
      node = walker.nextNode() || null;
    }
    return node ? [node, rest] : [words(line), 0];
  }

  function offset(line, node, at) {
    const range = document.createRange();
    range.setStart(words(line), 0);
    range.setEnd(node, at);
    return range.toString().length;
  }

  function show() {
    const text = words(here).textContent;
    const part = to > from ? text.slice(from, to) : text;
    chosen.textContent = "On: \u201c" + part + "\u201d";
    field("passage").value = here.dataset.passage;
    field("start").value = to > from ? String(from) : "";
    field("end").value = to > from ? String(to) : "";
    field("words").value = to > from ? part : "";
    const selection = window.getSelection();
    selection.removeAllRanges();
    if (to > from) {
      const start = place(here, from);
      const end = place(here, to);
      selection.setBaseAndExtent(start[0], start[1], end[0], end[1]);
    }
  }

  function goTo(line, keep) {
    if (!line) return;
    if (here) here.classList.remove("heed-code__line--here");
    here = line;
    here.classList.add("heed-code__line--here");
    if (!keep) { from = 0; to = 0; }
    here.scrollIntoView({ block: "nearest" });
    show();
  }

  function starts(text) { return [...text.matchAll(/\S+/g)].map((match) => [match.index, match.index + match[0].length]); }

  function choose(forward, wider) {
    const each = starts(words(here).textContent);
    if (!each.length) return;
    if (to <= from) {
      from = each[0][0];
      to = each[0][1];
    } else if (wider) {
      const ends = each.map((word) => word[1]);
      const next = forward ? ends.find((end) => end > to) : ends.filter((end) => end < to && end > from).pop();
      if (next !== undefined) to = next;
    } else {
      const begins = each.map((word) => word[0]);
      const next = forward ? begins.find((begin) => begin > from) : begins.filter((begin) => begin < from).pop();
      if (next !== undefined) { from = next; to = each.find((word) => word[0] === next)[1]; }
    }
    show();
  }

  function offer() {
    const asked = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const hits = codes.filter((code) => asked.every((word) => code.find.includes(word)));
    const rank = (code) => asked.every((word) => code.label.toLowerCase().includes(word)) ? 0 : 1;
    found = hits.sort((one, other) => rank(one) - rank(other));
    best = 0;
    list.replaceChildren(...found.map((code, index) => {
      const item = document.createElement("li");
      item.className = "heed-code__option";
      item.id = "code-" + index;
      item.setAttribute("role", "option");
      const rule = document.createElement("small");
      rule.textContent = code.rule.split(" Belongs in it:")[0];
      item.append(code.label, rule);
      item.addEventListener("mousedown", (event) => { event.preventDefault(); best = index; put(); });
      return item;
    }));
    mark();
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === best)));
    if (list.children[best]) {
      search.setAttribute("aria-activedescendant", "code-" + best);
      list.children[best].scrollIntoView({ block: "nearest" });
    } else {
      search.removeAttribute("aria-activedescendant");
    }
  }

  async function send(action, body, done) {
    try {
      const answer = await fetch(action, {
        method: "POST",
        headers: { "X-Heed-Script": "1", "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(body)
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const line = page.querySelector("[data-passage]");
      if (!answer.ok || !line) {
        const words = page.querySelector("main p, main h1");
        said.textContent = words ? words.textContent : "It could not be kept. Open the page again.";
        return;
      }
      const fresh = document.importNode(line, true);
      fresh.querySelectorAll(".heed-code__choose").forEach((link) => { link.tabIndex = -1; });
      const old = all().find((each) => each.dataset.passage === fresh.dataset.passage);
      old.replaceWith(fresh);
      here = null;
      goTo(fresh);
      said.textContent = done;
    } catch (error) {
      said.textContent = "Heed did not answer. Nothing was kept; try again.";
    }
  }

  function put() {
    const code = found[best];
    if (!here || !code) { said.textContent = "Choose a passage and a code."; return; }
    select.value = code.key;
    const sent = send(form.getAttribute("action"), new FormData(form), "Kept: " + code.label + ".");
    memo.value = "";
    search.value = "";
    offer();
    lines.focus({ preventScroll: true });
    return sent;
  }

  lines.addEventListener("focus", () => { if (!here) goTo(all()[0]); });
  lines.addEventListener("keydown", (event) => {
    if (event.target !== lines || event.ctrlKey || event.metaKey || event.altKey || !here) return;
    const key = event.key;
    if (key === "ArrowDown" || key === "j") goTo(here.nextElementSibling);
    else if (key === "ArrowUp" || key === "k") goTo(here.previousElementSibling);
    else if (key === "ArrowRight") choose(true, event.shiftKey);
    else if (key === "ArrowLeft") choose(false, event.shiftKey);
    else if (key === "Escape") { from = 0; to = 0; show(); }
    else if (key === "Enter") { search.focus(); search.select(); }
    else if (key === "u") {
      const mine = [...here.querySelectorAll(".heed-code__withdraw")].pop();
      if (mine) send(mine.getAttribute("action"), new FormData(mine), "Taken back.");
    } else return;
    event.preventDefault();
  });
  lines.addEventListener("mouseup", () => {
    const selection = window.getSelection();
    const node = selection.anchorNode;
    const line = node && (node.nodeType === 1 ? node : node.parentElement).closest("[data-passage]");
    if (!line) return;
    if (selection.isCollapsed || !words(line).contains(selection.anchorNode) || !words(line).contains(selection.focusNode)) {
      goTo(line);
      return;
    }
    const ends = [offset(line, selection.anchorNode, selection.anchorOffset), offset(line, selection.focusNode, selection.focusOffset)];
    from = Math.min(...ends);
    to = Math.max(...ends);
    goTo(line, true);
  });
  lines.addEventListener("click", (event) => {
    const link = event.target.closest(".heed-code__choose");
    if (!link) return;
    event.preventDefault();
    goTo(link.closest("[data-passage]"));
    search.focus();
  });
  lines.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event.target.getAttribute("action"), new FormData(event.target), "Taken back.");
  });
  search.addEventListener("input", offer);
  search.addEventListener("keydown", (event) => {
    const key = event.key;
    if (key === "ArrowDown") best = Math.min(best + 1, found.length - 1);
    else if (key === "ArrowUp") best = Math.max(best - 1, 0);
    else if (key === "Enter") put();
    else if (key === "Escape") lines.focus({ preventScroll: true });
    else return;
    mark();
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); put(); });
  offer();
  const wanted = location.hash && document.getElementById(location.hash.slice(1));
  if (wanted && wanted.parentElement === lines) goTo(wanted);
})();
