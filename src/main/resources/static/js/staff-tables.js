/* What bringing in a text and the forms made of rows gain with a script: a file can be dropped, progress shows without
   loading the page again, rows can be dragged. Without it the buttons do the same. */
(() => {
	"use strict";

	// A file dropped anywhere on the page; a browser would open it instead, and what was pasted would be gone.
	document.querySelectorAll("[data-gz-drop]").forEach((field) => {
		const over = (event) => {
			const files = event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
			if (files) {
				event.preventDefault();
			}
			field.classList.toggle("gz-intake__file--over", files && event.type === "dragover");
			return files;
		};
		document.addEventListener("dragover", over);
		document.addEventListener("dragleave", over);
		document.addEventListener("drop", (event) => {
			if (over(event)) {
				field.files = event.dataTransfer.files;
				field.dispatchEvent(new Event("change", { bubbles: true }));
				field.focus();
			}
		});
	});

	// How far the reading is.
	const job = document.querySelector("[data-gz-job]");
	if (job) {
		const step = job.querySelector("[data-gz-step]");
		const bar = job.querySelector("progress");
		const ask = async () => {
			const answer = await fetch(job.dataset.gzJob, { credentials: "same-origin" });
			const now = await answer.json();
			if (!now.running) {
				window.location.reload();
				return;
			}
			step.textContent = now.step;
			if (now.total > 0) {
				bar.max = now.total;
				bar.value = now.done;
			}
			window.setTimeout(ask, 700);
		};
		window.setTimeout(ask, 300);
	}

	// Rows: moved without asking the server; their fields are counted anew.
	document.querySelectorAll("[data-gz-rows]").forEach((table) => {
		const kind = table.dataset.gzRows;
		const body = table.tBodies[0];
		const rows = () => Array.from(body.querySelectorAll("[data-gz-row]"));
		const count = () => {
			rows().forEach((row, index) => {
				row.querySelectorAll("[name]").forEach((field) => {
					field.name = field.name.replace(/^([a-z]+)-\d+-/, "$1-" + (index + 1) + "-");
					if (field.id) {
						field.id = field.name;
					}
				});
				row.querySelectorAll("[aria-label]").forEach((named) => {
					named.setAttribute("aria-label", named.getAttribute("aria-label").replace(/第\d+/, "第" + (index + 1)));
				});
				row.querySelectorAll("button[value]").forEach((button) => {
					button.value = button.value.replace(/-\d+$/, "-" + (index + 1));
				});
				row.querySelector("[data-gz-ordinal]").textContent = String(index + 1);
				const up = row.querySelector("[data-gz-move=up]");
				const down = row.querySelector("[data-gz-move=down]");
				up.disabled = index === 0;
				down.disabled = index === rows().length - 1;
			});
			body.dispatchEvent(new Event("input", { bubbles: true }));
		};
		const move = (row, up) => {
			const other = up ? row.previousElementSibling : row.nextElementSibling;
			if (other && other.matches("[data-gz-row]")) {
				body.insertBefore(up ? row : other, up ? other : row);
				count();
			}
		};
		table.addEventListener("click", (event) => {
			const button = event.target.closest("[data-gz-move]");
			if (button) {
				event.preventDefault();
				move(button.closest("[data-gz-row]"), button.dataset.gzMove === "up");
				button.focus();
			}
		});
		if (kind !== "line") {
			return;
		}
		document.querySelectorAll("[data-gz-script]").forEach((words) => {
			words.hidden = false;
		});
		let dragged = null;
		rows().forEach((row) => {
			const handle = row.cells[0];
			handle.draggable = true;
			handle.addEventListener("dragstart", (event) => {
				dragged = row;
				row.classList.add("gz-rowsheet__dragged");
				event.dataTransfer.effectAllowed = "move";
				event.dataTransfer.setData("text/plain", handle.textContent);
			});
			handle.addEventListener("dragend", () => {
				row.classList.remove("gz-rowsheet__dragged");
				dragged = null;
			});
			row.addEventListener("dragover", (event) => {
				if (dragged && dragged !== row) {
					event.preventDefault();
				}
			});
			row.addEventListener("drop", (event) => {
				if (dragged && dragged !== row) {
					event.preventDefault();
					const after = event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
					body.insertBefore(dragged, after ? row.nextSibling : row);
					count();
				}
			});
		});
	});
})();
