/* Pages of the desk, by who sees them. */
"use strict";

const { given } = require("../lib/portal");

const { fresh, submitted, approved } = given.drafts || {};
const draft = (id, rest = "") => `/staff/drafts/${id}${rest}`;

module.exports = {
	nobody: [
		{ name: "sign in", path: "/login", says: "登录" },
	],
	editor: [
		{ name: "drafts", path: "/staff", says: "2023年第3期" },
		{ name: "draft", path: draft(fresh), says: "2023年第3期" },
		{ name: "draft, document", path: draft(fresh, "/parts/d2") },
		{ name: "draft, facts", path: draft(fresh, "/parts/facts") },
		{ name: "draft, appointments", path: draft(fresh, "/parts/appointments") },
		{ name: "draft, chronicle", path: draft(fresh, "/parts/chronicle") },
		{ name: "draft, check", path: draft(fresh, "/check") },
		{ name: "draft, versions", path: draft(fresh, "/versions") },
		{ name: "import", path: "/staff/import" },
		{ name: "draft, review", path: draft(submitted, "/review") },
		{ name: "draft, part under review", path: draft(submitted, "/review/d1") },
	],
	reviewer: [
		{ name: "queue", path: "/staff/queue" },
	],
	publisher: [
		{ name: "publish", path: draft(approved, "/publish") },
	],
	administrator: [
		{ name: "people", path: "/staff/people" },
		{ name: "log", path: "/staff/audit" },
	],
};
