package org.petitiondesk.compose;

import static org.petitiondesk.compose.PublishedAddresseesTest.GENEVA;
import static org.petitiondesk.compose.PublishedAddresseesTest.WASHINGTON;
import static org.petitiondesk.compose.PublishedAddresseesTest.address;
import static org.petitiondesk.compose.PublishedAddresseesTest.assertPrints;
import static org.petitiondesk.compose.PublishedAddresseesTest.letter;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;

/** The same office-holders as letters in Chinese and Korean print them. */
class PublishedAddresseesInEastAsiaTest {
    private static final String MISSION_ZH = "中华人民共和国常驻联合国日内瓦办事处和瑞士其他国际组织代表团";
    private static final String MISSION_KO = "주제네바 중화인민공화국 대표부";

    @Test
    void presidentThroughTheAmbassadorInSeoulInChineseAndKorean() {
        assertPrints(
                letter(Language.CHINESE_SIMPLIFIED, OfficeKind.HEAD_OF_STATE, "胡锦涛", "胡", "锦涛")
                        .post("中华人民共和国主席")
                        .careOf("张鑫森", "中华人民共和国驻大韩民国大使", "中华人民共和国驻大韩民国大使馆")
                        .address(address("KR", "110-033", "钟路区", "首尔特别市", "孝子洞54号")),
                """
                中华人民共和国主席胡锦涛阁下
                烦请中华人民共和国驻大韩民国大使张鑫森转呈
                韩国
                首尔特别市 钟路区
                孝子洞54号
                110-033

                尊敬的主席先生：

                顺致最崇高的敬意。
                """);
        assertPrints(
                letter(Language.KOREAN, OfficeKind.HEAD_OF_STATE, "후진타오", "", "")
                        .post("중화인민공화국 국가주석")
                        .careOf("장신썬", "주대한민국 중화인민공화국 대사", "주대한민국 중화인민공화국 대사관")
                        .address(address("KR", "110-033", "종로구", "서울특별시", "효자동 54")),
                """
                중화인민공화국 국가주석 후진타오 각하
                경유: 주대한민국 중화인민공화국 대사 장신썬
                대한민국
                서울특별시 종로구
                효자동 54
                110-033

                존경하는 국가주석 각하,

                각하께 깊은 경의를 표합니다.
                """);
    }

    @Test
    void presidentThroughTheEmbassyInWashington() {
        assertPrints(
                chinesePresident("中华人民共和国驻美利坚合众国大使馆", WASHINGTON),
                """
                中华人民共和国主席胡锦涛阁下
                烦请中华人民共和国驻美利坚合众国大使馆转呈
                2300 Connecticut Avenue NW
                Washington, DC 20008
                美国

                尊敬的主席先生：

                顺致最崇高的敬意。
                """);
        assertPrints(
                koreanPresident("주미국 중화인민공화국 대사관", WASHINGTON),
                """
                중화인민공화국 국가주석 후진타오 각하
                경유: 주미국 중화인민공화국 대사관
                2300 Connecticut Avenue NW
                Washington, DC 20008
                미국

                존경하는 국가주석 각하,

                각하께 깊은 경의를 표합니다.
                """);
    }

    @Test
    void presidentThroughThePermanentMissionInGeneva() {
        assertPrints(
                chinesePresident(MISSION_ZH, GENEVA),
                """
                中华人民共和国主席胡锦涛阁下
                烦请中华人民共和国常驻联合国日内瓦办事处和瑞士其他国际组织代表团转呈
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                瑞士

                尊敬的主席先生：

                顺致最崇高的敬意。
                """);
        assertPrints(
                koreanPresident(MISSION_KO, GENEVA),
                """
                중화인민공화국 국가주석 후진타오 각하
                경유: 주제네바 중화인민공화국 대표부
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                스위스

                존경하는 국가주석 각하,

                각하께 깊은 경의를 표합니다.
                """);
    }

