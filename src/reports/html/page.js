"use strict";
(() => {
  const form = document.forms[0];
  const dialog = document.querySelector("dialog");
  const none = document.querySelector(".none");
  const findings = [...document.querySelectorAll(".finding")];
  const marks = [...document.querySelectorAll("mark")].map((mark) => ({ mark, of: mark.dataset.of.split(" ") }));
  const fields = ["text", "rule", "file"].filter((name) => form.elements[name]);
  const levels = [...form.querySelectorAll("[name=level]")];

  /** What a search compares: lower case, without accents. */
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(findings.map((finding) => [finding, plain(pairOf(finding).textContent + finding.dataset.rule)]));

  function pairOf(finding) {
    return finding.closest(".pair");
  }

  /** Show what the filter lets through, and nothing else. */
  function filter() {
    const value = (name) => form.elements[name]?.value ?? "";
    const wanted = new Set(levels.filter((level) => level.checked).map((level) => level.value));
    const words = plain(value("text")).split(/\s+/).filter(Boolean);
    const passes = (finding) =>
      wanted.has(finding.dataset.level) &&
      (form.elements.suppressed?.checked || !finding.classList.contains("suppressed")) &&
      (!value("rule") || finding.dataset.rule === value("rule")) &&
      (!value("file") || finding.closest(".file").dataset.file === value("file")) &&
      words.every((word) => texts.get(finding).includes(word));
    for (const finding of findings) finding.hidden = !passes(finding);
    for (const box of document.querySelectorAll(".pair, .file")) box.hidden = !box.querySelector(".finding:not([hidden])");
    const shown = new Set(visible().map((finding) => finding.dataset.number));
    for (const { mark, of } of marks) mark.classList.toggle("off", !of.some((number) => shown.has(number)));
    none.hidden = shown.size > 0;
    form.elements.shown.value = `${shown.size} / ${findings.length}`;
  }

  function visible() {
    return findings.filter((finding) => !finding.hidden);
  }

  /** Keep the filter in the address, so that a view can be shared and reloaded. */
  function remember() {
    const state = new URLSearchParams();
    for (const name of fields) if (form.elements[name].value) state.set(name, form.elements[name].value);
    const off = levels.filter((level) => !level.checked);
    if (off.length) state.set("level", levels.filter((level) => level.checked).map((level) => level.value).join());
    if (form.elements.suppressed?.checked) state.set("suppressed", "");
    history.replaceState(null, "", `#${state}`);
    form.querySelector("[type=reset]").hidden = !state.size;
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) if (state.has(name)) form.elements[name].value = state.get(name);
    if (state.has("level")) for (const level of levels) level.checked = state.get("level").split(",").includes(level.value);
    if (form.elements.suppressed) form.elements.suppressed.checked = state.has("suppressed");
  }

  function light(finding) {
    const number = finding?.dataset.number;
    for (const { mark, of } of marks) mark.classList.toggle("active", of.includes(number));
  }

  /** Go to the finding `step` away from the one that has the focus. */
  function go(step) {
    const all = visible();
    const at = all.indexOf(document.activeElement.closest(".finding"));
    const next = at < 0 ? all[step > 0 ? 0 : all.length - 1] : all[at + step];
    if (!next) return;
    next.focus({ preventScroll: true });
    pairOf(next).scrollIntoView({ block: "nearest" });
    next.scrollIntoView({ block: "nearest" });
  }

  function toggle(name) {
    const level = levels.find((level) => level.value === name);
    if (level) level.click();
  }

  const keys = {
    j: () => go(1),
    k: () => go(-1),
    "/": () => form.elements.text.select(),
    "?": () => dialog.showModal(),
    e: () => toggle("error"),
    w: () => toggle("warning"),
    n: () => toggle("note"),
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === form.elements.text) event.target.blur();
    const writing = event.target.closest("input[type=search], select, dialog");
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("focusin", (event) => light(event.target.closest(".finding")));
  document.addEventListener("focusout", () => light(null));
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const number = mark && mark.dataset.of.split(" ").find((number) => !document.getElementById(`finding-${number}`).hidden);
    if (number) document.getElementById(`finding-${number}`).focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => (remember(), filter())));
  form.addEventListener("input", () => (remember(), filter()));
  form.elements.keys.addEventListener("click", () => dialog.showModal());
  window.addEventListener("hashchange", () => (recall(), remember(), filter()));

  form.hidden = false;
  recall();
  remember();
  filter();
})();
