package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose names reach whom: what each copy shows of a petition's signatures, in numbers. Counted by
 * {@link Disclosure}, as every copy is made.
 */
public final class NamesByCopy {
    private final Map<Copy, Map<Consent, Printed>> active = new EnumMap<>(Copy.class);
    private final Map<Copy, Map<SignatureState, Printed>> others = new EnumMap<>(Copy.class);

    /**
     * What a copy shows of some signatures.
     *
     * @param inFull by name
     * @param asInitials by initials
     * @param counted by number only
     * @param setAside by name, as struck out or as a duplicate
     * @param withdrawn without a name, as withdrawn
     * @param absent not at all
     */
    public record Printed(
            long inFull,
            long asInitials,
            long counted,
            long setAside,
            long withdrawn,
            long absent) {
        private static final Printed NOTHING = new Printed(0, 0, 0, 0, 0, 0);

        /** How many signatures they are. */
        public long all() {
            return inFull + asInitials + counted + setAside + withdrawn + absent;
        }

        private static Printed one(Disclosure.Way way) {
            return switch (way) {
                case IN_FULL -> new Printed(1, 0, 0, 0, 0, 0);
                case AS_INITIALS -> new Printed(0, 1, 0, 0, 0, 0);
                case COUNTED -> new Printed(0, 0, 1, 0, 0, 0);
                case SET_ASIDE -> new Printed(0, 0, 0, 1, 0, 0);
                case WITHDRAWN -> new Printed(0, 0, 0, 0, 1, 0);
                case ABSENT -> new Printed(0, 0, 0, 0, 0, 1);
            };
        }

        private Printed plus(Printed more) {
            return new Printed(
                    inFull + more.inFull,
                    asInitials + more.asInitials,
                    counted + more.counted,
                    setAside + more.setAside,
                    withdrawn + more.withdrawn,
                    absent + more.absent);
        }
    }

    private NamesByCopy() {
        for (Copy copy : Copy.values()) {
            active.put(copy, new EnumMap<>(Consent.class));
            others.put(copy, new EnumMap<>(SignatureState.class));
        }
    }

    /** Counts a petition's signatures; memory stays bounded over any number of them. */
    public static NamesByCopy of(Library library, Id petition) throws LibraryException {
        NamesByCopy names = new NamesByCopy();
        try (var signatures = library.signatures().signatures(petition)) {
            signatures.forEach(names::add);
        }
        return names;
    }

    private void add(Signature signature) {
        for (Copy copy : Copy.values()) {
            Printed one =
                    Printed.one(
                            Disclosure.way(signature.consent().consent(), signature.state(), copy));
            if (signature.state() == SignatureState.ACTIVE) {
                of(active, copy).merge(signature.consent().consent(), one, Printed::plus);
            } else {
                of(others, copy).merge(signature.state(), one, Printed::plus);
            }
        }
    }

    private static <K> Map<K, Printed> of(Map<Copy, Map<K, Printed>> counts, Copy copy) {
        return Optional.ofNullable(counts.get(copy)).orElseThrow();
    }

    /** What a copy shows of the active signatures of one consent. */
    public Printed printed(Copy copy, Consent consent) {
        return of(active, copy).getOrDefault(consent, Printed.NOTHING);
    }

    /** What a copy shows of signatures that do not count. */
    public Printed printed(Copy copy, SignatureState state) {
        return of(others, copy).getOrDefault(state, Printed.NOTHING);
    }

    /** How many of those that count a copy names in full. */
    public long named(Copy copy) {
        return of(active, copy).values().stream().mapToLong(Printed::inFull).sum();
    }

    /** How many signatures count, by consent; every consent is there. */
    public Map<Consent, Long> byConsent() {
        Map<Consent, Long> names = new EnumMap<>(Consent.class);
        for (Consent consent : Consent.values()) {
            names.put(consent, printed(Copy.INTERNAL, consent).all());
        }
        return names;
    }
}