    @Test
    void ministerOfJustice() {
        assertPrints(
                chineseMinister(OfficeKind.MINISTER, "张", "福森", "中华人民共和国司法部")
                        .address(address("CN", "100020", "朝阳区", "北京市", "朝阳门南大街10号")),
                """
                中华人民共和国司法部部长张福森阁下
                中国
                100020
                北京市朝阳区
                朝阳门南大街10号

                尊敬的张部长：

                顺致最崇高的敬意。
                """);
        assertPrints(
                koreanMinister(OfficeKind.MINISTER, "장푸썬", "중화인민공화국 사법부")
                        .address(
                                address(
                                        "CN",
                                        "100020",
                                        "Beijing",
                                        "",
                                        "10 Chaoyangmen Nandajie",
                                        "Chaoyang Qu")),
                """
                중화인민공화국 사법부 부장 장푸썬 귀하
                10 Chaoyangmen Nandajie
                Chaoyang Qu
                Beijing, 100020
                중국

                존경하는 부장님,

                깊은 경의를 표합니다.
                """);
    }

    @Test
    void foreignMinister() {
        assertPrints(
                chineseMinister(OfficeKind.FOREIGN_MINISTER, "李", "肇星", "中华人民共和国外交部")
                        .address(address("CN", "100701", "朝阳区", "北京市", "朝阳门南大街2号")),
                """
                中华人民共和国外交部部长李肇星阁下
                中国
                100701
                北京市朝阳区
                朝阳门南大街2号

                尊敬的李部长：

                顺致最崇高的敬意。
                """);
        assertPrints(
                koreanMinister(OfficeKind.FOREIGN_MINISTER, "리자오싱", "중화인민공화국 외교부")
                        .address(address("CN", "100701", "Beijing", "", "2 Chaoyangmen Nandajie")),
                """
                중화인민공화국 외교부 부장 리자오싱 귀하
                2 Chaoyangmen Nandajie
                Beijing, 100701
                중국

                존경하는 부장님,

                깊은 경의를 표합니다.
                """);
    }

    @Test
    void permanentRepresentativeInGeneva() {
        assertPrints(
                letter(
                                Language.CHINESE_SIMPLIFIED,
                                OfficeKind.PERMANENT_REPRESENTATIVE,
                                "沙祖康",
                                "沙",
                                "祖康")
                        .post("常驻代表、特命全权大使")
                        .organization(MISSION_ZH)
                        .address(GENEVA),
                """
                常驻代表、特命全权大使沙祖康阁下
                中华人民共和国常驻联合国日内瓦办事处和瑞士其他国际组织代表团
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                瑞士

                尊敬的大使先生阁下：

                顺致最崇高的敬意。
                """);
        assertPrints(
                letter(Language.KOREAN, OfficeKind.PERMANENT_REPRESENTATIVE, "사쭈캉", "", "")
                        .post("상주대표 대사")
                        .organization(MISSION_KO)
                        .address(GENEVA),
                """
                상주대표 대사 사쭈캉 귀하
                주제네바 중화인민공화국 대표부
                Chemin de Surville 11
                Case postale 85
                CH-1213 Petit-Lancy 2
                스위스

                존경하는 대사님,

                깊은 경의를 표합니다.
                """);
    }

    private static LetterBuilder chinesePresident(String mission, PostalAddress address) {
        return letter(Language.CHINESE_SIMPLIFIED, OfficeKind.HEAD_OF_STATE, "胡锦涛", "胡", "锦涛")
                .post("中华人民共和国主席")
                .careOf("", "", mission)
                .address(address);
    }

    private static LetterBuilder koreanPresident(String mission, PostalAddress address) {
        return letter(Language.KOREAN, OfficeKind.HEAD_OF_STATE, "후진타오", "", "")
                .post("중화인민공화국 국가주석")
                .careOf("", "", mission)
                .address(address);
    }

    private static LetterBuilder chineseMinister(
            OfficeKind office, String family, String given, String ministry) {
        return letter(Language.CHINESE_SIMPLIFIED, office, family + given, family, given)
                .post(ministry + "部长")
                .organization(ministry);
    }

    private static LetterBuilder koreanMinister(OfficeKind office, String name, String ministry) {
        return letter(Language.KOREAN, office, name, "", "")
                .post(ministry + " 부장")
                .organization(ministry);
    }
}
