package org.gongbao.docnumber;

import java.util.Set;

/**
 * Names of central departments that do not tell by a place that they are full names.
 */
final class Ministries {

	private static final Set<String> NAMES = Set.of("财政部", "教育部", "公安部", "民政部", "司法部", "水利部", "商务部", "农业部", "文化部",
			"卫生部", "建设部", "交通部", "铁道部", "人事部", "国防部", "外交部", "科技部", "环保部", "监察部", "保障部", "信息化部", "资源部", "环境部", "农村部",
			"运输部", "旅游部", "管理部", "组织部", "宣传部", "统战部", "保护部", "技术部", "产业部", "工业部", "改革委", "计生委", "健康委", "监管局", "总局",
			"税务局", "总署", "审计署", "银保监会", "证监会", "银监会", "保监会", "检察院", "法院", "科学院");

	private Ministries() {
	}

	static boolean endsWithOne(String name) {
		for (int length = 2; length <= 4 && length <= name.length(); length++) {
			if (NAMES.contains(name.substring(name.length() - length))) {
				return true;
			}
		}
		return false;
	}

}
