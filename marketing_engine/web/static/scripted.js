// Runs before the page is drawn: with a script, the page shows its quick form; without, its plain one.
if ("noModule" in HTMLScriptElement.prototype) document.documentElement.classList.add("js");
