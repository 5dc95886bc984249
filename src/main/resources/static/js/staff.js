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
