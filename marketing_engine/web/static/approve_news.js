// What others do meanwhile: asked for every ten seconds while somebody looks, and marked at the cards concerned.
import * as cards from "./approve_cards.js";
import * as server from "./approve_server.js";

const EVERY = 10_000; // milliseconds
const page = document.getElementById("approve");
let newest = Number(page.dataset.newest);

const SAYS = { approved: "approved them", rejected: "rejected them", undone: "took the decision back", later: "put them off", edited: "changed the mail", settled: "settled a finding", reopened: "opened a finding again" };

/** Whether a card shows already what an item of news says: it was done here. */
function known(card, item) {
  if (item.what === "settled" || item.what === "reopened") return item.by === page.dataset.person || !cards.waits(card);
  if (item.what === "edited") return item.digest === card.dataset.digest;
  if (item.what === "later") return cards.putOff(card) || !cards.waits(card);
  if (item.what === "undone") return cards.waits(card);
  return card.dataset.state === item.what;
}

function tellFindings({ found, to_settle: toSettle }) {
  const line = document.getElementById("found");
  line.textContent = found;
  line.classList.toggle("blocking", toSettle > 0);
}

/** Begin to ask; returns what asks at once. `renew` shows a card anew with a sentence, `count` takes the figures. */
export function follow({ renew, count }) {
  async function look() {
    if (document.hidden || server.busy()) return;
    const found = await server.news(newest).catch(() => null);
    if (!found || server.busy()) return; // what was done here meanwhile comes with the next news
    newest = found.newest;
    count(found);
    tellFindings(found);
    const last = new Map(found.items.map((item) => [item.prospect, item]));
    for (const [id, item] of last) {
      const card = cards.get(id);
      if (card && !known(card, item)) await renew(card, `${item.by || "somebody"} ${SAYS[item.what]} just now`);
    }
  }
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
  page.addEventListener("findings", look);
  return look;
}
