package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.SignatureState;

/** One letter to a president, care of an ambassador, in each language. */
final class TypicalLetters {
    private TypicalLetters() {}

    static LetterBuilder english(Language language) {
        return signatures(new LetterBuilder(language))
                .title("Keep the crossing open")
                .body(
                        """
                        "Nobody leaves home lightly," says Article 2 of our charter. Mr. Lee's
                        family crossed on December 9.

                        {{petition.signatures}} people ask {{addressee.intext}} to hear them; see
                        https://example.org/it's-here.
                        """)
                .demands("let the families stay;", "publish the rules of the border.")
                .sponsors("Example Coalition", "Bridge Network")
                .signer("Alex Sample", "Secretary")
                .enclosures("list of signatories")
                .contact("office@example.org")
                .place("Geneva")
                .country("CN")
                .holder("Hu Jintao", "Hu", "Jintao")
                .honorific("His Excellency")
                .post("President, People’s Republic of China")
                .careOf("Zhang Xinsen", "Ambassador", "Embassy of the People’s Republic of China")
                .address("KR", "54, Hyoja-Dong, Jongno-Gu, Seoul, 110033, South Korea");
    }

    static LetterBuilder french() {
        return signatures(new LetterBuilder(Language.FRENCH))
                .title("Pour un passage ouvert")
                .body(
                        """
                        Nul ne part de gaieté de cœur ; chacun le sait. Faut-il le redire ?
                        "Oui" : l'article 2 le dit, et M. Lee le sait !

                        Nous étions {{petition.signatures}} le 9 décembre.
                        """)
                .demands("de laisser les familles demeurer;", "de publier les règles.")
                .sponsors("Coalition Exemple", "Réseau du Pont")
                .enclosures("liste des signataires", "carte")
                .contact("office@example.org")
                .place("Paris")
                .country("CN")
                .holder("Hu Jintao", "Hu", "Jintao")
                .post("Président de la République populaire de Chine")
                .careOf("", "", "Ambassade de la République populaire de Chine")
                .address("FR", "11, avenue George-V", "75008 Paris");
    }

    static LetterBuilder chinese() {
        return signatures(new LetterBuilder(Language.CHINESE_SIMPLIFIED))
                .title("关于保持通道开放的请愿书")
                .body(
                        """
                        没有人轻易离开家园，
                        这一点众所周知。他们说"让我们留下"。

                        现有{{petition.signatures}}人联名，恳请{{addressee.intext}}倾听。
                        """)
                .demands("允许家庭留下；", "公布边境规则。")
                .sponsors("示例联盟")
                .contact("office@example.org")
                .country("CN")
                .holder("胡锦涛", "胡", "锦涛")
                .post("中华人民共和国主席")
                .careOf("张鑫森", "中华人民共和国驻大韩民国大使", "中华人民共和国驻大韩民国大使馆")
                .address("KR", "大韩民国首尔特别市钟路区孝子洞54号");
    }

    static LetterBuilder korean() {
        return signatures(new LetterBuilder(Language.KOREAN))
                .title("통로를 열어 두기를 청원하는 서한")
                .body(
                        """
                        누구도 가볍게 고향을 떠나지 않습니다.
                        {{petition.signatures}}명이 뜻을 같이합니다.
                        """)
                .demands("가족들이 머물게 하여 주십시오.", "국경의 규칙을 공개하여 주십시오.")
                .sponsors("예시 연대")
                .signer("홍길동", "대표")
                .contact("office@example.org")
                .country("CN")
                .holder("후진타오")
                .post("중화인민공화국 국가주석")
                .careOf("장신썬", "주대한민국 중화인민공화국 대사", "주대한민국 중화인민공화국 대사관")
                .address("KR", "서울특별시 종로구 효자동 54");
    }

    private static LetterBuilder signatures(LetterBuilder letter) {
        return letter.office(OfficeKind.HEAD_OF_STATE)
                .signed("Mina Testova (테스트)", Consent.PUBLIC, personal("pastor"), "Busan")
                .signed(
                        "Jo Trial",
                        Consent.DELIVERY,
                        new Capacity.Representing("Harbour Forum", "director"),
                        "Oslo")
                .signed("Kim Probe", Consent.INITIALS, personal(""), "Lyon")
                .signed("Never Named", Consent.COUNT_ONLY, personal("secret society"), "Nowhere")
                .signed(
                        "Gone Away",
                        Consent.PUBLIC,
                        personal(""),
                        "Rome",
                        SignatureState.WITHDRAWN);
    }

    private static Capacity personal(String affiliation) {
        return new Capacity.Personal(affiliation);
    }
}
