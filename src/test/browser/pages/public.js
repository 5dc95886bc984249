/* Citizens' pages, in all their states. */
"use strict";

const { address } = require("../lib/portal");

const before = [
	{ name: "front", path: "/", says: "2023年第2期" },
	{ name: "issues", path: "/issues", says: "2023年" },
	{ name: "issue", path: "/issues/2023/2", says: "总第41期" },
	{ name: "issue without chronicle", path: "/issues/2022/6", says: "总第39期" },
	{ name: "document", path: "/documents/通政办发〔2023〕12号", says: "风电光伏" },
	// Its tables still share one name.
	{ name: "document, long plan", path: "/documents/通政发〔2022〕901号", says: "第一章" },
	{ name: "document, notice only", path: "/documents/通政办字〔2023〕26号", says: "全文另载" },
	{ name: "document outside issues", path: "/documents/通政办发〔2019〕10号", says: "通政办发〔2019〕10号" },
	{ name: "documents of one number", path: "/documents/通政字〔2021〕901号", status: 300, says: "通政字〔2021〕901号" },
	{ name: "documents", path: "/documents", says: "全部文件" },
	{ name: "documents, filtered", path: "/documents?year=2022&status=repealed", says: "2022" },
	{ name: "documents, none", path: "/documents?year=1950", says: "没有" },
	{ name: "appointments", path: "/appointments", says: "任" },
	{ name: "person", path: "/people/张某" },
	{ name: "chronicle, month", path: "/chronicle/2023-03", says: "2023年3月" },
	{ name: "chronicle, day", path: "/chronicle/2023-03-06", says: "3月6日" },
	{ name: "search, results", path: "/search?q=风电光伏", says: "风电光伏" },
	{ name: "search, filtered", path: "/search?q=通知&type=document&year=2022", says: "通知" },
	{ name: "search, none", path: "/search?q=通政办发〔2023〕812号", says: "没有" },
	{ name: "search, empty", path: "/search" },
	{ name: "booklet", path: "/issues/2023/2/print", of: "issue/print" },
	{ name: "completeness", path: "/issues/completeness", of: "issue/completeness" },
	{ name: "post", path: "/posts/市医院副院长", of: "personnel/post" },
	{ name: "post on a day", path: "/posts/市医院副院长?on=2022-05-01", of: "personnel/post" },
	{ name: "chronicle, year", path: "/chronicle/2023", of: "chronicle/year" },
	{ name: "chronicle, mentions", path: "/chronicle?office=市政府", of: "chronicle/mentions" },
	{ name: "statistics", path: "/statistics", of: "home/statistics" },
	{ name: "corrections", path: "/corrections", says: "更正" },
	{ name: "not found", path: "/documents/通政办发〔2023〕120号", status: 404, says: "404" },
];

/* What the desk has done meanwhile. */
const after = [
	{ name: "withdrawn", path: "/documents/通告通告〔2023〕1号", status: 410, says: "个人信息" },
	{ name: "issue with a withdrawn document", path: "/issues/2023/2", says: "已撤回" },
];

/* Before anything is published and anybody has an account. */
const empty = [
	{ name: "empty, front", path: "/", says: "还没有" },
	{ name: "empty, issues", path: "/issues" },
	{ name: "empty, documents", path: "/documents" },
	{ name: "empty, appointments", path: "/appointments" },
	{ name: "empty, chronicle", path: "/chronicle" },
	{ name: "empty, search", path: "/search?q=风电" },
	{ name: "first administrator", path: "/staff/setup", says: "建立管理员" },
	{ name: "first administrator, refused", status: 422,
		go: async (page) => {
			await page.goto(address("/staff/setup"));
			const [answer] = await Promise.all([page.waitForNavigation(), page.click("main button[type=submit]")]);
			return answer;
		} },
];

/* Every component in every state. */
const catalogue = ["", "/public", "/staff", "/desk"].map((one) => ({ name: "catalogue" + one, path: "/catalogue" + one,
	// Scripts of the desk look for whole forms; here are only pieces.
	except: "script: " }));

module.exports = { after, before, catalogue, empty };
