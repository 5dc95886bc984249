package org.gongbao.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The words of the error pages. */
final class ErrorTexts {

	private static final int LONGEST_SHOWN = 120;

	private ErrorTexts() {
	}

	static ErrorView of(int status, String path) {
		return switch (status) {
			case 400, 414, 431, 501, 505 ->
				ErrorView.of(status, "这个地址读不通", "地址里有无法识别的字符，可能在复制时缺了或多了一段。请重新复制地址，或者在这里检索。");
			case 403 -> ErrorView.of(403, "这一页不对外开放", "您没有查看这一页的权限。公开的内容都可以从下面进入。");
			case 404 -> ErrorView.of(404, "您要找的这一页", "本站没有这个地址：" + shortened(path) + "。地址可能抄错，也可能这件文件尚未刊登。");
			case 405 -> ErrorView.of(405, "这里只能查阅", "公开页面只供查阅，不接受提交。请从下面进入要找的内容。");
			case 406 -> ErrorView.of(406, "没有这种格式", "这一页没有所要求的格式。网页地址后加“.json”可以取得数据。");
			case 409 -> ErrorView.of(409, "内容刚被改动", "您提交时，别人已经改过这项内容。请返回上一页，刷新后再试；已填写的内容可以先复制下来。");
			case 410 -> ErrorView.of(410, "这一页已经撤回", "原来在这里的内容已经撤回。");
			case 413 -> ErrorView.of(413, "这个文件太大", "它超过一次能接收的大小，没有收下，原来的内容没有改动。请按浏览器的“后退”回到刚才的表格，填过的内容还在；换成小一些的文件再试。");
			case 503 -> ErrorView.of(503, "本站暂时不能查阅", "服务正在恢复，请过几分钟再试。");
			default -> (status < 500) ? ErrorView.of(status, "这次请求没有成功", "请检查地址后再试，或者从下面进入要找的内容。")
					: ErrorView.of(status, "本站出了故障", "这不是您的操作造成的。请稍后再试；仍不行时，请告诉主办单位。");
		};
	}

	/** No fault, so there is nothing to look up in the log. */
	static ErrorView busy() {
		return ErrorView.of(503, "现在查询的人太多", "为了不让大家都变慢，这次没有查。请过几秒再试一次，刷新本页即可。");
	}

	static ErrorView withdrawn(String what, String reason, @Nullable Instant when) {
		String date = (when != null) ? "已于" + ChineseDates.date(when.atZone(ChineseDates.ZONE).toLocalDate()) : "已经";
		return ErrorView.of(410, "这一页已经撤回", "“" + what + "”" + date + "撤回。原因：" + reason);
	}

	/** An address may be as long as a page; the first part says enough. */
	private static String shortened(String path) {
		return CodePoints.shortened(path, LONGEST_SHOWN + 1);
	}

}
