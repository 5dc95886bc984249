/* What a page can do only with a script: print, copy a citation. Long texts have more, in reading.js.
   Every element it serves is hidden until this has run; without it nothing is missing but these. */
(() => {
	"use strict";

	const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

	const reveal = (element) => {
		element.hidden = false;
	};

	each("[data-gz-print]", (button) => {
		button.addEventListener("click", () => window.print());
		reveal(button);
	});

	/* Offices without https have no clipboard of the newer kind; the older one still works there. */
	const copied = async (words) => {
		if (navigator.clipboard) {
			return navigator.clipboard.writeText(words);
		}
		const field = document.createElement("textarea");
		field.value = words;
		field.className = "gz-hidden";
		document.body.append(field);
		const before = document.activeElement;
		field.select();
		const done = document.execCommand("copy");
		field.remove();
		before?.focus({ preventScroll: true });
		if (!done) {
			throw new Error("not copied");
		}
	};

	window.gongbao = { copied };

	each("[data-gz-copy]", (button) => {
		const label = button.querySelector("[data-gz-label]") || button;
		const before = label.textContent;
		button.addEventListener("click", async () => {
			const source = document.getElementById(button.dataset.gzCopy);
			try {
				await copied(source.textContent.trim().replace(/\s+/g, " "));
				label.textContent = "已复制";
			}
			catch {
				label.textContent = "未能复制";
			}
			window.setTimeout(() => {
				label.textContent = before;
			}, 2000);
		});
		reveal(button);
	});

	/* On a phone, long side matter waits to be asked for; until it is folded the style sheet hides it. */
	const narrow = window.matchMedia("(max-width: 720px)").matches;
	each("details[data-gz-fold]", (one) => {
		one.open = one.open && !narrow;
		one.dataset.gzFolded = "";
	});

	/* Folded information on a phone stands open on paper. */
	window.addEventListener("beforeprint", () => each("details.gz-folded, details.gz-more, details[data-gz-fold]", (one) => {
		one.open = true;
	}));
})();
