// Editing a mail in place. What is typed is kept in this browser until it is saved.
import * as cards from "./approve_cards.js";
import * as findings from "./approve_findings.js";
import * as server from "./approve_server.js";

const KEPT = "approve:mail:";
const subject = (mail) => mail.querySelector(".fields input");
const body = (mail) => mail.querySelector(".fields textarea");
const key = (card, mail) => `${KEPT}${card.id}:${mail.dataset.step}`;

/** Show the fields of a mail, with the mail in them or what was typed before. */
export function edit(card, mail = card.querySelector(".mail"), kept = null) {
  if (kept) [subject(mail).value, body(mail).value] = [kept.subject, kept.body];
  mail.classList.add("editing");
  if (mail.tagName === "DETAILS") mail.open = true;
}

export function focus(mail) {
  body(mail).focus();
  body(mail).setSelectionRange(0, 0);
}

/** The mails of a card that are open for editing. */
export const editing = (card) => [...card.querySelectorAll(".mail.editing")];

/** Keep what is being typed. */
export function keep(field) {
  const [card, mail] = [field.closest(".card"), field.closest(".mail")];
  const typed = { subject: subject(mail).value, body: body(mail).value, digest: card.dataset.digest };
  localStorage.setItem(key(card, mail), JSON.stringify(typed));
}

export function cancel(mail) {
  localStorage.removeItem(key(mail.closest(".card"), mail));
  mail.classList.remove("editing", "both");
  subject(mail).value = subject(mail).defaultValue;
  body(mail).value = body(mail).defaultValue;
}

/** Bring back what was typed before a reload; a mail that was changed meanwhile is shown beside it. */
export function restore(card) {
  for (const mail of card.querySelectorAll(".mail")) {
    const kept = JSON.parse(localStorage.getItem(key(card, mail)) ?? "null");
    if (!kept) continue;
    edit(card, mail, kept);
    mail.classList.toggle("both", kept.digest !== card.dataset.digest);
    cards.note(card, kept.digest === card.dataset.digest
      ? "What you typed into the mail is still here, not saved yet"
      : "The mail was changed meanwhile; what you typed is below it, not saved");
  }
}

/** Save a mail; whether that went well. A mail changed by somebody else is shown, and what was typed stays. */
export async function save(mail) {
  const card = mail.closest(".card");
  const typed = { subject: subject(mail).value, body: body(mail).value };
  cards.note(card);
  try {
    const { digest } = await server.saveMail(card.id, mail.dataset.step, { ...typed, digest: card.dataset.digest });
    localStorage.removeItem(key(card, mail));
    mail.classList.remove("editing", "both");
    settle(card, mail, typed, digest);
    await findings.refresh(card);
    return true;
  } catch (error) {
    let shown = card;
    if (error.status === 409) {
      shown = cards.renew(card, await server.card(card.id));
      restore(shown);
    }
    cards.note(shown, error.message);
    return false;
  }
}

function settle(card, mail, typed, digest) {
  card.dataset.digest = digest;
  card.querySelector('[name$=".digest"]').value = digest;
  subject(mail).defaultValue = typed.subject;
  body(mail).defaultValue = typed.body;
  for (const line of mail.querySelectorAll(".subject")) line.textContent = typed.subject;
  mail.querySelector(".text").textContent = typed.body;
  for (const line of mail.querySelectorAll(".own")) line.remove(); // told of the text before
}
