package org.petitiondesk.exchange;

import static org.petitiondesk.exchange.AnswerWords.words;

import org.petitiondesk.model.petition.Consent;

import java.util.Map;
import java.util.Optional;

/** The words for a signer's consent in English, French, Chinese and Korean. */
final class ConsentWords {
    /** "Yes" is no answer: yes to what? */
    private static final AnswerWords<Consent> WORDS =
            new AnswerWords<>(
                    Consent::ofWord,
                    Map.of(
                            Consent.PUBLIC,
                            words("publish|published|public|publique|publier|公开|公開|공개"),
                            Consent.DELIVERY,
                            words(
                                    "delivery only|addressee|addressee"
                                            + " only|destinataire|destinataire"
                                            + " seulement|remise|递交|仅递交|遞交|僅遞交|收件人|仅收件人"
                                            + "|전달|전달용|수신인|수신인만"),
                            Consent.INITIALS,
                            words("initial|initials only|initiales|首字母|缩写|縮寫|仅缩写|머리글자|이니셜"),
                            Consent.COUNT_ONLY,
                            words(
                                    "count|no|none|anonymous|private|number only|non|anonyme|nombre"
                                            + "|nombre seulement|comptage|计数|仅计数|計數|僅計數|匿名|不公开|不公開"
                                            + "|否|수만|인원수|인원수만|익명|비공개|아니요")));

    private ConsentWords() {}

    static Optional<Consent> read(String word) {
        return WORDS.read(word);
    }
}
