// What was found in mails: settling it, opening it again, and showing it anew after each change.
import * as cards from "./approve_cards.js";
import * as server from "./approve_server.js";

const first = (card) => card.querySelector(".findings .settle");

/** Go to the first finding that is open; whether there is one. */
export function goTo(card) {
  first(card)?.focus();
  return Boolean(first(card));
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
  if (!goTo(card)) card.querySelector("article").focus({ preventScroll: true });
}
