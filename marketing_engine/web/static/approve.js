// The approval page with a script: its keys, buttons and forms.
import * as cards from "./approve_cards.js";
import * as findings from "./approve_findings.js";
import * as keys from "./approve_keys.js";
import * as mail from "./approve_mail.js";
import * as progress from "./approve_progress.js";
import * as selection from "./approve_select.js";
import * as server from "./approve_server.js";
import { WORDS, act, arrive, goOn, loadMore, undo, undoLast } from "./approve_decide.js";
import { announce, hideToast, toast } from "./approve_tell.js";

const page = document.getElementById("approve");

/** What a, r and l mean: all selected, or the open card. */
function targets() {
  const chosen = cards.selected();
  return chosen.length ? chosen : [cards.current()].filter(Boolean);
}

function askWhy() {
  if (cards.selected().length) return selection.reason.focus();
  const card = cards.current();
  return card && cards.waits(card) ? askCard(card) : undefined;
}

function stopAsking(card) {
  card.classList.remove("asking");
  card.querySelector("article").focus({ preventScroll: true });
}

function move(step) {
  const from = cards.current();
  const next = from ? cards.neighbour(from, step) : cards.whereLeft();
  if (next) cards.open(next);
  else if (step > 0) goOn(undefined);
}

function startEditing(card, one) {
  if (!card || !cards.waits(card)) return;
  mail.edit(card, one);
  mail.focus(one ?? card.querySelector(".mail"));
}

keys.listen({
  j: () => move(1),
  ArrowDown: () => move(1),
  k: () => move(-1),
  ArrowUp: () => move(-1),
  a: () => act("approve", targets()),
  r: askWhy,
  l: () => act("later", targets()),
  u: undoLast,
  s: () => cards.current() && findings.goTo(cards.current()),
  e: () => startEditing(cards.current()),
  x: () => cards.current() && selection.toggle(cards.current()),
  X: () => selection.range(cards.current()),
  "?": () => document.getElementById("help").showModal(),
});

page.addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  const button = event.target.closest("button");
  if (card && button) return pressed(card, button, event);
  if (card && event.target.closest(".row") && !event.target.closest(".tick")) {
    event.preventDefault();
    if (cards.waits(card)) cards.open(card);
  }
  return undefined;
});

function pressed(card, button, event) {
  if (button.closest(".findings")) {
    event.preventDefault();
    return findings.change(card, button);
  }
  const open = button.closest(".mail");
  if (button.dataset.act === "reject") return askCard(card);
  if (button.dataset.act) return act(button.dataset.act, [card]);
  if (button.classList.contains("undo-one")) return undo({ [card.id]: card.dataset.state });
  if (button.classList.contains("edit")) return startEditing(card, open);
  if (button.classList.contains("save")) return mail.save(open).then((saved) => saved && card.querySelector("article").focus());
  if (button.classList.contains("cancel")) return open ? leaveMail(open) : stopAsking(card);
  if (button.classList.contains("confirm")) return act("reject", [card], card.querySelector(".rejecting input").value.trim());
  if (button.closest(".quick")) return act("reject", [card], button.value);
  return undefined;
}

function askCard(card) {
  card.classList.add("asking");
  card.querySelector(".rejecting input").focus();
}

function leaveMail(open) {
  mail.cancel(open);
  cards.note(open.closest(".card"));
  open.closest("article").focus({ preventScroll: true });
}

page.addEventListener("input", (event) => {
  if (event.target.closest(".fields")) mail.keep(event.target);
});

page.addEventListener("keydown", (event) => {
  const field = event.target;
  const card = field.closest(".card");
  if (field.closest(".rejecting") && field.matches("input")) reasonKey(event, card);
  else if (field.closest(".fields")) mailKey(event, card);
  else if (event.key === "Escape" && card?.classList.contains("asking")) stopAsking(card);
  else if (event.key === "Enter" && field === selection.reason) {
    event.preventDefault();
    act("reject", cards.selected(), field.value.trim());
  }
});

function reasonKey(event, card) {
  const usual = [...card.querySelectorAll(".quick button")].map((button) => button.value);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    const at = usual.indexOf(event.target.value);
    event.target.value = usual.at((at < 0 && step < 0 ? 0 : at) + step - (at + step >= usual.length ? usual.length : 0));
  } else if (event.key === "Enter") act("reject", [card], event.target.value.trim());
  else if (event.key === "Escape") stopAsking(card);
  else return;
  event.preventDefault();
}

function mailKey(event, card) {
  const open = event.target.closest(".mail");
  if (event.key === "Escape") leaveMail(open);
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    mail.save(open).then((saved) => saved && card.querySelector("article").focus({ preventScroll: true }));
  } else return;
  event.preventDefault();
}

document.getElementById("decide")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const what = event.submitter?.value;
  if (what in WORDS) act(what, cards.selected(), selection.reason.value.trim());
});
document.getElementById("finish").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    const { campaigns } = await server.finish();
    const said = campaigns.length
      ? `Done for today: the orchestrator was told, the day of ${campaigns.join(", ")} goes on with the approved.`
      : "No day waits for approvals that has any.";
    document.getElementById("tally").textContent = said;
    document.getElementById("finish").hidden = campaigns.length > 0;
    announce(said);
  } catch (error) {
    toast(error.message, true, false);
  }
});
document.getElementById("more")?.addEventListener("click", async (event) => {
  event.preventDefault();
  const first = await loadMore();
  if (first) arrive(first);
});
page.addEventListener("submit", (event) => {
  if (!event.target.closest("#decided")) return;
  event.preventDefault();
  const one = event.submitter.value;
  const ids = one ? [one] : [...event.target.querySelectorAll("[name=id]:checked")].map((box) => box.value);
  undo(Object.fromEntries(ids.map((id) => [id, event.target.elements[id].value])));
});
document.getElementById("keys").addEventListener("click", () => document.getElementById("help").showModal());
document.querySelector("#toast .undo").addEventListener("click", undoLast);
document.querySelector("#toast .close").addEventListener("click", hideToast);

for (const input of page.querySelectorAll("[list]")) input.removeAttribute("list");
cards.all().forEach(mail.restore);
selection.show();
progress.show();
const start = cards.whereLeft();
if (start) cards.open(start, cards.all().indexOf(start) > 0);
