// Deciding: shown at once, saved at once, taken back again; what the server refuses is told at the card.
import * as cards from "./approve_cards.js";
import * as findings from "./approve_findings.js";
import * as mail from "./approve_mail.js";
import * as progress from "./approve_progress.js";
import * as selection from "./approve_select.js";
import * as server from "./approve_server.js";
import { follow } from "./approve_news.js";
import { announce, refreshDecided, toast } from "./approve_tell.js";

const UNDO = `approve:undos:${document.getElementById("approve").dataset.person}`;
const MOST_UNDOS = 50;
let done = JSON.parse(localStorage.getItem(UNDO) ?? "[]");
export const WORDS = { approve: "approved", reject: "rejected", later: "later" };

/** Note the last decisions, each as words by id, for undoing them one by one, also after a reload. */
function remember(entries) {
  done = entries.filter((seen) => Object.keys(seen).length).slice(-MOST_UNDOS);
  localStorage.setItem(UNDO, JSON.stringify(done));
}

/** What is taken back, or never came to be, is not undone again. */
const forget = (ids) =>
  remember(done.map((seen) => Object.fromEntries(Object.entries(seen).filter(([id]) => !ids.includes(id)))));

const who = (targets) => (targets.length === 1 ? cards.name(targets[0]) : `${targets.length} prospects`);

/** Approve, reject or put off, show it at once, and go on; what the server refuses is shown at the card. */
export async function act(what, targets, reason = "") {
  targets = targets.filter(cards.waits);
  if (!targets.length) return;
  if (what === "approve" && targets.length === 1 && findings.block(targets[0])) return;
  for (const card of targets) {
    for (const open of mail.editing(card)) if (!(await mail.save(open))) return;
  }
  const word = WORDS[what];
  const digests = Object.fromEntries(targets.map((card) => [card.id, card.dataset.digest]));
  const next = cards.following(targets.at(-1));
  progress.took(targets.length);
  if (what === "later") progress.add("later", targets.filter((card) => !cards.putOff(card)).length);
  else {
    progress.add("later", -targets.filter(cards.putOff).length);
    progress.add(word, targets.length);
  }
  for (const card of targets) {
    cards.note(card);
    cards.box(card).checked = false;
    cards.close(card);
    cards.mark(card, word);
    card.classList.add("busy");
  }
  selection.show();
  toast(`${what === "later" ? "For later" : word[0].toUpperCase() + word.slice(1)}: ${who(targets)}`);
  remember([...done, Object.fromEntries(targets.map((card) => [card.id, word]))]);
  const saving = what === "later" ? server.later(Object.keys(digests)) : server.decide(what, digests, reason);
  goOn(next && cards.waits(next) && !targets.includes(next) ? next : cards.following(targets.at(-1)));
  try {
    const outcome = await saving;
    await settle(targets, outcome);
    for (const card of targets) card.classList.remove("busy");
  } catch (error) {
    forget(Object.keys(digests));
    toast(`Not saved: ${error.message}`, true);
    for (const card of targets) await renew(card, error.message);
  }
  refreshDecided();
}

/** Show at each card whose decision did not count why that is; notes come in the order of what was asked. */
async function settle(targets, { notes = [], conflicts = [], changed = [], blocked = [], unknown = [], deferred }) {
  const refused = new Map();
  for (const card of targets) {
    if ([...conflicts, ...changed, ...blocked].includes(card.id)) refused.set(card, notes.shift());
    else if (unknown.includes(card.id)) refused.set(card, "nobody of this id is known any more");
    else if (deferred && !deferred.includes(card.id)) refused.set(card, `somebody else decided about ${cards.name(card)}`);
  }
  if (!refused.size) return;
  forget([...refused.keys()].map((card) => card.id));
  const many = refused.size === 1 ? "One decision" : `${refused.size} decisions`;
  toast(`${many} did not count: ${[...refused.values()].join("; ")}`, true);
  for (const [card, why] of refused) await renew(card, why);
}

/** Show a card as the server has it now, with a sentence; its figures follow at the next news. */
async function renew(card, sentence) {
  try {
    card = cards.renew(card, await server.card(card.id));
    mail.restore(card);
  } catch {
    cards.mark(card, "");
  }
  cards.note(card, sentence);
  news();
}

/** Go to a card; where none is left, to the next ones of the server, or to the end. */
export async function goOn(next) {
  if (next && !cards.putOff(next)) return arrive(next);
  const more = progress.counts.waiting > cards.waiting().length ? await loadMore() : undefined;
  if (more ?? next) return arrive(more ?? next);
  document.getElementById("end").focus();
  document.getElementById("end").scrollIntoView({ block: "center" });
  return announce(`${progress.text()}. ${document.getElementById("end-title").textContent}.`);
}

export function arrive(card) {
  cards.open(card);
  announce(`${document.querySelector("#toast p").textContent}. ${progress.text()}. Now ${cards.name(card)}, score ${card.dataset.score}.`);
}

/** Fetch the next cards of the queue; the first new one. Those put off stand behind them. */
export async function loadMore() {
  await server.settled();
  let offset = cards.waiting().filter((card) => !cards.putOff(card)).length;
  for (;;) {
    const found = await server.more(offset).catch(() => null);
    const fresh = [...(found?.querySelectorAll(".card") ?? [])].filter((card) => !cards.get(card.id));
    fresh.forEach(cards.place);
    fresh.forEach(mail.restore);
    const further = found?.getElementById("more");
    document.getElementById("more")?.toggleAttribute("hidden", !further);
    if (fresh.length || !further) return fresh[0];
    offset = Number(new URL(further.href, location.href).searchParams.get("offset"));
  }
}

/** Take decisions back: words by id, as they stood before the person. */
export async function undo(seen) {
  const ids = Object.keys(seen);
  if (!ids.length) return;
  const before = done;
  forget(ids); // at once: the next u means the one before
  try {
    await server.undo(seen);
  } catch (error) {
    if (error.status !== 409) remember(before); // what others decided since, or what has left, stays as it is
    toast(`Not undone: ${error.message}`, true);
    news();
    return;
  }
  if (!cards.all().length) {
    location.reload();
    return;
  }
  for (const id of ids) await bringBack(id);
  await news();
  refreshDecided();
  toast(`Undone: ${ids.length === 1 ? cards.name(cards.get(ids[0])) : `${ids.length} prospects`}`, false, false);
  arrive(cards.get(ids[0]));
}

async function bringBack(id) {
  const card = cards.get(id);
  if (card) {
    cards.mark(card, "");
    cards.note(card);
  } else cards.place(await server.card(id));
}

export function undoLast() {
  if (done.length) undo(done.at(-1));
  else toast("Nothing to undo", false, false);
}

const news = follow({ renew, count: progress.set });
