// What was found in mails: settling it, opening it again, and showing it anew after each change.
import * as cards from "./approve_cards.js";
import * as server from "./approve_server.js";

const page = document.getElementById("approve");
const first = (card) => card.querySelector(".findings .settle");

/** Go to the first finding that is open; whether there is one. */
export function goTo(card) {
  first(card)?.focus();
  return Boolean(first(card));
}

/** Whether something must be settled first: then it is said at the card, with the first such finding in focus. */
export function block(card) {
  const one = card.querySelector(".findings .blocking .settle");
  if (!one) return false;
  cards.note(card, "not approved yet: change the mail, or say of what is marked that it is fine");
  one.focus();
  return true;
}

/** Show the findings of a card as the server has them now. */
export async function refresh(card) {
  const fresh = await server.card(card.id).catch(() => null);
  if (!fresh?.classList.contains("card")) return;
  for (const part of [".findings", ".flag"]) card.querySelector(part).replaceWith(fresh.querySelector(part));
}

/** Settle a finding or open it again: its button says which. */
export async function change(card, button) {
  const [, code, step] = button.value.split(":");
  button.disabled = true;
  cards.note(card);
  try {
    await server.finding(button.name, card.id, { codes: [code], step: Number(step), digest: card.dataset.digest });
  } catch (error) {
    button.disabled = false;
    cards.note(card, error.message);
    return;
  }
  await refresh(card);
  page.dispatchEvent(new Event("findings"));
  if (!goTo(card)) card.querySelector("article").focus({ preventScroll: true });
}
