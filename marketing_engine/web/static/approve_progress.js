// How far the person has come, how long it will take at their own pace, and the end.
const page = document.getElementById("approve");
const LONGEST_BREAK = 180; // seconds for a decision; who takes longer was away
const ENOUGH = 3; // decisions before a remaining time is told

export const counts = {};
for (const key of ["approved", "rejected", "waiting", "deferred"]) counts[key] = Number(page.dataset[key]);
let timed = Number(page.dataset.timed);
let seconds = Number(page.dataset.seconds);
let last = Date.now();

/** So many were decided just now. */
export function took(number) {
  const gap = (Date.now() - last) / 1000;
  last = Date.now();
  if (gap > LONGEST_BREAK * number) return;
  timed += number;
  seconds += gap;
}

/** Count a change: approved, rejected or later, by so many (negative: taken back). */
export function add(what, number) {
  if (what === "later") counts.deferred += number;
  else {
    counts[what] += number;
    counts.waiting -= number;
  }
  show();
}

export const set = (figures) => {
  for (const key of Object.keys(counts)) counts[key] = figures[key];
  show();
};

function left() {
  if (timed < ENOUGH || counts.waiting <= 0) return "";
  const minutes = (counts.waiting * seconds) / timed / 60;
  return minutes > 120 ? ` · about ${Math.round(minutes / 60)} h left` : ` · about ${Math.max(1, Math.round(minutes))} min left`;
}

export const text = () => `${counts.approved + counts.rejected} of ${counts.approved + counts.rejected + counts.waiting} decided`;

export function show() {
  const done = counts.approved + counts.rejected;
  const bold = document.createElement("b");
  bold.textContent = text();
  const later = counts.deferred > 0 ? ` · ${counts.deferred} for later` : "";
  document.getElementById("progress").replaceChildren(bold, left() + later);
  const bar = page.querySelector("progress");
  bar.max = done + counts.waiting || 1;
  bar.value = done;
  document.title = document.title.replace(/\(\d+\)/, `(${counts.waiting})`);
  document.querySelector("#decided .count").textContent = done;
  showEnd(done);
}

function showEnd(done) {
  const end = document.getElementById("end");
  const over = counts.waiting <= 0;
  end.hidden = !over && !done;
  end.classList.toggle("done", over);
  document.getElementById("end-title").textContent = over
    ? "All decided"
    : counts.waiting === counts.deferred ? "Only those for later are left" : "Enough for today?";
  const decided = done ? `Today ${counts.approved} approved and ${counts.rejected} rejected. ` : "";
  const told = document.getElementById("unheard") ? "" : "The orchestrator was told; outreach goes on by itself.";
  document.getElementById("tally").textContent = decided + (over ? told : `${counts.waiting} still wait.`);
  document.getElementById("finish").hidden = over;
}
