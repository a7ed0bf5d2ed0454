// What the approval page asks its server. Writes go one after another, so that an undo never overtakes its decision.
const PAGE = "/prospects/approve";
const API = "/api/marketing";
const csrf = document.querySelector('meta[name="csrf-token"]').content;

/** The server said no; `message` is its sentence, `status` 0 where it could not be reached. */
export class Refusal extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const KEPT_ALIVE = 20_000; // characters: browsers let 64 KiB outlive a page

let writing = Promise.resolve();
let open = 0;

/** Whether something is still on its way. */
export const busy = () => open > 0;

/** When all that was on its way has arrived. */
export const settled = () => writing;

async function ask(path, method = "GET", body = undefined) {
  const headers = { "X-CSRF-Token": csrf };
  if (body) headers["Content-Type"] = "application/json";
  const text = body && JSON.stringify(body);
  let response;
  try {
    // keepalive: a decision still arrives when the page is closed right after it.
    response = await fetch(path, { method, headers, body: text, keepalive: text?.length < KEPT_ALIVE });
  } catch {
    throw new Refusal("the server cannot be reached; nothing you typed is lost", 0);
  }
  if (response.status === 401 || (response.redirected && new URL(response.url).pathname === "/login")) {
    throw new Refusal("you are logged out: log in in another tab, then go on here", 401);
  }
  if (!response.ok) {
    const said = await response.json().catch(() => ({}));
    throw new Refusal(said.detail || `the server answered ${response.status}`, response.status);
  }
  return response;
}

function write(path, body, method = "POST") {
  open += 1;
  const turn = writing
    .then(() => ask(API + path, method, body))
    .then((response) => response.json())
    .finally(() => (open -= 1));
  writing = turn.catch(() => {});
  return turn;
}

async function html(path) {
  return new DOMParser().parseFromString(await (await ask(PAGE + path)).text(), "text/html");
}

/** Approve or reject people, with the digests of the mails that were seen. */
export const decide = (what, digests, reason) =>
  write("/prospects/approve", { [what]: Object.keys(digests), reason, digests });
/** Take back what was seen: approved, rejected or later, by id. */
export const undo = (seen) => write("/prospects/undo", { ids: Object.keys(seen), seen });
export const later = (ids) => write("/prospects/later", { ids });
export const finish = () => write("/approvals/finish", {});
export const saveMail = (id, step, mail) => write(`/prospects/${id}/messages/${step}`, mail, "PUT");

/** Settle a finding, or reopen it. */
export const finding = (what, id, which) => write(`/prospects/${id}/findings/${what}`, which);

/** The card of one who waits, or the line that says what became of them. */
export const card = async (id) => (await html(`/cards/${id}`)).getElementById(id);
export const more = (offset) => html(`?offset=${offset}`);
export const decided = async () => (await html("/decided")).getElementById("decided");
export const news = async (after) => (await ask(`${PAGE}/news?after=${after}`)).json();
