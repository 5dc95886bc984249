/* What a page can do only with a script: print, copy a citation, read aloud, mark the outline.
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

	each("[data-gz-copy]", (button) => {
		if (!navigator.clipboard) {
			return;
		}
		const label = button.querySelector("[data-gz-label]") || button;
		const before = label.textContent;
		button.addEventListener("click", async () => {
			const source = document.getElementById(button.dataset.gzCopy);
			try {
				await navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, " "));
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

	each("[data-gz-speak]", (button) => {
		const speech = window.speechSynthesis;
		if (!speech) {
			return;
		}
		const label = button.querySelector("[data-gz-label]") || button;
		const stopped = () => {
			button.setAttribute("aria-pressed", "false");
			label.textContent = "朗读";
		};
		button.addEventListener("click", () => {
			if (speech.speaking) {
				speech.cancel();
				stopped();
				return;
			}
			const blocks = document.getElementById(button.dataset.gzSpeak).querySelectorAll("h1, h2, h3, h4, p, td");
			blocks.forEach((block, index) => {
				const utterance = new SpeechSynthesisUtterance(block.textContent.trim());
				utterance.lang = "zh-CN";
				if (index === blocks.length - 1) {
					utterance.onend = stopped;
				}
				speech.speak(utterance);
			});
			button.setAttribute("aria-pressed", "true");
			label.textContent = "停止朗读";
		});
		window.addEventListener("pagehide", () => speech.cancel());
		reveal(button);
	});

	/* On a phone, long side matter waits to be asked for. */
	if (window.matchMedia("(max-width: 720px)").matches) {
		each("details[data-gz-fold]", (one) => {
			one.open = false;
		});
	}

	const outline = document.querySelector(".gz-outline");
	if (outline && "IntersectionObserver" in window) {
		const links = new Map();
		outline.querySelectorAll("a[href^='#']").forEach((link) => {
			const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (target) {
				links.set(target, link);
			}
		});
		const observer = new IntersectionObserver((entries) => {
			const seen = entries.filter((entry) => entry.isIntersecting);
			if (seen.length === 0) {
				return;
			}
			links.forEach((link) => link.removeAttribute("aria-current"));
			links.get(seen[0].target).setAttribute("aria-current", "true");
		}, { rootMargin: "0px 0px -70% 0px" });
		links.forEach((link, target) => observer.observe(target));
	}

	/* Folded information on a phone stands open on paper. */
	window.addEventListener("beforeprint", () => each("details.gz-folded, details.gz-more, details[data-gz-fold]", (one) => {
		one.open = true;
	}));
})();
