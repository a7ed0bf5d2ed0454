// The keyboard. Nothing fires while somebody types, or with Ctrl, Alt or the command key.
const typing = (target) =>
  target.closest("textarea, select, [contenteditable]") ||
  (target.closest("input") && !["checkbox", "radio"].includes(target.type));

/** Run `actions[key]` for each key pressed outside of fields. */
export function listen(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
