package org.gongbao.docnumber;

import java.util.Set;

/**
 * Tells the name of a body written out (通辽市教育局), which may stand before its code, from
 * the beginning of a code (工信部).
 */
final class BodyNames {

	/** Last letters of the names of places. */
	static final String PLACES = "省市县区旗州盟";

	private static final String ENDINGS = "部厅局委署会院";

	/** Central departments, whose names hold no place. */
	private static final Set<String> MINISTRIES = Set.of("财政部", "教育部", "公安部", "民政部", "司法部", "水利部", "商务部", "农业部", "文化部",
			"卫生部", "建设部", "交通部", "铁道部", "人事部", "国防部", "外交部", "科技部", "环保部", "监察部", "保障部", "信息化部", "资源部", "环境部", "农村部",
			"运输部", "旅游部", "管理部", "组织部", "宣传部", "统战部", "保护部", "技术部", "产业部", "工业部", "改革委", "计生委", "健康委", "监管局", "总局",
			"税务局", "总署", "审计署", "银保监会", "证监会", "银监会", "保监会", "检察院", "法院", "科学院");

	private BodyNames() {
	}

	/** Whether a name ends in a word such as 人民政府 or 办公厅. */
	static boolean endsShort(String name) {
		return Vocabulary.BODIES.stream().anyMatch(name::endsWith);
	}

	/** Whether a name is that of a body, written out. */
	static boolean isBody(String name) {
		return endsShort(name) || isFull(name);
	}

	// 通辽市教育局 is a name written out, 工信部 the beginning of a code.
	static boolean isFull(String name) {
		if (name.length() < 3 || ENDINGS.indexOf(name.charAt(name.length() - 1)) < 0) {
			return false;
		}
		if (name.startsWith("国家") || name.startsWith("中国") || name.startsWith("中共") || name.startsWith("最高")) {
			return name.length() > 4;
		}
		for (int i = 0; i < name.length() - 2; i++) {
			if (PLACES.indexOf(name.charAt(i)) >= 0) {
				return true;
			}
		}
		return endsInMinistry(name);
	}

	private static boolean endsInMinistry(String name) {
		for (int length = 2; length <= 4 && length <= name.length(); length++) {
			if (MINISTRIES.contains(name.substring(name.length() - length))) {
				return true;
			}
		}
		return false;
	}

}
