// A page that renews itself while somebody looks, without losing their place: what has changed comes in, the rest stays.
const EVERY = 15_000; // milliseconds
const main = document.getElementById("main");

async function renew() {
  if (document.hidden || !document.getSelection().isCollapsed || main.matches(":focus-within")) return;
  const response = await fetch(location.pathname).catch(() => null);
  if (!response?.ok || response.redirected) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("main");
  for (const open of main.querySelectorAll("details[open]")) fresh.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
  if (fresh.innerHTML !== main.innerHTML) main.replaceChildren(...fresh.childNodes);
}

setInterval(renew, EVERY);
document.addEventListener("visibilitychange", renew);
