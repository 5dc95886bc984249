/* Suggestions under every search box while one types. Without this the box is a plain form, and
   nothing but the suggestions is missing. The box is a combobox with a list box (ARIA 1.2). */
(() => {
	"use strict";

	const PAUSE = 80;
	const MOST = 8;
	let boxes = 0;

	const element = (name, className, text) => {
		const made = document.createElement(name);
		made.className = className;
		if (text) {
			made.textContent = text;
		}
		return made;
	};

	class Suggesting {

		constructor(input) {
			boxes += 1;
			this.input = input;
			this.id = `gz-suggest-${boxes}`;
			this.options = [];
			this.active = -1;
			this.list = element("div", "gz-suggest");
			this.list.id = this.id;
			this.list.hidden = true;
			this.list.setAttribute("role", "listbox");
			this.list.setAttribute("aria-label", "检索建议");
			this.status = element("p", "gz-hidden");
			this.status.setAttribute("role", "status");
			input.form.classList.add("gz-suggesting");
			input.form.append(this.list, this.status);
			input.setAttribute("role", "combobox");
			input.setAttribute("aria-autocomplete", "list");
			input.setAttribute("aria-expanded", "false");
			input.setAttribute("aria-controls", this.id);
			this.listen();
		}

		listen() {
			this.input.addEventListener("input", (event) => {
				if (!event.isComposing) {
					this.later();
				}
			});
			this.input.addEventListener("compositionend", () => this.later());
			this.input.addEventListener("keydown", (event) => this.key(event));
			this.input.addEventListener("blur", () => this.close());
			/* Before the box loses focus, which would close the list. */
			this.list.addEventListener("mousedown", (event) => event.preventDefault());
			this.list.addEventListener("click", (event) => {
				const option = event.target.closest("[role=option]");
				if (option) {
					this.choose(this.options.indexOf(option));
				}
			});
		}

		later() {
			window.clearTimeout(this.timer);
			this.timer = window.setTimeout(() => this.ask(), PAUSE);
		}

		async ask() {
			const typed = this.input.value.trim();
			this.request?.abort();
			if (!typed) {
				this.close();
				return;
			}
			this.request = new AbortController();
			try {
				const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(typed)}`,
					{ signal: this.request.signal });
				if (answer.ok) {
					this.show(await answer.json());
				}
			}
			catch {
				/* A later request took its place, or there is no network: nothing to suggest. */
			}
		}

		show(found) {
			this.options = [];
			this.active = -1;
			this.input.removeAttribute("aria-activedescendant");
			this.list.replaceChildren();
			this.group("直达", found.goTo.slice(0, MOST).map((one) => this.option(one.title, one.number, one.url, null)));
			this.group("检索", found.queries.slice(0, MOST).map((one) => this.option(one, null, null, one)));
			const any = this.options.length > 0;
			this.list.hidden = !any;
			this.input.setAttribute("aria-expanded", String(any));
			this.status.textContent = any ? `有${this.options.length}条建议，用上下键选择` : "没有建议";
		}

		group(label, options) {
			if (options.length === 0) {
				return;
			}
			const group = element("div", "gz-suggest__group");
			const name = element("p", "gz-suggest__label", label);
			name.id = `${this.id}-${label === "直达" ? "go" : "find"}`;
			group.setAttribute("role", "group");
			group.setAttribute("aria-labelledby", name.id);
			group.append(name, ...options);
			this.list.append(group);
		}

		option(text, aside, url, query) {
			const option = element("div", "gz-suggest__option");
			option.id = `${this.id}-${this.options.length}`;
			option.setAttribute("role", "option");
			option.setAttribute("aria-selected", "false");
			option.append(element("span", "gz-suggest__text", text));
			if (aside) {
				option.append(element("span", "gz-suggest__aside", aside));
			}
			if (url) {
				option.dataset.url = url;
			}
			if (query) {
				option.dataset.query = query;
			}
			this.options.push(option);
			return option;
		}

		key(event) {
			if (event.isComposing || this.list.hidden) {
				return;
			}
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (step) {
				event.preventDefault();
				this.mark((this.active + step + this.options.length + 1) % (this.options.length + 1));
			}
			else if (event.key === "Escape") {
				event.preventDefault();
				this.close();
			}
			else if (event.key === "Enter" && this.active >= 0 && this.active < this.options.length) {
				event.preventDefault();
				this.choose(this.active);
			}
		}

		/* One step past the last option is the box itself. */
		mark(index) {
			this.options[this.active]?.setAttribute("aria-selected", "false");
			this.active = index === this.options.length ? -1 : index;
			const option = this.options[this.active];
			if (option) {
				option.setAttribute("aria-selected", "true");
				option.scrollIntoView({ block: "nearest" });
				this.input.setAttribute("aria-activedescendant", option.id);
			}
			else {
				this.input.removeAttribute("aria-activedescendant");
			}
		}

		choose(index) {
			const { url, query } = this.options[index].dataset;
			this.close();
			if (url) {
				window.location.assign(url);
				return;
			}
			this.input.value = query;
			this.input.form.requestSubmit();
		}

		close() {
			window.clearTimeout(this.timer);
			this.list.hidden = true;
			this.active = -1;
			this.input.setAttribute("aria-expanded", "false");
			this.input.removeAttribute("aria-activedescendant");
		}

	}

	document.querySelectorAll("form[role=search] input[type=search]").forEach((input) => new Suggesting(input));
})();
