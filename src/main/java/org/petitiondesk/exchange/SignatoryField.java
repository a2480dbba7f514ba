package org.petitiondesk.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the columns of a list of signatories can hold, and the headings by which they are known in
 * English, French, Chinese and Korean. The first heading is the one we write.
 */
enum SignatoryField {
    NAME(
            "name|full name|fullname|signatory|signed by|signer|nom|nom complet|nom et prénom"
                    + "|prénom et nom|signataire|姓名|名字|名前|氏名|签名人|簽名人|签署人|簽署人"
                    + "|이름|성명|성함|서명자"),
    FAMILY("family name|family|surname|last name|lastname|nom de famille|姓|姓氏|성"),
    GIVEN("given name|given names|given|first name|firstname|forename|prénom|prénoms|名"),
    NATIVE(
            "native name|name in own script|own script|original name|chinese name|korean name"
                    + "|name in chinese|name in korean|hanzi|hanja|hangul|nom original|nom chinois"
                    + "|nom coréen|拼音|中文名|中文姓名|汉字|漢字|汉字姓名|한자|한글|한글 이름|한자 이름|한글 성명"),
    KIND("kind|type|sorte|类型|類型|类别|類別|유형|종류|구분"),
    ORGANIZATION(
            "organization|organisation|org|affiliation|institution|company|association|ngo"
                    + "|organisme|société|单位|單位|组织|組織|机构|機構|团体|團體|소속|단체|기관|조직"),
    TITLE("title|function|role|position|job title|fonction|titre|职务|職務|职位|職位|头衔|頭銜|직책|직위|직함"),
    PLACE("place|city|town|location|lieu|ville|commune|城市|地点|地點|市|地区|地區|도시|장소|지역|거주지"),
    COUNTRY("country|pays|nation|国家|國家|国|國|국가|나라"),
    SIGNED_ON(
            "signed on|signed-on|date|date signed|signature date|timestamp|date de signature"
                    + "|signé le|horodateur|日期|签名日期|簽名日期|签署日期|时间|날짜|일자|서명일|서명 날짜|타임스탬프"),
    EMAIL(
            "email|e mail|mail|email address|e mail address|courriel|adresse e mail|mél"
                    + "|邮箱|郵箱|电子邮件|電子郵件|电邮|電郵|이메일|메일|전자우편|이메일 주소"),
    TELEPHONE(
            "telephone|phone|tel|mobile|phone number|téléphone|tél|portable|电话|電話|手机|手機"
                    + "|전화|전화번호|휴대폰|연락처"),
    CONSENT("consent|consent to publish|consentement|accord|同意|公开|公開|公开意愿|公開意願|동의|공개 동의"),
    CONSENT_ON("consent on|consent date|date du consentement|同意日期|동의일"),
    CONSENT_HOW("consent how|how consent was given|forme du consentement|同意方式|동의 방식"),
    CONTACT(
            "contact again|may contact|may be contacted|contact me|keep me informed|stay informed"
                    + "|recontacter|peut être contacté|rester informé|me tenir informé"
                    + "|可联系|可聯繫|愿意联系|願意聯繫|后续联系|後續聯繫|연락 가능|연락 동의|소식 받기"),
    CONTACT_BY("contact by|may be contacted by|contacté par|联系方|聯繫方|联系机构|聯繫機構|연락 주체|연락 단체"),
    CONTACT_ON("contact on|contact date|date du contact|联系同意日期|聯繫同意日期|연락 동의일"),
    CONTACT_HOW("contact how|how contact was allowed|联系同意方式|聯繫同意方式|연락 동의 방식");

    static final Vocabulary<SignatoryField> VOCABULARY = new Words();

    private final String headings;

    SignatoryField(String headings) {
        this.headings = headings;
    }

    /** The word by which {@code --map} names it, for example {@code signed-on}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading that we write. */
    String heading() {
        return headings().getFirst();
    }

    List<String> headings() {
        return Arrays.asList(headings.split("\\|"));
    }

    /** The field for a word of {@code --map}, or for a heading. */
    static Optional<SignatoryField> of(String word) {
        String wanted = Headings.plain(word);
        return Arrays.stream(values())
                .filter(field ->
                        Headings.plain(field.word()).equals(wanted)
                                || field.headings().contains(wanted))
                .findFirst();
    }

    private static final class Words implements Vocabulary<SignatoryField> {

        /** A second column of names holds the same names in another script. */
        @Override
        public Optional<SignatoryField> field(String word, Collection<SignatoryField> taken) {
            return of(word).map(field -> field == NAME && taken.contains(field) ? NATIVE : field)
                    .filter(field -> !taken.contains(field));
        }

        @Override
        public boolean isName(SignatoryField field) {
            return switch (field) {
                case NAME, FAMILY, GIVEN, NATIVE, ORGANIZATION -> true;
                case KIND,
                        TITLE,
                        PLACE,
                        COUNTRY,
                        SIGNED_ON,
                        EMAIL,
                        TELEPHONE,
                        CONSENT,
                        CONSENT_ON,
                        CONSENT_HOW,
                        CONTACT,
                        CONTACT_BY,
                        CONTACT_ON,
                        CONTACT_HOW ->
                        false;
            };
        }

        @Override
        public String word(SignatoryField field) {
            return field.word();
        }

        @Override
        public List<String> words() {
            return Arrays.stream(values()).map(SignatoryField::word).toList();
        }
    }
}
