package org.petitiondesk.model.petition;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one copy shows of one signature. {@link #way} is the only place where consent and copy are
 * turned into names that may appear; every list and every writer takes its names from here.
 */
public sealed interface Disclosure {

    /**
     * The name and what goes with it.
     *
     * @param country a name or a code; may be empty
     */
    record Named(String name, Capacity capacity, String place, String country)
            implements Disclosure {

        /** All of it in one line, such as {@code Tide Union, Ada Sample, Secretary, Bern}. */
        public String line() {
            Stream<String> parts =
                    switch (capacity) {
                        case Capacity.Personal(String affiliation) ->
                                Stream.of(name, affiliation, place);
                        case Capacity.Representing(String organization, String title) ->
                                Stream.of(organization, name, title, place);
                    };
            return parts.map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    /** The initials, and nothing that would tell more. */
    record Initialled(String initials) implements Disclosure {}

    /** Nothing; one more in the count. */
    record Counted() implements Disclosure {}

    /** Not counted, but shown as such to the coalition itself, with the name. */
    record SetAside(String name, SignatureState state) implements Disclosure {}

    /** Not counted, shown as withdrawn to the coalition itself, without the name. */
    record Withdrawn() implements Disclosure {}

    /** Neither shown nor counted. */
    record Absent() implements Disclosure {}

    /**
     * What its line in a list begins with, by which lists are sorted: of an organization its name,
     * else the signer's, or the initials. Empty where it has no line.
     */
    default String listed() {
        return switch (this) {
            case Named named ->
                    named.capacity() instanceof Capacity.Representing representing
                                    && !representing.organization().isBlank()
                            ? representing.organization()
                            : named.name();
            case Initialled initialled -> initialled.initials();
            case SetAside aside -> aside.name();
            case Counted _, Withdrawn _, Absent _ -> "";
        };
    }

    /** How much of a signature a copy shows. */
    enum Way {
        IN_FULL,
        AS_INITIALS,
        COUNTED,
        SET_ASIDE,
        WITHDRAWN,
        ABSENT;

        /** The word used on the command line and in keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How much a copy shows of signatures of one consent and state. */
    static Way way(Consent consent, SignatureState state, Copy copy) {
        return switch (state) {
            case ACTIVE -> active(consent, copy);
            case WITHDRAWN -> copy == Copy.INTERNAL ? Way.WITHDRAWN : Way.ABSENT;
            case STRUCK, DUPLICATE -> copy == Copy.INTERNAL ? Way.SET_ASIDE : Way.ABSENT;
        };
    }

    private static Way active(Consent consent, Copy copy) {
        if (copy == Copy.INTERNAL) {
            return Way.IN_FULL;
        }
        return switch (consent) {
            case PUBLIC -> Way.IN_FULL;
            case DELIVERY -> copy == Copy.DELIVERY ? Way.IN_FULL : Way.COUNTED;
            case INITIALS -> Way.AS_INITIALS;
            case COUNT_ONLY -> Way.COUNTED;
        };
    }

    /** What a copy shows of a signature. */
    static Disclosure of(Signature signature, Copy copy) {
        SignedName name = signature.name();
        return switch (way(signature.consent().consent(), signature.state(), copy)) {
            case IN_FULL ->
                    new Named(
                            name.asSigned(),
                            signature.capacity(),
                            signature.place(),
                            signature.country());
            case AS_INITIALS -> new Initialled(name.initials());
            case COUNTED -> new Counted();
            case SET_ASIDE -> new SetAside(name.asSigned(), signature.state());
            case WITHDRAWN -> new Withdrawn();
            case ABSENT -> new Absent();
        };
    }
}
