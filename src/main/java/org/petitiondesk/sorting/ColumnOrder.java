package org.petitiondesk.sorting;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureColumn;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts any number of signatures into the order of one column, as the coalition itself sees it. What
 * a signature does not tell comes last, in either direction; so do withdrawn and erased ones in
 * every column that tells of a person. Equal ones stay in the order in which they were added. Keeps
 * a key of some 40 bytes for each and no name. For use by one thread.
 */
public final class ColumnOrder implements Sorting {
    private static final List<Consent> CONSENTS = List.of(Consent.values());
    private static final List<SignatureState> STATES = List.of(SignatureState.values());

    private final SignatureColumn column;
    private final boolean isReversed;
    private final SortKeys keys;
    private final Map<Id, Integer> numbers;
    private final List<Line> told = new ArrayList<>();
    private final List<Long> others = new ArrayList<>();

    private static final class Line {
        private final long place;
        private final byte[] key;

        private Line(long place, byte[] key) {
            this.place = place;
            this.key = key;
        }
    }

    /**
     * An order, the other way round if it is reversed.
     *
     * @param language by whose rules texts stand
     * @param numbers of imports and sheets
     */
    public ColumnOrder(
            SignatureColumn column,
            boolean isReversed,
            Language language,
            Map<Id, Integer> numbers) {
        this.column = column;
        this.isReversed = isReversed;
        this.keys = new SortKeys(language);
        this.numbers = Map.copyOf(numbers);
    }

    @Override
    public void add(long place, Signature signature) {
        keys.begin();
        if (tells(signature)) {
            told.add(new Line(place, keys.made()));
        } else {
            others.add(place);
        }
    }

    private boolean tells(Signature signature) {
        boolean isNamed = signature.isNamed();
        return switch (column) {
            case NAME -> isNamed && name(signature.name().asSigned());
            case PLACE -> isNamed && word(signature.place());
            case COUNTRY ->
                    isNamed && word(Country.nameOf(signature.country().strip(), keys.language()));
            case ORGANIZATION -> isNamed && word(signature.capacity().named());
            case DATE ->
                    isNamed
                            && signature.signedOn().isPresent()
                            && number(Math.toIntExact(signature.signedOn().get().toEpochDay()));
            case CONSENT -> isNamed && number(CONSENTS.indexOf(signature.consent().consent()));
            case SOURCE -> source(signature.source());
            case STATE -> number(STATES.indexOf(signature.state()));
        };
    }

    private boolean name(String name) {
        keys.name(name);
        return true;
    }

    private boolean source(SignatureSource source) {
        return switch (source) {
            case SignatureSource.Typed() -> number(0);
            case SignatureSource.Imported(Id batch, int line) -> source(1, batch, line);
            case SignatureSource.OnSheet(Id sheet, int line) -> source(2, sheet, line);
        };
    }

    private boolean source(int kind, Id of, int line) {
        return number(kind)
                && number(Optional.ofNullable(numbers.get(of)).orElse(0))
                && number(line);
    }

    private boolean word(String text) {
        String plain = text.strip();
        keys.word(plain);
        return !plain.isEmpty();
    }

    /** Days before 1970 are numbers below 0. */
    private boolean number(int number) {
        keys.number(number ^ Integer.MIN_VALUE);
        return true;
    }

    @Override
    public long[] places() {
        Comparator<Line> order = (one, other) -> Arrays.compareUnsigned(one.key, other.key);
        told.sort(isReversed ? order.reversed() : order);
        long[] places = new long[told.size() + others.size()];
        int next = 0;
        for (Line line : told) {
            places[next++] = line.place;
        }
        for (long place : others) {
            places[next++] = place;
        }
        return places;
    }
}
