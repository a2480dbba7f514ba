package org.petitiondesk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.matching.GeneratedSigners.Person;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.testing.Growth;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class PairSearchTest {
    private static FoundPairs search(List<Signer> signers) {
        PairSearch search = new PairSearch();
        signers.forEach(signer -> search.add(Traits.of(signer)));
        return search.search((done, all) -> true).orElseThrow();
    }

    private static Signer named(String name, String place) {
        return new Signer(name, "", "", place, Capacity.Personal.PLAIN);
    }

    @Test
    void findsEachPairOnce() {
        FoundPairs pairs =
                search(
                        List.of(
                                named("Park Jin-su (朴真秀)", "Turku"),
                                named("Someone Else", "Turku"),
                                named("Pak Jinsu (朴真秀)", "Turku")));
        assertEquals(1, pairs.size());
        assertEquals(0, pairs.one(0));
        assertEquals(2, pairs.other(0));
        assertEquals(80, pairs.weight(0));
        assertEquals(0, pairs.leftOut());
    }

    @Test
    void findsWhatHasAMistakeOnlyWhereSomethingElseAgrees() {
        assertEquals(
                1,
                search(List.of(named("Miriam Sample", "Turku"), named("Mirim Sample", "Turku")))
                        .size());
        assertEquals(
                0,
                search(List.of(named("Miriam Sample", "Turku"), named("Mirim Sample", "Oulu")))
                        .size());
    }

    @Test
    void findsNothingAmongNobodyAndOne() {
        assertEquals(0, search(List.of()).size());
        assertEquals(0, search(List.of(named("金海", ""))).size());
    }

    @Test
    void tellsWhatItLeftOutOfVeryMany() {
        List<Signer> kims =
                IntStream.range(0, 3000)
                        .mapToObj(i -> named("Kim Minsu", i % 2 == 0 ? "Seoul" : "Busan"))
                        .toList();
        FoundPairs pairs = search(kims);
        assertTrue(pairs.leftOut() > 4_000_000, () -> Long.toString(pairs.leftOut()));
    }

    @Test
    void endsWhenItIsToldTo() {
        PairSearch search = new PairSearch();
        search.add(Traits.of(named("Kim Minsu", "")));
        assertEquals(Optional.empty(), search.search((done, all) -> false).map(FoundPairs::size));
    }

    /** Among generated lists with known truth; the benchmark measures more of them. */
    @Test
    void findsMostOfThoseWhoSignedTwice() {
        List<Person> people = new GeneratedSigners(5_000, 3).all();
        FoundPairs pairs = search(people.stream().map(Person::signer).toList());
        long truth = people.stream().filter(person -> person.same() >= 0).count();
        int right = 0;
        for (int i = 0; i < pairs.size(); i++) {
            right += people.get(pairs.other(i)).same() == pairs.one(i) ? 1 : 0;
        }
        assertTrue(right > 0.85 * truth, right + " of " + truth);
    }

    @Test
    void takesInProportionToTheSigners() throws Throwable {
        Growth.assertInProportion(
                20_000,
                many -> {
                    PairSearch search = new PairSearch();
                    new GeneratedSigners(many, 5)
                            .all()
                            .forEach(person -> search.add(Traits.of(person.signer())));
                    search.search((done, all) -> true);
                });
    }
}
