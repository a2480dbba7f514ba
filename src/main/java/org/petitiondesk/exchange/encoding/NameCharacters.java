package org.petitiondesk.exchange.encoding;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that lists of names are full of. The same bytes, read in the wrong encoding, hardly
 * ever give them.
 */
final class NameCharacters {
    private static final Set<Integer> FAMILY =
            setOf(
                    // Chinese, simplified and traditional, with the Korean families of China
                    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓"
                            + "冯馮邓鄧曹彭曾肖萧蕭田董潘袁于蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘鍾谭譚"
                            + "陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔"
                            + "邵万萬钱錢严嚴武戴莫孔向汤湯金朴全玄池太文南洪安申权權单單游施焦鲁魯俞詹"
                            // Japanese
                            + "佐藤鈴木橋中伊渡辺山本村小加吉川松井清野森阿部岡前後長近斎齋"
                            // Korean
                            + "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지"
                            + "엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국");

    private static final Set<Integer> OTHER =
            setOf(
                    // given names
                    "伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤明超兰蘭霞平刚剛桂华華国國建玉红紅春"
                            + "梅海波辉輝斌莲蓮花姗姍善淑美惠哲浩俊志成光玲凤鳳云雲庆慶福贵貴荣榮生东東雪晶宇佳子一"
                            + "德永新小大天家仁义義忠信学學正民永顺順吉日炯哲彬燕琴萍婷雅怡君雯欣慧珍月香"
                            + "太郎男雄夫美恵由紀真優翔健介"
                            + "민서지우하준현도윤예은수아연영미경숙정희순옥자진성호철동재상훈혜승용태석원남복식기만길"
                            + "병창주환규선명춘화봉덕금란실련별나라빈찬람보"
                            // headings and places
                            + "姓名字城市国家電電话話日期地址省县縣区區北京上海广廣州深圳台臺香港首尔爾延边邊吉"
                            + "组組织織团團体體会會代表同意公开開"
                            + "성명름이도시국가날짜서울부산대구인천광주평양전화소속단체직책동의회");

    private NameCharacters() {}

    static boolean beginsNames(int character) {
        return FAMILY.contains(character);
    }

    static boolean isInNames(int character) {
        return FAMILY.contains(character) || OTHER.contains(character);
    }

    private static Set<Integer> setOf(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
