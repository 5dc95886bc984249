package org.gongbao.chronicle.mention;

import java.util.List;

/** With what a person's name may begin. */
final class Surnames {

	private static final String ONE = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
			+ "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲封"
			+ "芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农"
			+ "温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙鞠须丰巢关蒯相查后荆红游竺权逯盖益桓岳帅缑亢况郈有琴归海晋楚闫涂钦商牟佘佴赏墨哈谯笪年"
			+ "爱阳佟言福肖代玄铁仁锡付覃邸呼门原苑次才仝初冼阙药苟隋晨冒撒奇特额斯阿布格图宝照朝青达萨娜其策";

	private static final List<String> TWO = List.of("欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "东方",
			"端木", "呼延", "司徒", "宇文", "长孙", "澹台", "公冶", "轩辕", "南宫", "独孤", "申屠", "闻人", "东郭", "拓跋", "纳兰");

	/** Mongolian, Tibetan and Uyghur names often run on without a dot. */
	private static final String LONG = "奇巴乌那敖呼特额斯苏阿布包白格哈图宝照朝青海孟云伊策达萨都娜其色满乔松";

	private Surnames() {
	}

	static boolean beginsOfOne(String text, int at) {
		return ONE.indexOf(text.charAt(at)) >= 0;
	}

	static boolean beginsOfTwo(String text, int at) {
		return TWO.stream().anyMatch((surname) -> text.startsWith(surname, at));
	}

	static boolean beginsLong(String text, int at) {
		return LONG.indexOf(text.charAt(at)) >= 0;
	}

}
