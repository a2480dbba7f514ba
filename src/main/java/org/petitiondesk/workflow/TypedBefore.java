package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureState;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How what somebody begins to type was written before in this library, what was written last first.
 * It completes words and joins nobody.
 */
public final class TypedBefore {
    private static final int MOST_READ = 500;

    private TypedBefore() {}

    /** Signatures whose names begin so, each name once. */
    public static List<Signed> names(Library library, String begun, int most)
            throws LibraryException {
        String wanted = SameText.key(begun);
        Predicate<Signed> isMeant =
                signed ->
                        signed.signature().state() != SignatureState.STRUCK
                                && (begins(signed.signature().name().main(), wanted)
                                        || begins(signed.signature().name().second(), wanted));
        return each(library, begun, isMeant, signed -> signed.signature().name().asSigned())
                .values()
                .stream()
                .limit(most)
                .toList();
    }

    /** Places that begin so. */
    public static List<String> places(Library library, String begun, int most)
            throws LibraryException {
        return texts(library, begun, signed -> signed.signature().place(), most);
    }

    /** Organizations that begin so, whether they signed or were named for identification. */
    public static List<String> organizations(Library library, String begun, int most)
            throws LibraryException {
        return texts(library, begun, signed -> organization(signed.signature()), most);
    }

    private static List<String> texts(
            Library library, String begun, Function<Signed, String> text, int most)
            throws LibraryException {
        String wanted = SameText.key(begun);
        return each(library, begun, signed -> begins(text.apply(signed), wanted), text)
                .keySet()
                .stream()
                .limit(most)
                .toList();
    }

    private static Map<String, Signed> each(
            Library library, String begun, Predicate<Signed> isMeant, Function<Signed, String> text)
            throws LibraryException {
        Map<String, Signed> each = new LinkedHashMap<>();
        for (Signed signed : library.likenesses().recent(begun, MOST_READ)) {
            if (isMeant.test(signed)) {
                each.putIfAbsent(text.apply(signed), signed);
            }
        }
        return each;
    }

    private static boolean begins(String text, String wanted) {
        String key = SameText.key(text);
        return key.length() > wanted.length() && key.startsWith(wanted);
    }

    private static String organization(Signature signature) {
        return switch (signature.capacity()) {
            case Capacity.Personal(String affiliation) -> affiliation;
            case Capacity.Representing(String organization, String title) -> organization;
        };
    }
}
