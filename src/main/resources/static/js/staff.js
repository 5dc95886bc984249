/* What the desk gains with JavaScript; everything works without. */
"use strict";

(function () {
	// What is wrong is read out at once.
	var problems = document.getElementById("problems");
	if (problems) {
		problems.focus();
	}
})();
