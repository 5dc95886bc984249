/* Suggestions under a search box while one types: a combobox as ARIA 1.2 describes it.
   Without this script, or when no answer comes, the form does all it did before. */
(() => {
	"use strict";

	const WAIT = 80;
	const GROUPS = [
		["goTo", "直达", (one) => ({ text: one.title, aside: one.number, url: one.url })],
		["queries", "检索", (one) => ({ text: one })]
	];

	const element = (name, className, text) => {
		const one = document.createElement(name);
		one.className = className;
		if (text) {
			one.textContent = text;
		}
		return one;
	};

	const equip = (form, index) => {
		const input = form.querySelector("input[name='q']");
		if (!input) {
			return;
		}
		const id = `suggestions-${index}`;
		const list = element("div", "gz-suggest");
		const status = element("p", "gz-hidden");
		let options = [];
		let chosen = -1;
		let typed = input.value;
		let shownFor = null;
		let timer = 0;
		let request = null;

		list.id = id;
		list.hidden = true;
		list.setAttribute("role", "listbox");
		list.setAttribute("aria-label", "检索建议");
		status.setAttribute("role", "status");
		input.setAttribute("role", "combobox");
		input.setAttribute("aria-autocomplete", "list");
		input.setAttribute("aria-expanded", "false");
		input.setAttribute("aria-controls", id);
		form.classList.add("gz-suggesting");
		form.append(list, status);

		const choose = (next) => {
			if (chosen >= 0) {
				options[chosen].node.setAttribute("aria-selected", "false");
			}
			chosen = next;
			if (chosen < 0) {
				input.removeAttribute("aria-activedescendant");
				return;
			}
			const { node } = options[chosen];
			node.setAttribute("aria-selected", "true");
			node.scrollIntoView({ block: "nearest" });
			input.setAttribute("aria-activedescendant", node.id);
		};

		const close = () => {
			window.clearTimeout(timer);
			if (request) {
				request.abort();
				request = null;
			}
			choose(-1);
			list.hidden = true;
			input.setAttribute("aria-expanded", "false");
		};

		const open = () => {
			list.hidden = options.length === 0;
			input.setAttribute("aria-expanded", String(options.length > 0));
		};

		const take = (option) => {
			close();
			if (option.url) {
				window.location.assign(option.url);
				return;
			}
			input.value = option.text;
			if (form.requestSubmit) {
				form.requestSubmit();
			}
			else {
				form.submit();
			}
		};

		const addOption = (group, option) => {
			const node = element("div", "gz-suggest__option");
			node.id = `${id}-${options.length}`;
			node.setAttribute("role", "option");
			node.setAttribute("aria-selected", "false");
			node.append(element("span", "gz-suggest__text", option.text));
			if (option.aside) {
				node.append(element("span", "gz-suggest__aside", option.aside));
			}
			/* The box keeps the focus: mouse and finger choose as the keys do. */
			node.addEventListener("mousedown", (event) => event.preventDefault());
			node.addEventListener("click", () => take(option));
			group.append(node);
			options.push({ node, ...option });
		};

		const show = (suggestions) => {
			choose(-1);
			options = [];
			list.replaceChildren();
			GROUPS.forEach(([key, label, read]) => {
				const found = suggestions[key] || [];
				if (found.length === 0) {
					return;
				}
				const group = element("div", "gz-suggest__group");
				const heading = element("div", "gz-suggest__label", label);
				heading.id = `${id}-${key}`;
				group.setAttribute("role", "group");
				group.setAttribute("aria-labelledby", heading.id);
				group.append(heading);
				found.forEach((one) => addOption(group, read(one)));
				list.append(group);
			});
			open();
			status.textContent = options.length > 0 ? `有${options.length}条建议，可用上下方向键选择。` : "没有建议。";
		};

		const ask = async () => {
			const text = input.value.trim();
			if (text === "") {
				shownFor = null;
				options = [];
				status.textContent = "";
				close();
				return;
			}
			if (text === shownFor) {
				open();
				return;
			}
			if (request) {
				request.abort();
			}
			const mine = new AbortController();
			request = mine;
			try {
				const answer = await fetch(`/search/suggest.json?q=${encodeURIComponent(text)}`, { signal: mine.signal });
				if (!answer.ok) {
					return;
				}
				const suggestions = await answer.json();
				if (request === mine && document.activeElement === input) {
					shownFor = text;
					show(suggestions);
				}
			}
			catch {
				/* Superseded, or offline: what is shown stays, and the form works. */
			}
		};

		const later = () => {
			window.clearTimeout(timer);
			timer = window.setTimeout(ask, WAIT);
		};

		input.addEventListener("input", (event) => {
			typed = input.value;
			if (!event.isComposing) {
				later();
			}
		});
		input.addEventListener("compositionend", () => {
			typed = input.value;
			later();
		});
		input.addEventListener("blur", close);
		input.addEventListener("keydown", (event) => {
			/* 229 is what some browsers report while characters are being composed. */
			if (event.isComposing || event.keyCode === 229) {
				return;
			}
			const count = options.length;
			if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				if (list.hidden) {
					later();
				}
				else {
					const places = count + 1;
					const step = event.key === "ArrowDown" ? 1 : places - 1;
					choose((chosen + 1 + step) % places - 1);
				}
				event.preventDefault();
			}
			else if (event.key === "Enter" && chosen >= 0) {
				event.preventDefault();
				take(options[chosen]);
			}
			else if (event.key === "Enter") {
				close();
			}
			else if (event.key === "Escape" && !list.hidden) {
				event.preventDefault();
				input.value = typed;
				close();
			}
		});
		form.addEventListener("submit", close);
	};

	document.querySelectorAll("form[role='search']").forEach(equip);
})();
