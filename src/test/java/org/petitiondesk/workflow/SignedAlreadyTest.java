package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.matching.Reason;
import org.petitiondesk.matching.Reason.Kind;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;
import org.petitiondesk.testing.Growth;
import org.petitiondesk.workflow.SignedAlready.Resemblance;
import org.petitiondesk.workflow.SignedAlready.Typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SignedAlreadyTest extends InSampleLibrary {
    private Id petition;

    @BeforeEach
    void choosePetition() throws LibraryException {
        petition = library.petitions().all().getFirst().id();
    }

    private Signed signed(String name, String place, String email) {
        Id signer = ids.next();
        return new Signed(
                new Signatory(signer, Signatory.Kind.PERSON, email, "", false),
                new Signature(
                        ids.next(),
                        petition,
                        signer,
                        Optional.empty(),
                        new SignedName(name),
                        Capacity.Personal.PLAIN,
                        place,
                        "",
                        Optional.empty(),
                        ConsentGiven.NONE,
                        new SignatureSource.Typed(),
                        SignatureState.ACTIVE));
    }

    private Id add(String name, String place, String email) throws LibraryException {
        Signed signed = signed(name, place, email);
        library.signatures().add(List.of(signed));
        return signed.signature().id();
    }

    private List<Resemblance> like(Id self, String name, String place, String email)
            throws LibraryException {
        return SignedAlready.of(
                library, new Typed(petition, self, new SignedName(name), place, email));
    }

    private List<Kind> reasons(String name, String place) throws LibraryException {
        List<Resemblance> found = like(ids.next(), name, place, "");
        return found.isEmpty() ? List.of() : kinds(found.getFirst());
    }

    private static List<Kind> kinds(Resemblance found) {
        return found.likeness().reasons().stream().map(Reason::kind).toList();
    }

    @Test
    void findsTheSameNameWhateverTheOrderCapitalsAndAccents() throws LibraryException {
        add("Mäkeläinen, Oona", "Tamperevale", "");
        assertEquals(List.of(Kind.SAME_NAME), reasons("OONA MAKELAINEN", ""));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_PLACE),
                reasons("Oona Mäkeläinen", "tamperevale"));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.OTHER_PLACE), reasons("Oona Mäkeläinen", "Turkuvale"));
        assertEquals(List.of(), reasons("Oona Mäkelä", ""));
        assertEquals(List.of(), reasons("Oona", ""));
        assertEquals(List.of(), reasons("Tamperevale", ""));
    }

    @Test
    void findsTheSameNameInHanOrHangulUnderAnySpelling() throws LibraryException {
        add("Jin Haishuang (金海爽)", "Londonvale", "");
        add("KIM Jong-sun / 김종선", "", "");
        assertEquals(
                List.of(Kind.SAME_HAN, Kind.OTHER_PLACE),
                reasons("Kim Hai shuang (金海爽)", "Helsinkivale"));
        assertEquals(List.of(Kind.SAME_HANGUL), reasons("김종선", ""));
        assertEquals(List.of(Kind.SAME_HAN), reasons("金 海爽", ""));
    }

    @Test
    void letsHanDecideWhereBothHaveIt() throws LibraryException {
        add("Jin Haishuang (金海爽)", "", "couple@mail.example");
        assertEquals(List.of(), reasons("Jin Haishuang (金海双)", ""));
        assertEquals(
                List.of(),
                like(ids.next(), "Jin Haishuang (金海双)", "", "couple@mail.example"),
                "a couple has one address and two names");
        assertEquals(List.of(Kind.SAME_NAME), reasons("Jin Haishuang", ""));
    }

    @Test
    void tellsOfTheSameEmailAddressAndOfTheNumberInTheList() throws LibraryException {
        Id id = add("Ann Okonjovale", "", "Ann@Mail.example");
        Resemblance found = like(ids.next(), "A. Okonjovale", "", "ann@mail.EXAMPLE ").getFirst();
        assertEquals(List.of(Kind.SAME_REST, Kind.INITIALS, Kind.SAME_EMAIL), kinds(found));
        assertEquals(id, found.signed().signature().id());
        assertEquals(library.signatures().count(petition), found.number());
    }

    @Test
    void findsOnePersonInAnotherScript() throws LibraryException {
        add("Park Jin Soo", "", "");
        add("Pak Jinsu", "", "");
        add("Piao Zhenxiu", "", "");
        add("Park Min-su", "", "");
        assertEquals(3, like(ids.next(), "朴真秀", "", "").size());
        assertEquals(2, like(ids.next(), "박진수", "", "").size());
        add("朴眞秀", "", "");
        assertEquals(List.of(Kind.SAME_HAN), reasons("朴真秀", ""));
    }

    @Test
    void saysLessOfANameThatManyHave() throws LibraryException {
        add("Kim Minsu", "Busanvale", "");
        assertEquals(List.of(Kind.SAME_NAME), reasons("Kim Minsu", ""));
        for (int i = 0; i < 19; i++) {
            add("Kim Minsu", "Seoulvale", "");
        }
        assertEquals(List.of(), reasons("Kim Minsu", ""));
        assertEquals(
                List.of(Kind.SAME_NAME, Kind.SAME_PLACE, Kind.COMMON_NAME),
                reasons("Kim Minsu", "Busanvale"));
    }

    @Test
    void findsNeitherItselfNorWhatDoesNotCount() throws LibraryException {
        Id id = add("Ann Okonjovale", "", "");
        assertEquals(List.of(), like(id, "Ann Okonjovale", "", ""));
        for (SignatureState state : SignatureState.values()) {
            library.signatures().setStanding(List.of(id), Standing.of(state));
            assertEquals(
                    state == SignatureState.ACTIVE ? 1 : 0,
                    like(ids.next(), "Ann Okonjovale", "", "").size(),
                    state.name());
        }
    }

    @Test
    void remembersThatTwoAreDifferentAlsoWhenOneIsDeletedAndGivenBack() throws LibraryException {
        Id one = add("Ann Okonjovale", "", "");
        Id other = add("Ann Okonjovale", "", "");
        library.likenesses().setDifferent(other, one, true);
        library.likenesses().setDifferent(one, other, true);
        assertEquals(List.of(), like(one, "Ann Okonjovale", "", ""));
        assertEquals(List.of(), like(other, "Ann Okonjovale", "", ""));
        Removal removal = library.signatures().delete(one);
        assertEquals(Set.of(), library.likenesses().differentFrom(other));
        library.restore(removal);
        assertEquals(Set.of(one), library.likenesses().differentFrom(other));
        library.likenesses().setDifferent(one, other, false);
        assertEquals(1, like(one, "Ann Okonjovale", "", "").size());
    }

    @Test
    void keepsWhatIsDifferentWhenThePetitionIsDeletedAndGivenBack() throws LibraryException {
        Id one = add("Ann Okonjovale", "", "");
        Id other = add("Ann Okonjovale", "", "");
        library.likenesses().setDifferent(one, other, true);
        library.restore(library.petitions().delete(petition));
        assertEquals(Set.of(one), library.likenesses().differentFrom(other));
    }

    /** Each name is looked up among as many as there are names. */
    @Test
    void takesHardlyLongerAmongMoreSignatures() throws Throwable {
        int[] next = {0};
        Growth.assertInProportion(
                3_000,
                much -> {
                    List<Signed> more = new ArrayList<>();
                    for (int i = 0; i < much; i++) {
                        String number = Integer.toString(next[0]++, Character.MAX_RADIX);
                        more.add(
                                signed(
                                        "Kim Min" + number + " (金敏)",
                                        "Sampleton",
                                        "m" + number + "@mail.example"));
                    }
                    library.signatures().add(more);
                    for (Signed one : more) {
                        Signature signature = one.signature();
                        like(
                                signature.id(),
                                signature.name().main() + "x",
                                "Sampleton",
                                one.signatory().email());
                    }
                });
    }
}
