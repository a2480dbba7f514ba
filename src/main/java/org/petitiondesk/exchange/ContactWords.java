package org.petitiondesk.exchange;

import static org.petitiondesk.exchange.AnswerWords.words;

import org.petitiondesk.model.petition.ContactWish.By;

import java.util.Map;
import java.util.Optional;

/**
 * The words for who may contact a signer again in English, French, Chinese and Korean. "Yes" means
 * those who ask, the sponsors; a cross or a hook means nothing, for it may stand for a no.
 */
final class ContactWords {
    private static final AnswerWords<By> WORDS =
            new AnswerWords<>(
                    By::ofWord,
                    Map.of(
                            By.SPONSORS,
                            words(
                                    "sponsor|organizers|organisers|yes|y|true|oui|organisateurs|parrains"
                                        + "|是|愿意|願意|可以|发起方|發起方|主办方|主辦方|예|네|동의|주최"),
                            By.ORGANIZATION,
                            words("organisation|one organization|une organisation|组织|組織|机构|機構|단체"),
                            By.NOBODY,
                            words(
                                    "no|n|none|false|never|non|personne|jamais|否|不|不愿意|不願意|不可以|无|無"
                                            + "|아니요|아니오|거부|없음")));

    private ContactWords() {}

    static Optional<By> read(String word) {
        return WORDS.read(word);
    }
}
