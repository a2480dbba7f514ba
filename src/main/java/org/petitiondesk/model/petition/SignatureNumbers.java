package org.petitiondesk.model.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many have signed a petition. Only signatures that count are counted, but for the states.
 *
 * @param states how many signatures there are in each state
 * @param consents how far the names may go
 * @param days how many signed on each day that is known
 * @param countries as they were written
 * @param organizations for which somebody signed, or that are named beside a name
 * @param sources imports by their file; lists on paper; what was typed
 */
public record SignatureNumbers(
        Map<SignatureState, Long> states,
        Map<Consent, Long> consents,
        NavigableMap<LocalDate, Long> days,
        Tally countries,
        Tally places,
        Tally organizations,
        List<Source> sources) {
    public SignatureNumbers {
        states = filled(SignatureState.class, states);
        consents = filled(Consent.class, consents);
        days = new TreeMap<>(days);
        sources = List.copyOf(sources);
    }

    private static <E extends Enum<E>> Map<E, Long> filled(Class<E> kind, Map<E, Long> counts) {
        Map<E, Long> filled = new EnumMap<>(kind);
        for (E each : kind.getEnumConstants()) {
            filled.put(each, counts.getOrDefault(each, 0L));
        }
        return filled;
    }

    /** How many count. */
    public long counting() {
        return states.getOrDefault(SignatureState.ACTIVE, 0L);
    }

    /** How many of those that count have no day. */
    public long undated() {
        return counting() - days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What has a name, and how many signatures it has. */
    public record Counted(String name, long count) {}

    /**
     * How many signatures there are by what is written in one of their fields.
     *
     * @param first those with most signatures, these in front
     * @param others how many signatures have anything else written there
     * @param untold how many have nothing
     */
    public record Tally(List<Counted> first, long others, long untold) {
        public Tally {
            first = List.copyOf(first);
        }
    }

    /**
     * What is written in the fields of signatures.
     *
     * @param countries as they were written
     * @param organizations for which somebody signed, or that are named beside a name
     */
    public record Written(Tally countries, Tally places, Tally organizations) {}

    /** How signatures come in. */
    public enum Way {
        TYPED,
        IMPORT,
        SHEET
    }

    /**
     * Where signatures came from.
     *
     * @param name the import's file; empty for the other ways
     */
    public record Source(Way way, String name, long count) {}
}
