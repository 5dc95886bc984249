/* What a long text can do with a script: an outline that follows, links to copy, words to find, pictures to enlarge, reading
   aloud. Every element it serves is hidden until it works; without it the links lead, the outline stands, pictures open. */
(() => {
	"use strict";

	const sheet = document.querySelector(".gz-sheet");
	if (!sheet) {
		return;
	}
	const canHighlight = "highlights" in CSS && "Highlight" in window;
	const dock = document.querySelector(".gz-dock");

	/* Beside the text, not of it. */
	const ASIDE = ".gz-note, .gz-leaf, .gz-anchor, [aria-hidden]";

	const textNodes = (root) => {
		const found = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
			if (node.nodeType === Node.TEXT_NODE) {
				return NodeFilter.FILTER_ACCEPT;
			}
			return node.matches(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
		});
		while (walker.nextNode()) {
			found.push(walker.currentNode);
		}
		return found;
	};

	const range = (startNode, start, endNode, end) => {
		const made = document.createRange();
		made.setStart(startNode, start);
		made.setEnd(endNode, end);
		return made;
	};

	/* Brings a place into the middle of the window, and of the table it is in. */
	const bring = (place) => {
		const element = place.startContainer.parentElement;
		if (element.closest(".gz-table-box")) {
			element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
		}
		const box = place.getBoundingClientRect();
		if (box.top < innerHeight * .15 || box.bottom > innerHeight * .7) {
			window.scrollBy({ top: box.top - innerHeight * .35, behavior: "instant" });
		}
	};

	/* The outline follows: of all headings above a line in the upper third, the last one. The observed band reaches up beyond
	   any page, so a heading is in it exactly while it is above the line, and no jump is missed. */
	const outline = document.querySelector(".gz-outline");
	if (outline && "IntersectionObserver" in window) {
		const links = [...outline.querySelectorAll("a[href^='#']")];
		const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
		const above = new Set();
		let current = null;
		const mark = () => {
			const at = targets.findLastIndex((target) => above.has(target));
			const next = links[at] || null;
			if (next === current) {
				return;
			}
			current?.removeAttribute("aria-current");
			next?.setAttribute("aria-current", "location");
			current = next;
			if (next && outline.scrollHeight > outline.clientHeight && !outline.matches(":hover")) {
				const box = next.getBoundingClientRect();
				const frame = outline.getBoundingClientRect();
				if (box.top < frame.top + 60 || box.bottom > frame.bottom - 60) {
					outline.scrollTop += box.top - frame.top - outline.clientHeight / 3;
				}
			}
		};
		const observer = new IntersectionObserver((entries) => {
			entries.forEach((entry) => above[entry.isIntersecting ? "add" : "delete"](entry.target));
			mark();
		}, { rootMargin: "9999999px 0px -70% 0px" });
		targets.forEach((target) => target && observer.observe(target));
	}

	/* On a phone the outline is folded; whoever asks for it wants it open. */
	dock?.querySelector(".gz-dock__outline")?.addEventListener("click", () => {
		outline.open = true;
	});

	/* Links to a passage are copied. Opening one in another tab stays possible. */
	const canonical = document.querySelector("link[rel=canonical]");
	const page = (canonical ? canonical.href : location.href).split(/[?#]/)[0];
	sheet.querySelectorAll(".gz-anchor").forEach((link) => {
		link.setAttribute("aria-label", "复制" + link.getAttribute("aria-label"));
		link.title = "复制链接";
	});
	sheet.addEventListener("click", async (event) => {
		const link = event.target.closest(".gz-anchor");
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
			return;
		}
		event.preventDefault();
		const name = link.getAttribute("aria-label");
		try {
			await window.gongbao.copied(page + link.hash);
		}
		catch {
			location.hash = link.hash;
			return;
		}
		link.dataset.copied = "";
		link.setAttribute("aria-label", "已" + name);
		link.focus({ preventScroll: true });
		setTimeout(() => {
			delete link.dataset.copied;
			link.setAttribute("aria-label", name);
		}, 2000);
	});

	/* Pictures are enlarged in a dialogue; Esc closes it and the focus goes back. */
	sheet.addEventListener("click", (event) => {
		const link = event.target.closest(".gz-figure a");
		if (!link || !window.HTMLDialogElement || event.ctrlKey || event.metaKey || event.shiftKey) {
			return;
		}
		event.preventDefault();
		const picture = link.querySelector("img");
		const dialog = document.createElement("dialog");
		dialog.className = "gz-zoom";
		dialog.setAttribute("aria-label", picture.alt);
		dialog.innerHTML = '<p class="gz-zoom__bar"><span></span><button type="button" class="gz-bar__button" aria-pressed="false">原始大小</button>'
			+ '<button type="button" class="gz-bar__button" autofocus>关闭</button></p><div class="gz-zoom__frame" tabindex="0"><img></div>';
		const [size, close] = dialog.querySelectorAll("button");
		const large = dialog.querySelector("img");
		dialog.querySelector("span").textContent = picture.alt;
		large.src = link.href;
		large.alt = picture.alt;
		const toggle = () => size.setAttribute("aria-pressed", String(dialog.classList.toggle("gz-zoom--full")));
		size.addEventListener("click", toggle);
		large.addEventListener("click", toggle);
		close.addEventListener("click", () => dialog.close());
		dialog.addEventListener("close", () => {
			dialog.remove();
			link.focus({ preventScroll: true });
		});
		document.body.append(dialog);
		dialog.showModal();
	});

	/* Finding: the text is laid out as one string of folded characters, each of which knows where it comes from. Blanks, line
	   ends and the borders of elements are not in it; between the cells of a table stands something nobody types. */
	const OPEN = "〔[【〖﹝（(［";
	const CLOSE = "〕]】〗﹞）)］";
	const fold = (character) => {
		const code = character.codePointAt(0);
		if (code >= 0x4e00 && code < 0xa000) {
			return character;
		}
		const plain = character.normalize("NFKC").toLowerCase();
		if (/^[\s\u200b\u00ad\ufeff\ufe00-\ufe0f]*$/.test(plain) || (code >= 0xe0100 && code <= 0xe01ef)) {
			return "";
		}
		if (OPEN.includes(plain)) {
			return "(";
		}
		if (CLOSE.includes(plain)) {
			return ")";
		}
		return /^[\u2010-\u2015\u2212-]$/.test(plain) ? "-" : plain.replace(/[“”„「」『』]/g, '"').replace(/[‘’]/g, "'");
	};

	const layOut = () => {
		const nodes = textNodes(sheet);
		const at = [];
		let string = "";
		let cell = null;
		nodes.forEach((node, n) => {
			const within = node.parentElement.closest("td, th, figcaption");
			if (within !== cell) {
				string += "\u0000";
				at.push([n, 0, 0]);
				cell = within;
			}
			let from = 0;
			for (const character of node.data) {
				const to = from + character.length;
				for (const unit of fold(character).split("")) {
					string += unit;
					at.push([n, from, to]);
				}
				from = to;
			}
		});
		return { nodes, at, string };
	};

	const occurrences = (laid, words) => {
		const found = [];
		for (const word of words) {
			for (let i = laid.string.indexOf(word); i >= 0 && found.length < 5000; i = laid.string.indexOf(word, i + word.length)) {
				found.push([i, i + word.length]);
			}
		}
		found.sort((one, other) => one[0] - other[0]);
		return found.filter((one, i) => i === 0 || one[0] >= found[i - 1][1]).map(([start, end]) => {
			const [first, from] = laid.at[start];
			const [last, , to] = laid.at[end - 1];
			return range(laid.nodes[first], from, laid.nodes[last], to);
		});
	};

	/* Where highlights are unknown, the words one stands at are wrapped, and the text is laid out anew for the next. */
	const wrap = (place) => textNodes(sheet).forEach((node) => {
		if (!place.intersectsNode(node)) {
			return;
		}
		const start = (node === place.startContainer) ? place.startOffset : 0;
		const end = (node === place.endContainer) ? place.endOffset : node.length;
		if (end > start) {
			range(node, start, node, end).surroundContents(document.createElement("mark"));
		}
	});

	const unwrap = () => sheet.querySelectorAll("mark").forEach((mark) => {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent.normalize();
	});

	const finder = document.querySelector("[data-gz-finder]");
	const findButton = document.querySelector("[data-gz-find]");
	if (finder && findButton) {
		const input = finder.querySelector("input");
		const say = finder.querySelector("output");
		let laid = null;
		let found = [];
		let now = -1;

		const clear = () => {
			if (canHighlight) {
				CSS.highlights.delete("gz-found");
				CSS.highlights.delete("gz-found-now");
			}
			else if (now >= 0) {
				unwrap();
				laid = null;
			}
			found = [];
			now = -1;
		};

		/* The words one after the other; if that is nowhere, each of them by itself. */
		const search = (query) => {
			clear();
			laid ??= layOut();
			const folded = (words) => [...words].map(fold).join("");
			const whole = folded(query);
			found = whole ? occurrences(laid, [whole]) : [];
			if (whole && found.length === 0) {
				const words = [...new Set(query.split(/\s+/).map(folded))].filter((word) => word.length > 1);
				found = (words.length > 1) ? occurrences(laid, words) : [];
			}
			if (canHighlight) {
				CSS.highlights.set("gz-found", new Highlight(...found));
			}
		};

		const show = (at) => {
			if (found.length === 0) {
				say.textContent = input.value.trim() ? "没有找到" : "";
				return;
			}
			const next = (at + found.length) % found.length;
			if (!canHighlight) {
				search(input.value);
			}
			now = next;
			say.textContent = "第" + (now + 1) + "处，共" + found.length + "处";
			bring(found[now]);
			if (canHighlight) {
				CSS.highlights.set("gz-found-now", new Highlight(found[now]));
			}
			else {
				wrap(found[now]);
			}
		};

		/* From where one is, not from the top. */
		const nearest = () => {
			const at = found.findIndex((place) => place.getBoundingClientRect().bottom > 0);
			return Math.max(at, 0);
		};

		const open = (on) => {
			finder.hidden = !on;
			findButton.setAttribute("aria-expanded", String(on));
			if (!on) {
				clear();
			}
		};

		findButton.addEventListener("click", () => {
			open(true);
			const chosen = String(getSelection()).trim();
			if (chosen && chosen.length <= 40) {
				input.value = chosen;
				search(chosen);
				show(nearest());
			}
			input.focus();
			input.select();
		});
		let waiting = 0;
		input.addEventListener("input", (event) => {
			clearTimeout(waiting);
			if (event.isComposing) {
				return;
			}
			waiting = setTimeout(() => {
				waiting = 0;
				search(input.value);
				show(nearest());
			}, 120);
		});
		input.addEventListener("compositionend", () => input.dispatchEvent(new Event("input")));
		const step = (by) => {
			if (waiting || now < 0) {
				clearTimeout(waiting);
				waiting = 0;
				search(input.value);
				show(nearest());
				return;
			}
			show(now + by);
		};
		finder.addEventListener("submit", (event) => {
			event.preventDefault();
			step(1);
		});
		finder.querySelector("[data-gz-previous]").addEventListener("click", () => step(-1));
		finder.addEventListener("keydown", (event) => {
			if (event.isComposing) {
				return;
			}
			if (event.key === "Enter" && event.shiftKey) {
				event.preventDefault();
				step(-1);
			}
			else if (event.key === "Escape") {
				event.preventDefault();
				open(false);
				findButton.focus({ preventScroll: true });
			}
		});
		finder.querySelector("[data-gz-close]").addEventListener("click", () => {
			open(false);
			findButton.focus({ preventScroll: true });
		});
		findButton.hidden = false;

		/* Who comes from a search finds its words marked, without being moved from where the result led. */
		const asked = () => {
			try {
				const from = new URL(document.referrer);
				return (from.origin === location.origin && from.pathname === "/search") ? from.searchParams.get("q") : null;
			}
			catch {
				return null;
			}
		};
		const query = (asked() || "").replace(/(^|\s)(-\S+|[^\s:：]{1,6}[:：]\S+)/g, " ").replace(/["“”「」]/g, " ").trim();
		if (query) {
			search(query);
			if (found.length > 0) {
				input.value = query;
				open(true);
				say.textContent = "共" + found.length + "处";
			}
			else {
				clear();
			}
		}
	}

	/* Reading aloud, a sentence at a time: browsers break long ones off, and a sentence is what one wants to hear again. */
	const speech = window.speechSynthesis;
	const speakButton = document.querySelector("[data-gz-speak]");
	const reader = document.querySelector("[data-gz-reader]");
	if (speech && speakButton && reader && window.SpeechSynthesisUtterance) {
		const LONGEST = 70;
		const say = reader.querySelector("[role=status]");
		const back = reader.querySelector("[data-gz-back]");
		const pause = reader.querySelector("[data-gz-pause]");
		const rate = reader.querySelector("select");
		let sentences = [];
		let at = -1;
		let turn = 0;
		let following = true;
		let utterance = null;

		const voice = () => {
			const chinese = speech.getVoices().filter((one) => /^(zh|cmn)([-_](hans|cn|sg)\b|$)/i.test(one.lang));
			return chinese.find((one) => one.localService) || chinese[0] || speech.getVoices().find((one) => /^zh\b/i.test(one.lang));
		};

		/* 〔2023〕12号 as it is said, a run of pages or years as 至, and no names of brackets. */
		const spoken = (words) => words
			.replace(/[〔[［【（(]\s*([12]\d{3})\s*[〕\]］】）)]\s*(?:第\s*)?(\d+)\s*号/g, "$1年第$2号")
			.replace(/(\d)\s*[—–－~～-]+\s*(?=\d)/g, "$1至")
			.replace(/[〔〕【】《》〈〉＊*]/g, " ")
			.replace(/…{1,}|\.{3,}/g, "，");

		const cut = (words) => {
			const ends = [];
			let start = 0;
			for (let i = 0; i < words.length; i++) {
				const closing = /[”’》）)]/.test(words[i + 1] || "");
				const stop = /[。！？；!?;]/.test(words[i]) && !closing;
				const breath = /[，、,：:]/.test(words[i]) && i - start >= LONGEST / 2;
				const torn = i - start >= LONGEST && !/[\udc00-\udfff]/.test(words[i + 1] || "");
				if (stop || breath || torn || i === words.length - 1) {
					ends.push([start, i + 1]);
					start = i + 1;
				}
			}
			return ends;
		};

		const sentencesOf = (block) => {
			const nodes = textNodes(block);
			const starts = [];
			let words = "";
			nodes.forEach((node) => {
				starts.push(words.length);
				words += node.data;
			});
			const place = (offset, end) => {
				const n = Math.max(0, starts.findLastIndex((start) => end ? start < offset : start <= offset));
				return [nodes[n], offset - starts[n]];
			};
			return cut(words).filter(([from, to]) => words.slice(from, to).trim()).map(([from, to]) => ({ block,
				words: spoken(words.slice(from, to)), range: range(...place(from, false), ...place(to, true)) }));
		};

		const collect = () => [...sheet.querySelectorAll("h1, h2, h3, h4, p, td, th, figcaption")]
			.filter((block) => !block.closest(".gz-note, .gz-text__contents, [aria-hidden]")).flatMap(sentencesOf);

		const mark = (place) => {
			if (canHighlight) {
				CSS.highlights[place ? "set" : "delete"]("gz-spoken", place && new Highlight(place));
			}
			else {
				sheet.querySelector(".gz-spoken")?.classList.remove("gz-spoken");
				place?.startContainer.parentElement.closest("h1, h2, h3, h4, p, td, th, figcaption")?.classList.add("gz-spoken");
			}
		};

		const seen = (place) => {
			const box = place.getBoundingClientRect();
			return box.bottom > 0 && box.top < innerHeight;
		};

		const stop = (words) => {
			turn++;
			speech.cancel();
			mark(null);
			at = -1;
			say.textContent = words || "";
			reader.hidden = !words;
			setTimeout(() => {
				reader.hidden ||= at < 0;
			}, 4000);
			speakButton.setAttribute("aria-pressed", "false");
			speakButton.querySelector("[data-gz-label]").textContent = "朗读";
		};

		const speak = () => {
			const mine = ++turn;
			speech.cancel();
			if (at >= sentences.length) {
				stop("朗读结束");
				return;
			}
			const sentence = sentences[at];
			utterance = new SpeechSynthesisUtterance(sentence.words);
			utterance.lang = "zh-CN";
			utterance.voice = voice() || null;
			utterance.rate = Number(rate.value);
			const next = () => {
				if (mine === turn) {
					at++;
					speak();
				}
			};
			utterance.onend = next;
			utterance.onerror = (event) => (event.error === "not-allowed") ? mine === turn && stop("浏览器不允许朗读") : next();
			mark(sentence.range);
			following ||= seen(sentence.range);
			back.hidden = following;
			if (following) {
				bring(sentence.range);
			}
			speech.speak(utterance);
		};

		const begin = (from) => {
			at = Math.max(from, 0);
			following = true;
			reader.hidden = false;
			pause.textContent = "暂停";
			say.textContent = "正在朗读";
			speakButton.setAttribute("aria-pressed", "true");
			speakButton.querySelector("[data-gz-label]").textContent = "停止朗读";
			speak();
		};

		const startOf = () => {
			const chosen = getSelection();
			if (chosen.rangeCount > 0 && !chosen.isCollapsed && sheet.contains(chosen.anchorNode)) {
				const from = chosen.getRangeAt(0);
				return sentences.findIndex((one) => one.range.compareBoundaryPoints(Range.START_TO_END, from) > 0);
			}
			const top = sheet.getBoundingClientRect().top;
			return (top > -40) ? 0 : sentences.findIndex((one) => one.range.getBoundingClientRect().top > 0);
		};

		const paused = () => pause.textContent === "继续";

		speakButton.addEventListener("click", () => {
			if (at >= 0) {
				stop();
				return;
			}
			sentences = collect();
			if (sentences.length > 0) {
				begin(startOf());
			}
		});
		/* Not every browser can really pause, but every one can begin the sentence again. */
		pause.addEventListener("click", () => {
			if (at < 0) {
				return;
			}
			if (paused()) {
				pause.textContent = "暂停";
				say.textContent = "正在朗读";
				speak();
				return;
			}
			turn++;
			speech.cancel();
			pause.textContent = "继续";
			say.textContent = "已暂停";
		});
		const end = () => {
			stop();
			speakButton.focus({ preventScroll: true });
		};
		reader.querySelector("[data-gz-stop]").addEventListener("click", end);
		reader.addEventListener("keydown", (event) => {
			if (event.key === "Escape") {
				end();
			}
		});
		back.addEventListener("click", () => {
			following = true;
			back.hidden = true;
			bring(sentences[at].range);
			pause.focus({ preventScroll: true });
		});
		rate.addEventListener("change", () => {
			if (at >= 0 && !paused()) {
				speak();
			}
		});
		/* While it reads, a click on a paragraph leads there. */
		sheet.addEventListener("click", (event) => {
			const block = event.target.closest("h1, h2, h3, h4, p, td, th");
			if (at < 0 || !block || event.target.closest("a, button") || !getSelection().isCollapsed) {
				return;
			}
			const from = sentences.findIndex((one) => one.block === block);
			if (from >= 0) {
				begin(from);
			}
		});
		/* Who scrolls wants to look elsewhere; the voice goes on and the page stays. */
		const away = () => {
			if (at >= 0 && following) {
				following = false;
				back.hidden = false;
			}
		};
		window.addEventListener("wheel", away, { passive: true });
		window.addEventListener("touchmove", away, { passive: true });
		window.addEventListener("keydown", (event) => {
			if (/^(Page|Arrow|Home|End)/.test(event.key) && !event.target.closest("input, select, .gz-dock")) {
				away();
			}
		});
		window.addEventListener("pagehide", () => stop());
		const offer = () => {
			speakButton.hidden = !voice();
		};
		offer();
		speech.addEventListener?.("voiceschanged", offer);
	}
})();
