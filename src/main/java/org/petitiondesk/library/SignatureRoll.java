package org.petitiondesk.library;

import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignatureState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Signatures of one petition in the order in which they were recorded, nine bytes each: enough to
 * count, filter and number any of them without reading their names. Immutable.
 */
public final class SignatureRoll {
    private static final List<Mark> MARKS = marks();
    private static final Map<Mark, Byte> NUMBERS = numbers();

    public static final SignatureRoll EMPTY = new Builder().roll();

    private final long[] places;
    private final byte[] marks;

    /** What lists are filtered by. */
    public record Mark(Signatory.Kind kind, Consent consent, SignatureState state) {}

    private SignatureRoll(long[] places, byte[] marks) {
        this.places = places;
        this.marks = marks;
    }

    private static List<Mark> marks() {
        List<Mark> all = new ArrayList<>();
        for (Signatory.Kind kind : Signatory.Kind.values()) {
            for (Consent consent : Consent.values()) {
                for (SignatureState state : SignatureState.values()) {
                    all.add(new Mark(kind, consent, state));
                }
            }
        }
        return List.copyOf(all);
    }

    private static Map<Mark, Byte> numbers() {
        Map<Mark, Byte> numbers = new HashMap<>();
        for (Mark mark : MARKS) {
            numbers.put(mark, (byte) numbers.size());
        }
        return Map.copyOf(numbers);
    }

    public int size() {
        return places.length;
    }

    /**
     * Where a signature stands among all of the library: greater for those recorded later, and the
     * same as long as there is the signature.
     *
     * @param index counted from 0
     */
    public long place(int index) {
        return places[index];
    }

    public Mark mark(int index) {
        return MARKS.get(marks[index]);
    }

    /** The index of the signature at a place; below 0 if it is not on this roll. */
    public int indexOf(long place) {
        return Arrays.binarySearch(places, place);
    }

    /** Those with certain marks. */
    public SignatureRoll where(Predicate<Mark> wanted) {
        int count = count(wanted);
        if (count == size()) {
            return this;
        }
        boolean[] isWanted = new boolean[MARKS.size()];
        for (int i = 0; i < isWanted.length; i++) {
            isWanted[i] = wanted.test(MARKS.get(i));
        }
        SignatureRoll found = new SignatureRoll(new long[count], new byte[count]);
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            if (isWanted[marks[i]]) {
                found.places[next] = places[i];
                found.marks[next++] = marks[i];
            }
        }
        return found;
    }

    /** How many have certain marks. */
    public int count(Predicate<Mark> wanted) {
        int[] counts = new int[MARKS.size()];
        for (byte mark : marks) {
            counts[mark]++;
        }
        int count = 0;
        for (int i = 0; i < counts.length; i++) {
            count += wanted.test(MARKS.get(i)) ? counts[i] : 0;
        }
        return count;
    }

    /** Those from one index up to another, which is not among them. */
    public SignatureRoll part(int from, int to) {
        return new SignatureRoll(
                Arrays.copyOfRange(places, from, to), Arrays.copyOfRange(marks, from, to));
    }

    /** The same signatures as a younger roll has them; those that it lacks are left out. */
    public SignatureRoll asIn(SignatureRoll younger) {
        Builder found = new Builder();
        for (long place : places) {
            int index = younger.indexOf(place);
            if (index >= 0) {
                found.add(younger, index);
            }
        }
        return found.roll();
    }

    /** Whether another roll has the same signatures, whatever their marks. */
    public boolean hasPlacesOf(SignatureRoll other) {
        return Arrays.equals(places, other.places);
    }

    /** The places in ascending order. */
    public long[] places() {
        return places.clone();
    }

    /** Makes a roll. */
    public static final class Builder {
        private long[] places = new long[64];
        private byte[] marks = new byte[64];
        private int size;

        /**
         * Adds a signature.
         *
         * @param place greater than those before it
         */
        public Builder add(long place, Mark mark) {
            return add(place, Objects.requireNonNull(NUMBERS.get(mark)).byteValue());
        }

        /** Adds a signature of another roll. */
        public Builder add(SignatureRoll from, int index) {
            return add(from.places[index], from.marks[index]);
        }

        private Builder add(long place, byte mark) {
            if (size > 0 && place <= places[size - 1]) {
                throw new IllegalArgumentException("a roll is in the order of its places");
            }
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                marks = Arrays.copyOf(marks, 2 * size);
            }
            places[size] = place;
            marks[size++] = mark;
            return this;
        }

        public int size() {
            return size;
        }

        public SignatureRoll roll() {
            return new SignatureRoll(Arrays.copyOf(places, size), Arrays.copyOf(marks, size));
        }
    }
}
