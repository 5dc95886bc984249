/* What the desk gains with JavaScript; everything works without. */
"use strict";

(function () {
	// What is wrong is read out at once.
	var problems = document.getElementById("problems");
	if (problems) {
		problems.focus();
	}
})();

(function () {
	// A password can be looked at while it is typed.
	document.querySelectorAll("[data-gz-password]").forEach((field) => {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "gz-button gz-button--small gz-field__show";
		const show = (shown) => {
			field.type = shown ? "text" : "password";
			button.textContent = shown ? "隐藏密码" : "显示密码";
			button.setAttribute("aria-pressed", String(shown));
		};
		show(false);
		button.setAttribute("aria-controls", field.id);
		button.addEventListener("click", () => show(field.type === "password"));
		field.insertAdjacentElement("afterend", button);
		// So that no browser keeps it as an ordinary text.
		field.form.addEventListener("submit", () => show(false));
	});

	// A file that is too large is said to be so when it is chosen, not after it was sent.
	document.querySelectorAll("input[type=file][data-gz-most]").forEach((field) => {
		const most = Number(field.dataset.gzMost);
		const said = document.createElement("p");
		said.className = "gz-field__error";
		said.setAttribute("role", "alert");
		field.addEventListener("change", () => {
			said.remove();
			const file = field.files[0];
			if (file && file.size > most * 1024 * 1024) {
				said.textContent = "“" + file.name + "”有" + Math.ceil(file.size / 1024 / 1024) + " MB，这里最多" + most
					+ " MB。请换小一些的文件。";
				field.value = "";
				field.insertAdjacentElement("beforebegin", said);
			}
		});
	});

	// A link to hand on begins with the address of this site.
	document.querySelectorAll("[data-gz-absolute]").forEach((link) => {
		if (link.textContent.startsWith("/")) {
			link.textContent = window.location.origin + link.dataset.gzAbsolute;
			document.querySelectorAll("[data-gz-relative]").forEach((hint) => {
				hint.hidden = true;
			});
		}
	});
})();
