package org.petitiondesk.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** In which order the rows of a table stand. */
final class ColumnOrderTest {
    private final IdSource ids = new IdSource(Clock.systemUTC(), new Random(1));
    private final Id first = ids.next();
    private final Id second = ids.next();
    private final List<Signature> signatures = new ArrayList<>();

    private void add(
            String name, String place, String day, SignatureSource source, SignatureState state) {
        signatures.add(
                new Signature(
                        ids.next(),
                        ids.next(),
                        ids.next(),
                        Optional.empty(),
                        new SignedName(name),
                        new Capacity.Personal(""),
                        place,
                        "",
                        Optional.of(day).filter(told -> !told.isEmpty()).map(LocalDate::parse),
                        ConsentGiven.of(Consent.PUBLIC),
                        source,
                        state));
    }

    private String names(SignatureColumn column, boolean isReversed, String language) {
        ColumnOrder order =
                new ColumnOrder(
                        column, isReversed, new Language(language), Map.of(first, 1, second, 2));
        for (int i = 0; i < signatures.size(); i++) {
            order.add(i, signatures.get(i));
        }
        return Arrays.stream(order.places())
                .mapToObj(at -> signatures.get((int) at).name().asSigned())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, false, 白洁|金海|张伟|—|李玉",
        "zh-Hans, true, 张伟|金海|白洁|—|李玉",
        "zh-u-co-stroke, false, 白洁|张伟|金海|—|李玉",
    })
    void leavesTheNamelessBehindInBothDirections(String language, boolean isReversed, String want) {
        SignatureSource typed = new SignatureSource.Typed();
        add("张伟", "", "", typed, SignatureState.ACTIVE);
        add("—", "", "", typed, SignatureState.ACTIVE);
        add("金海", "", "", typed, SignatureState.STRUCK);
        add("李玉", "", "", typed, SignatureState.WITHDRAWN);
        add("白洁", "", "", typed, SignatureState.DUPLICATE);
        assertEquals(want, names(SignatureColumn.NAME, isReversed, language));
    }

    @Test
    void keepsEqualsAsRecordedAndTellsNothingOfTheWithdrawn() {
        SignatureSource typed = new SignatureSource.Typed();
        add("A", "Oslo", "2026-01-02", typed, SignatureState.ACTIVE);
        add("B", "Bern", "1969-12-31", typed, SignatureState.WITHDRAWN);
        add("C", "Bern", "1969-12-31", typed, SignatureState.ACTIVE);
        add("D", "", "", typed, SignatureState.ACTIVE);
        add("E", "Oslo", "1999-05-05", typed, SignatureState.ACTIVE);
        assertEquals("C|A|E|B|D", names(SignatureColumn.PLACE, false, "en"));
        assertEquals("A|E|C|B|D", names(SignatureColumn.PLACE, true, "en"));
        assertEquals("C|E|A|B|D", names(SignatureColumn.DATE, false, "en"));
    }

    @Test
    void sortsSourcesByNumberAndLine() {
        add("A", "", "", new SignatureSource.OnSheet(first, 1), SignatureState.ACTIVE);
        add("B", "", "", new SignatureSource.Imported(second, 1), SignatureState.ACTIVE);
        add("C", "", "", new SignatureSource.Imported(first, 10), SignatureState.WITHDRAWN);
        add("D", "", "", new SignatureSource.Imported(first, 9), SignatureState.ACTIVE);
        add("E", "", "", new SignatureSource.Typed(), SignatureState.STRUCK);
        assertEquals("E|D|C|B|A", names(SignatureColumn.SOURCE, false, "en"));
        assertEquals("A|B|D|C|E", names(SignatureColumn.STATE, false, "en"));
    }
}
