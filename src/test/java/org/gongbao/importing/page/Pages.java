package org.gongbao.importing.page;

import java.util.List;

import org.gongbao.importing.reading.SourceText;

/** Pages for tests. */
final class Pages {

	/**
	 * Labels above their values, the fourth kind of spaces inside them, one value empty.
	 */
	static final String BELOW = """
			索 引 号：
			100200300/2021-00017
			主题分类：
			城乡建设、环境保护\\节能与资源综合利用

			发文机关：
			某某省人民政府、某某军区
			成文日期：
			2021年04月09日

			标　　题：
			某某省人民政府、某某军区关于同意设立雨水花园试点的批复

			发文字号：
			通政函〔2021〕917号
			发布日期：
			2021年04月12日

			主 题 词：

			某某省人民政府、某某军区关于同意设立
			雨 水 花 园 试 点 的 批 复
			通政函〔2021〕917号

			甲市、乙市人民政府，省发展改革委，省军区后勤处：
			两市关于设立雨水花园试点的请示收悉。现批复如下：
			一、同意设立雨水花园试点，期限两年。
			二、所需资金由两市自筹。
			某某省人民政府　某某军区
			二〇二一年四月九日
			（此件公开发布）

			扫一扫在手机打开当前页

			-->
			""";

	/** Values on the labels' lines, furniture above and below, title in pieces. */
	static final String SAME_LINE = """
			通政办发电 -某某在线

			索 引 号:Q001-qwsz/2020-00031

			发布机构:

			名    称:某某市人民政府办公室关于印发《市人代会〈工作报告〉任务分工方案》的通知

			文件编号:通政办发〔2020〕908号

			发文日期:2020-03-05

			主    题:综合政务

			某某市人民政府办公室关于印发《市人代会〈工作报告〉任务分工方案》的通知

			2020-03-05 信息来源:市政府办公室 阅读量:

			某某市人民政府办公室

			关于印发《市人代会〈工作报告〉

			任务分工方案》的通知

			\u00A0

			\u00A0\u00A0各区人民政府,市政府各委办局:

			现将分工方案印发给你们。

			请按月报告进展。

			202033

			市人代会《工作报告》

			任务分工方案

			1. 修好三条路。(牵头单位:市住建局)

			2. 种好一片林。(牵头单位:市林草局)

			分享到:

			CopyRight 2017 © All Rights Reserved  版权所有:某某市人民政府  政府网站标识码:0000000000
			中文域名:某某市政府.政务 网站备案号:某ICP备00000000号 免责申明 联系我们 建议使用IE7.0版本以上浏览器

			某某市人民政府版权所有 某ICP备00000000号
			""";

	/** Bulleted labels, blank lines between label and value, title above and below. */
	static final String APART = """
			返回顶部

			某某县人民政府议事规则

			  • 索引号:

			    6100000000/2024-000005
			  • 主题分类:

			  • 来源:

			  • 发文机构:

			    县政府网站
			  • 发文字号:

			    通政发〔2024〕907号
			  • 发文日期:

			    2024年04月06日 16:40
			  • 有效性:

			  • 发布日期:

			    2024年04月07日 09:34
			  • 内容概述:

			某某县人民政府议事规则

			第一章 总则

			一、为使议事有序，制定本规则。

			二、县政府每月议事两次。

			第二章 附则

			三、本规则自印发之日起施行。
			""";

	private Pages() {
	}

	static SourceText text(String text) {
		return new SourceText(text.lines().toList(), "UTF-8", "");
	}

	static ReadPage read(String text) {
		return PageReader.read(text(text));
	}

	static List<String> codes(ReadPage page) {
		return page.remarks().stream().map((remark) -> remark.code()).toList();
	}

}
