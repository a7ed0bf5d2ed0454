// Selecting many: with x, with the boxes, a range, or all above a score.
import * as cards from "./approve_cards.js";

const bar = document.querySelector(".bulk");
export const reason = bar?.querySelector("[name=reason]");
let anchor;

/** Show the bar for many while anybody is selected. */
export function show() {
  if (!bar) return;
  const number = cards.selected().length;
  bar.classList.toggle("on", number > 0);
  document.body.classList.toggle("selecting", number > 0);
  document.getElementById("selected").textContent = `${number} selected`;
}

export function toggle(card) {
  if (!cards.waits(card)) return;
  cards.box(card).checked = !cards.box(card).checked;
  anchor = card;
  show();
}

/** Select from the last one selected to this one; where there is none, choose by score. */
export function range(card) {
  const listed = cards.all();
  const [from, to] = [listed.indexOf(anchor), listed.indexOf(card)].sort((a, b) => a - b);
  if (from < 0) {
    document.getElementById("above")?.select();
    return;
  }
  for (const one of listed.slice(from, to + 1).filter(cards.waits)) cards.box(one).checked = true;
  show();
}

document.querySelector("form.above")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const least = Number(document.getElementById("above").value);
  for (const card of cards.waiting()) cards.box(card).checked = Number(card.dataset.score) >= least;
  show();
  (cards.current() ?? cards.whereLeft())?.querySelector("article").focus({ preventScroll: true });
});
document.getElementById("clear")?.addEventListener("click", () => {
  for (const card of cards.selected()) cards.box(card).checked = false;
  show();
});
document.querySelector(".queue")?.addEventListener("change", (event) => {
  if (!event.target.closest(".tick")) return;
  anchor = event.target.closest(".card");
  show();
});
