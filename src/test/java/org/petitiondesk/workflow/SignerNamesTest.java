package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.testing.Growth;
import org.petitiondesk.workflow.SignerNames.Found;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class SignerNamesTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(3));
    private final Id petition = ids.next();

    private Signature signature(
            String name, Consent consent, SignatureState state, Capacity capacity) {
        return new Signature(
                ids.next(),
                petition,
                ids.next(),
                Optional.empty(),
                new SignedName(name),
                capacity,
                "",
                "",
                Optional.empty(),
                ConsentGiven.of(consent),
                new SignatureSource.Typed(),
                state);
    }

    private SignerNames of(Signature... signatures) {
        SignerNames.Gatherer gatherer = new SignerNames.Gatherer();
        for (Signature signature : signatures) {
            gatherer.add(signature);
        }
        return gatherer.names();
    }

    private SignerNames signed(String name) {
        return of(
                signature(
                        name, Consent.COUNT_ONLY, SignatureState.ACTIVE, Capacity.Personal.PLAIN));
    }

    private static List<String> names(SignerNames signers, String text) {
        return signers.in(text, Set.of()).stream().map(Found::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Alvarez | asked by Nora Alvarez, | Nora Alvarez",
                "Nora Álvarez | asked by ALVAREZ Nora: | ALVAREZ Nora",
                "Jean-Baptiste Moreau | Jean Baptiste Moreau | Jean Baptiste Moreau",
                "J. Moreau | with J. Moreau | J. Moreau",
                "Anna van der Berg | Anna van der Berg asks | Anna van der Berg",
                "Jin Shanyu (金姗玉) | 我们同金姗玉一起 | 金姗玉",
                "Jin Shanyu (金姗玉) | with Shanyu Jin | Shanyu Jin",
                "金海 | 金海，和 | 金海",
                "金海 | 金海先生说 | 金海",
                "김철수 | 김철수는 말한다 | 김철수",
                "김철수 | 김철수 | 김철수",
                "김 철수 | 김철수 씨 | 김철수",
                "이수 | 이수 씨는 | 이수",
                "Иван Петров | пишет Иван Петров. | Иван Петров",
            })
    void findsNamesHoweverTheyAreWritten(String signed, String text, String found) {
        assertEquals(List.of(found), names(signed(signed), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Alvarez | asked by Nora. Alvarez said",
                "Nora Alvarez | Nora and Alvarez",
                "Nora Alvarez | Nora, Alvarez",
                "Will Power | the will power of",
                "Nora | with Nora",
                "J. S. | with J. S.",
                "金海 | 金海市长说",
                "金海 | 我们在金海写信",
                "和平 | 为了和平我们写信",
                "金 | 金，和",
                "이수 | 이수근은 말한다",
                "이 | 이 편지는",
                "김철수 | 박김철수",
            })
    void doesNotTakeWordsForNames(String signed, String text) {
        assertEquals(List.of(), names(signed(signed), text));
    }

    @Test
    void findsAcrossLinesAndMarkdownButNotAcrossParagraphs() {
        SignerNames signers = signed("Nora Alvarez");
        assertEquals(List.of("Nora Alvarez"), names(signers, "by **Nora** Alvarez"));
        assertEquals(List.of("Nora Alvarez"), names(signers, "by Nora\nAlvarez"));
        assertEquals(List.of(), names(signers, "by Nora\n\nAlvarez"));
        assertEquals(5, signers.in("\n\nby Nora Alvarez", Set.of()).getFirst().at());
    }

    @Test
    void passesOverNamesThatStandThereOpenly() {
        assertEquals(List.of(), signed("Nora Alvarez").in("Nora Alvarez", Set.of("Álvarez Nora")));
    }

    @Test
    void tellsWhoMayBeNamedInPublic() {
        Capacity person = Capacity.Personal.PLAIN;
        Signature open = signature("Nora Alvarez", Consent.PUBLIC, SignatureState.ACTIVE, person);
        Signature hidden =
                signature("Nora Alvarez", Consent.INITIALS, SignatureState.ACTIVE, person);
        assertTrue(!of(open).in("Nora Alvarez", Set.of()).getFirst().isHidden());
        assertTrue(of(open, hidden).in("Nora Alvarez", Set.of()).getFirst().isHidden());
        assertTrue(
                of(open.withState(SignatureState.WITHDRAWN))
                        .in("Nora Alvarez", Set.of())
                        .getFirst()
                        .isHidden());
        assertEquals(List.of(), names(of(open.withState(SignatureState.STRUCK)), "Nora Alvarez"));
    }

    @Test
    void letsALetterSpeakOfAnOrganizationThatSigned() {
        String body = "River Path Society";
        Capacity representing = new Capacity.Representing(body, "");
        assertEquals(
                List.of(),
                names(
                        of(
                                signature(
                                        body,
                                        Consent.COUNT_ONLY,
                                        SignatureState.ACTIVE,
                                        representing)),
                        "as the River Path Society says"));
        assertEquals(
                List.of("Nora Alvarez"),
                names(
                        of(
                                signature(
                                        "Nora Alvarez",
                                        Consent.COUNT_ONLY,
                                        SignatureState.ACTIVE,
                                        representing)),
                        "Nora Alvarez"));
    }

    /** Measured on two slow cores: 100,000 names in 0.5 s, a letter of 6,000 words in 30 ms. */
    @Test
    void takesNoLongerForEachOfManyNames() throws Throwable {
        Growth.assertInProportion(100_000, much -> assertEquals(List.of(), found(many(much), 1)));
    }

    @Test
    void takesNoLongerForEachWordOfALongLetter() throws Throwable {
        SignerNames signers = many(10_000);
        Growth.assertInProportion(6000, much -> assertEquals(List.of(), found(signers, much)));
    }

    private SignerNames many(int much) {
        Random random = new Random(1);
        SignerNames.Gatherer gatherer = new SignerNames.Gatherer();
        for (int i = 0; i < much; i++) {
            gatherer.add(
                    signature(
                            "Name" + letters(random) + " " + letters(random),
                            Consent.COUNT_ONLY,
                            SignatureState.ACTIVE,
                            Capacity.Personal.PLAIN));
        }
        return gatherer.names();
    }

    private List<String> found(SignerNames signers, int sentences) {
        return names(
                signers, "The Mayor of Example Town and We the people write ".repeat(sentences));
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder("X");
        for (int i = 0; i < 8; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }
}
