package org.petitiondesk.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.matching.GeneratedSigners.Person;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.testing.Growth;

import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * An e-mail and a shorter name lead to one pair, of which the one knows less than the other.
     */
    @Test
    void findsAPairOnceThoughItsWeightBecomesAnother() {
        List<Signer> signers = new ArrayList<>();
        signers.add(reached("Samplevale, Mi", "mi@mail.example"));
        signers.add(reached("Samplevale, Mi Anna", "mi@mail.example"));
        for (String other : List.of("Bea", "Cleo", "Dora", "Edda", "Fay", "Gail", "Hilda")) {
            signers.add(reached("Samplevale, Mi " + other, other + "@mail.example"));
        }
        FoundPairs pairs = search(signers);
        List<Integer> first =
                IntStream.range(0, pairs.size())
                        .filter(i -> pairs.one(i) == 0 && pairs.other(i) == 1)
                        .boxed()
                        .toList();
        assertEquals(1, first.size());
        assertEquals(
                Comparison.weight(
                        Traits.of(signers.getFirst()),
                        Traits.of(signers.get(1)),
                        pairs.rarity(first.getFirst(), false)),
                pairs.weight(first.getFirst()));
    }

    private static Signer reached(String name, String email) {
        return new Signer(name, email, "", "Turku", Capacity.Personal.PLAIN);
    }

    @Test
    void countsAFullerNameOnce() {
        FoundPairs pairs =
                search(
                        List.of(
                                reached("Kim Min", "k@m.example"),
                                reached("Kim Minmin", "k@m.example")));
        assertEquals(2, pairs.rarity(0, false).fuller());
    }

    @Test
    void weighsAPlaceAmongThoseWhoGaveOne() {
        int[] places = new int[10_000];
        Arrays.fill(places, 0, 1000, 7);
        assertEquals(
                new Rarities(Arrays.copyOf(places, 1000)).samePlace(0),
                new Rarities(places).samePlace(0));
        assertEquals(0, new Rarities(places).samePlace(1000));
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
