// Telling: the bar with the last decision and its undo, the words for screen readers, and the list of today.
import * as server from "./approve_server.js";

const bar = document.getElementById("toast");

/** Show a sentence that stays until the next one; with an undo unless there is nothing to undo. */
export function toast(sentence, wrong = false, undo = !wrong) {
  bar.querySelector("p").textContent = sentence;
  bar.querySelector(".undo").hidden = !undo;
  bar.classList.toggle("wrong", wrong);
  bar.hidden = false;
  if (wrong) announce(sentence);
}

export const hideToast = () => (bar.hidden = true);

/** For screen readers. */
export function announce(sentence) {
  document.getElementById("live").textContent = sentence;
}

/** Bring the list of today up to date, where it is open. */
export async function refreshDecided() {
  const list = document.getElementById("decided");
  if (!list.open) return;
  const fresh = await server.decided().catch(() => null);
  if (fresh) list.replaceChildren(...fresh.childNodes);
}

document.getElementById("decided").addEventListener("toggle", refreshDecided);
