package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRepository.Standing;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureNumbers;
import org.petitiondesk.model.petition.SignatureNumbers.Counted;
import org.petitiondesk.model.petition.SignatureNumbers.Source;
import org.petitiondesk.model.petition.SignatureNumbers.Tally;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignatureTrait;
import org.petitiondesk.workflow.PetitionNumbers.Span;
import org.petitiondesk.workflow.PetitionNumbers.Step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PetitionNumbersTest extends InSampleLibrary {
    private static final Tally NONE = new Tally(List.of(), 0, 0);

    private Petition petition() throws LibraryException {
        return library.petitions().all().getFirst();
    }

    private List<Signature> counting() throws LibraryException {
        try (Stream<Signed> all = library.signatures().of(petition().id())) {
            return all.map(Signed::signature)
                    .filter(signature -> signature.state() == SignatureState.ACTIVE)
                    .toList();
        }
    }

    private static <K> Map<K, Long> by(List<Signature> all, Function<Signature, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static Map<String, Long> told(Tally tally) {
        return tally.first().stream().collect(Collectors.toMap(Counted::name, Counted::count));
    }

    private static Map<String, Long> without(Map<String, Long> counts) {
        counts.remove("");
        return counts;
    }

    @Test
    void countsWhatCountingOneByOneGives() throws LibraryException {
        List<Signature> all = counting();
        library.signatures()
                .setStanding(
                        all.stream().limit(3).map(Signature::id).toList(),
                        Standing.of(SignatureState.STRUCK));
        List<Signature> left = counting();
        assertEquals(all.size() - 3, left.size());
        SignatureNumbers numbers = library.signatures().numbers(petition().id(), 1000);
        assertEquals(left.size(), numbers.counting());
        assertEquals(3L, numbers.states().get(SignatureState.STRUCK));
        by(left, signature -> signature.consent().consent())
                .forEach((consent, count) -> assertEquals(count, numbers.consents().get(consent)));
        assertEquals(without(by(left, Signature::country)), told(numbers.countries()));
        assertEquals(without(by(left, Signature::place)), told(numbers.places()));
        assertEquals(
                without(by(left, PetitionNumbersTest::organization)),
                told(numbers.organizations()));
        assertEquals(
                left.size() - left.stream().filter(one -> one.signedOn().isPresent()).count(),
                numbers.undated());
        assertEquals(left.size(), numbers.sources().stream().mapToLong(Source::count).sum());
    }

    private static String organization(Signature signature) {
        return switch (signature.capacity()) {
            case Capacity.Personal personal -> personal.affiliation();
            case Capacity.Representing representing -> representing.organization();
        };
    }

    @Test
    void tellsAFewByNameAndTheRestTogether() throws LibraryException {
        List<Signature> all = counting();
        Map<String, Long> places = without(by(all, Signature::place));
        long named = places.values().stream().mapToLong(Long::longValue).sum();
        Tally tally = library.signatures().numbers(petition().id(), 2).places();
        assertEquals(2, tally.first().size());
        assertEquals(
                places.values().stream().sorted((a, b) -> Long.compare(b, a)).limit(2).toList(),
                tally.first().stream().map(Counted::count).toList());
        assertEquals(
                named, tally.others() + tally.first().stream().mapToLong(Counted::count).sum());
        assertEquals(all.size() - named, tally.untold());
    }

    @Test
    void countsWhatIsWrittenAsItIsFoundAlsoWhereItDoesNotCount() throws LibraryException {
        List<Id> some = counting().stream().limit(3).map(Signature::id).toList();
        library.signatures().setStanding(some, Standing.of(SignatureState.STRUCK));
        library.signatures().setStanding(some.subList(2, 3), Standing.of(SignatureState.WITHDRAWN));
        SignatureRoll all = library.signatures().roll(petition().id());
        assertEquals(all.size() - 1, library.signatures().named(all).size());
        SignatureNumbers.Written written = library.signatures().written(petition().id(), 1000);
        for (Counted place : written.places().first()) {
            SignatureTrait trait = new SignatureTrait.OfPlace(place.name());
            assertEquals(
                    place.count(),
                    library.signatures().having(all, List.of(trait)).size(),
                    place.name());
        }
    }

    private static PetitionNumbers on(LocalDate... days) {
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        for (LocalDate day : days) {
            counts.merge(day, 1L, Long::sum);
        }
        return PetitionNumbers.of(
                new SignatureNumbers(
                        Map.of(SignatureState.ACTIVE, (long) days.length + 1),
                        Map.of(),
                        counts,
                        NONE,
                        NONE,
                        NONE,
                        List.of()));
    }

    @Test
    void goesDayByDayAlsoWhereNobodySigned() {
        LocalDate first = LocalDate.of(2026, 2, 27);
        PetitionNumbers numbers = on(first, first, first.plusDays(3));
        assertEquals(Span.DAY, numbers.span());
        assertEquals(
                List.of(
                        new Step(first, 2, 2),
                        new Step(first.plusDays(1), 0, 2),
                        new Step(first.plusDays(2), 0, 2),
                        new Step(first.plusDays(3), 1, 3)),
                numbers.steps());
        assertEquals(1, numbers.numbers().undated());
        assertEquals(List.of(), on().steps());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-01, DAY, 2026-01-01, 60",
        "2026-01-01, 2026-03-02, WEEK, 2025-12-29, 10",
        "2026-01-01, 2027-02-20, WEEK, 2025-12-29, 60",
        "2026-01-01, 2027-02-22, MONTH, 2026-01-01, 14",
        "2015-05-05, 2026-03-01, YEAR, 2015-01-01, 12",
        "0001-01-01, 2026-03-01, YEAR, 0001-01-01, 60",
    })
    void takesLongerStepsForLongerTimes(
            LocalDate first, LocalDate last, Span span, LocalDate begin, int steps) {
        PetitionNumbers numbers = on(first, last);
        assertEquals(span, numbers.span());
        assertEquals(begin, numbers.steps().getFirst().from());
        assertEquals(steps, numbers.steps().size());
        assertEquals(2, numbers.steps().getLast().sum());
    }

    @Test
    void saysWhereSignaturesCameFrom() throws LibraryException {
        List<Source> sources =
                new ArrayList<>(PetitionNumbers.read(library, petition().id()).numbers().sources());
        Map<SignatureNumbers.Way, Long> ways =
                sources.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Source::way, Collectors.summingLong(Source::count)));
        assertEquals(
                by(
                        counting(),
                        signature ->
                                switch (signature.source()) {
                                    case SignatureSource.Typed _ -> SignatureNumbers.Way.TYPED;
                                    case SignatureSource.Imported _ -> SignatureNumbers.Way.IMPORT;
                                    case SignatureSource.OnSheet _ -> SignatureNumbers.Way.SHEET;
                                }),
                ways);
    }
}
