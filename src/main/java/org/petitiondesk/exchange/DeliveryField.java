package org.petitiondesk.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the columns of a list of cities can hold, and the headings by which they are known in
 * English, French, Chinese and Korean.
 */
enum DeliveryField {
    CITY("city|town|place|ville|lieu|城市|地点|地點|도시|장소"),
    MISSION("mission|embassy|consulate|ambassade|consulat|使馆|使館|大使馆|大使館|领事馆|領事館|대사관|영사관|공관"),
    DATE("date|day|on|jour|日期|날짜|일자"),
    TIME("time|local time|at|hour|heure|时间|時間|시간|시각"),
    ZONE("time zone|timezone|zone|fuseau|fuseau horaire|时区|時區|시간대"),
    LEAD("lead|lead person|leader|name|contact|contact person|responsable|nom|负责人|負責人|책임자|담당자"),
    TELEPHONE("telephone|phone|tel|mobile|téléphone|tél|portable|电话|電話|手机|手機|전화|전화번호|휴대폰"),
    LANGUAGES("languages|language|langues|langue|语言|語言|언어"),
    PAPER("paper|papier|纸张|紙張|용지"),
    NOTES("notes|note|remarks|remarques|备注|備註|메모|비고");

    static final Vocabulary<DeliveryField> VOCABULARY = new Words();

    private final String headings;

    DeliveryField(String headings) {
        this.headings = headings;
    }

    private List<String> headings() {
        return Arrays.asList(headings.split("\\|"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Words implements Vocabulary<DeliveryField> {

        @Override
        public Optional<DeliveryField> field(String word, Collection<DeliveryField> taken) {
            String wanted = Headings.plain(word);
            return Arrays.stream(values())
                    .filter(field -> field.headings().contains(wanted) && !taken.contains(field))
                    .findFirst();
        }

        @Override
        public boolean isName(DeliveryField field) {
            return field == CITY || field == MISSION;
        }

        @Override
        public String word(DeliveryField field) {
            return field.word();
        }

        @Override
        public List<String> words() {
            return Arrays.stream(values()).map(DeliveryField::word).toList();
        }
    }
}
