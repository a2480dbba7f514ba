package org.petitiondesk.model.petition;

/**
 * What one copy shows of one signature. {@link #of} is the only place where consent and copy are
 * turned into names that may appear; every list and every writer takes its names from here.
 */
public sealed interface Disclosure {

    /**
     * The name and what goes with it.
     *
     * @param country a name or a code; may be empty
     */
    record Named(String name, Capacity capacity, String place, String country)
            implements Disclosure {}

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

    /** What a copy shows of a signature. */
    static Disclosure of(Signature signature, Copy copy) {
        return switch (signature.state()) {
            case ACTIVE -> active(signature, copy);
            case WITHDRAWN -> copy == Copy.INTERNAL ? new Withdrawn() : new Absent();
            case STRUCK, DUPLICATE ->
                    copy == Copy.INTERNAL
                            ? new SetAside(signature.name().asSigned(), signature.state())
                            : new Absent();
        };
    }

    private static Disclosure active(Signature signature, Copy copy) {
        Named named =
                new Named(
                        signature.name().asSigned(),
                        signature.capacity(),
                        signature.place(),
                        signature.country());
        if (copy == Copy.INTERNAL) {
            return named;
        }
        return switch (signature.consent().consent()) {
            case PUBLIC -> named;
            case DELIVERY -> copy == Copy.DELIVERY ? named : new Counted();
            case INITIALS -> new Initialled(signature.name().initials());
            case COUNT_ONLY -> new Counted();
        };
    }
}
