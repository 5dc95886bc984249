/* What the document form gains with a script: it keeps what is typed, shows the text as readers will see it, and saves
   with Ctrl+S. Without it everything is saved by the buttons. */
(() => {
	"use strict";

	const form = document.getElementById("editor");

	// In a conflict, choosing one text puts it into the box below, where it can still be changed.
	document.querySelectorAll("[data-gz-fill]").forEach((radio) => {
		radio.addEventListener("change", () => {
			const box = document.getElementById(radio.dataset.gzFill);
			box.value = box.form.elements[radio.value + "-" + radio.dataset.gzFill].value;
		});
	});
	document.querySelectorAll("[data-gz-own]").forEach((radio) => {
		document.getElementById(radio.dataset.gzOwn).addEventListener("input", () => {
			radio.checked = true;
		});
	});
	if (!form) {
		return;
	}

	const state = document.getElementById("kept-state");
	const file = form.querySelector("input[type=file]");

	const say = (words) => {
		if (state) {
			state.textContent = words;
		}
	};

	const fields = () => {
		const body = new URLSearchParams();
		new FormData(form).forEach((value, name) => {
			if (typeof value === "string" && name !== "action" && name !== "fix") {
				body.append(name, value);
			}
		});
		return body;
	};

	// Keeping: a second after the last key, and when the page goes out of sight.
	const keepAt = form.dataset.gzKeep;
	let timer = 0;
	let dirty = false;
	let leaving = false;
	let running = false;

	const keep = async (last) => {
		window.clearTimeout(timer);
		if (!keepAt || !dirty || leaving || (running && !last)) {
			return;
		}
		dirty = false;
		running = true;
		const body = fields();
		try {
			// A browser lets only small requests outlive the page.
			const answer = await fetch(keepAt, { method: "POST", body, credentials: "same-origin",
				redirect: "error", keepalive: last && body.toString().length < 60000 });
			if (!answer.ok) {
				let words = "没有自动保存，请按“保存”。";
				if (answer.headers.get("Content-Type")?.includes("json")) {
					words = (await answer.json()).message || words;
				}
				throw new Error(words);
			}
			say(state?.dataset.gzKept || "");
		}
		catch (failure) {
			dirty = true;
			say(failure instanceof TypeError ? "没有自动保存：可能断网，或者登录已过期。请按“保存”，填的内容不会丢。" : failure.message);
		}
		finally {
			running = false;
			if (dirty && !last && state) {
				timer = window.setTimeout(() => keep(false), 15000);
			}
		}
	};

	const changed = (event) => {
		if (event.target === file) {
			return;
		}
		dirty = true;
		window.clearTimeout(timer);
		timer = window.setTimeout(() => keep(false), 1000);
	};

	if (keepAt) {
		form.addEventListener("input", changed);
		form.addEventListener("change", changed);
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "hidden") {
				keep(true);
			}
		});
		form.addEventListener("submit", () => {
			leaving = true;
		});
		// Back from a page that was kept in memory.
		window.addEventListener("pageshow", () => {
			leaving = false;
		});
		say("填写时自动保存，关闭页面不会丢失。");
	}

	document.addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
			const save = document.getElementById("save");
			if (save) {
				event.preventDefault();
				form.requestSubmit(save);
			}
		}
	});

	// The text as readers will see it, beside the one that is typed.
	const panels = { source: document.getElementById("source"), preview: document.getElementById("preview") };
	// The forms made of rows have no text to show.
	if (!panels.preview) {
		return;
	}
	const live = panels.preview.querySelector(".gz-live__text");
	const tabs = document.querySelectorAll("[data-gz-panel]");
	const text = form.elements.text;
	let shown = "source";
	let asked = 0;
	let waiting = 0;

	const render = async () => {
		const number = ++asked;
		const body = new URLSearchParams({ part: form.dataset.gzPart, title: form.elements.title.value, text: text.value });
		const token = form.querySelector("input[name=_csrf]");
		if (token) {
			body.append("_csrf", token.value);
		}
		try {
			const answer = await fetch(form.dataset.gzPreview, { method: "POST", body, credentials: "same-origin",
				redirect: "error" });
			if (!answer.ok) {
				throw new Error("no preview");
			}
			const html = await answer.text();
			if (number === asked) {
				live.innerHTML = html;
			}
		}
		catch {
			if (number === asked) {
				live.textContent = "暂时不能预览：可能断网，或者登录已过期。";
			}
		}
	};

	const show = (name) => {
		shown = name;
		Object.entries(panels).forEach(([key, panel]) => {
			if (panel) {
				panel.hidden = key !== name;
			}
		});
		tabs.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.gzPanel === name)));
		if (name === "preview") {
			render();
		}
	};

	document.querySelector("[data-gz-tabs]").hidden = false;
	tabs.forEach((tab) => tab.addEventListener("click", () => show(tab.dataset.gzPanel)));
	form.querySelectorAll("[data-gz-tab]").forEach((button) => button.addEventListener("click", (event) => {
		event.preventDefault();
		show(button.dataset.gzTab);
		panels.preview.scrollIntoView({ block: "nearest" });
	}));
	text.addEventListener("input", () => {
		if (shown === "preview") {
			window.clearTimeout(waiting);
			waiting = window.setTimeout(render, 400);
		}
	});
	if (!panels.source) {
		show("preview");
	}

	form.querySelectorAll("[data-gz-insert]").forEach((button) => {
		button.hidden = false;
		button.addEventListener("click", () => {
			const before = text.value.slice(0, text.selectionStart).replace(/\n*$/, "");
			const after = text.value.slice(text.selectionEnd).replace(/^\n*/, "");
			text.value = [before, button.dataset.gzInsert, after].filter((piece) => piece !== "").join("\n\n");
			text.focus();
			text.dispatchEvent(new Event("input", { bubbles: true }));
		});
	});
})();
