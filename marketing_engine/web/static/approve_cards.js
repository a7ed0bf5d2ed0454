// The cards: which is open, in which order they stand, and what each says of itself.
const queue = document.querySelector(".queue");
const AT = "approve:at";

export const all = () => [...(queue?.children ?? [])];
export const get = (id) => all().find((card) => card.id === id);
export const current = () => queue?.querySelector(".card.open");
export const waits = (card) => !card.dataset.state;
export const putOff = (card) => waits(card) && card.dataset.deferred !== "";
export const waiting = () => all().filter(waits);
export const selected = () => all().filter((card) => waits(card) && box(card).checked);
export const box = (card) => card.querySelector(".tick input");
export const name = (card) => card.dataset.name;

/** Open a card and close the one that was; the person is there from now on, also after a reload. */
export function open(card, focus = true) {
  const before = current();
  if (before && before !== card) close(before);
  card.classList.add("open");
  card.querySelector("a.open").setAttribute("aria-expanded", "true");
  localStorage.setItem(AT, card.id);
  if (!focus) return;
  card.querySelector("article").focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
}

export function close(card) {
  card.classList.remove("open", "asking");
  card.querySelector("a.open").setAttribute("aria-expanded", "false");
}

/** Where the person was when they left, if that one still waits; else the first who waits. */
export function whereLeft() {
  const card = get(localStorage.getItem(AT));
  return card && waits(card) ? card : (waiting().find((one) => !putOff(one)) ?? waiting()[0]);
}

/** The neighbour who waits; decided ones are stepped over. */
export function neighbour(card, step) {
  const cards = all();
  for (let at = cards.indexOf(card) + step; at >= 0 && at < cards.length; at += step) {
    if (waits(cards[at])) return cards[at];
  }
  return undefined;
}

/** Who is judged after this one: further down, else from the top; those put off last. */
export function following(card) {
  const cards = all();
  const at = cards.indexOf(card);
  const round = [...cards.slice(at + 1), ...cards.slice(0, at)].filter(waits);
  return round.find((one) => !putOff(one)) ?? waiting()[0];
}

const number = (card) => Number(card.id.split("_")[1]);

function comesBefore(one, other) {
  if (one.dataset.deferred !== other.dataset.deferred) return one.dataset.deferred < other.dataset.deferred;
  if (one.dataset.score !== other.dataset.score) return Number(one.dataset.score) > Number(other.dataset.score);
  return number(one) < number(other);
}

/** Put a card where it belongs: as the queue is ordered. */
export function place(card) {
  const next = all().find((other) => other !== card && comesBefore(card, other));
  if (next !== card.nextElementSibling || !card.parentElement) queue.insertBefore(card, next ?? null);
}

/** Say of a card that it is approved, rejected, put off ("later"), gone, or waits (""). */
export function mark(card, state, words = "") {
  const later = state === "later";
  card.dataset.state = later ? "" : state;
  card.classList.remove("approved", "rejected", "put-off", "decided-card", "busy");
  if (later) card.dataset.deferred = new Date().toISOString();
  else if (!state) card.dataset.deferred = "";
  if (later) card.classList.add("put-off");
  if (state && !later) {
    card.classList.add("decided-card", state);
    box(card).checked = false;
  }
  const line = card.querySelector(".state");
  line.textContent = words || { approved: "Approved", rejected: "Rejected", later: "Later" }[state] || "";
  if (state === "approved" || state === "rejected") line.append(undoButton(card));
  place(card);
}

function undoButton(card) {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "quiet undo-one", textContent: "Undo" });
  button.setAttribute("aria-label", `Undo the decision about ${name(card)}`);
  return button;
}

/** A sentence at the card concerned, heard at once by screen readers; none takes it away. */
export function note(card, sentence = "") {
  const line = document.createElement("p");
  line.textContent = sentence && sentence[0].toUpperCase() + sentence.slice(1);
  card.querySelector(".notes").replaceChildren(...(sentence ? [line] : []));
}

/** Put what the server has in place of a card; its node from now on. A line that says what became of one is shown as such. */
export function renew(card, fresh) {
  if (!fresh.classList.contains("card")) {
    mark(card, fresh.dataset.state, fresh.textContent);
    return card;
  }
  const wasOpen = card.classList.contains("open");
  const hadFocus = card.contains(document.activeElement);
  box(fresh).checked = box(card).checked;
  card.replaceWith(fresh);
  place(fresh);
  if (wasOpen) open(fresh, hadFocus);
  return fresh;
}
