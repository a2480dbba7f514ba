package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whose names a copy carries, in numbers and as a list. */
final class NamesText {
    private final Session session;
    private final Copy copy;

    NamesText(Session session, Copy copy) {
        this.session = session;
        this.copy = copy;
    }

    /**
     * Answers with the numbers of a petition, and with its signers.
     *
     * @param isMeant whose signatures are looked at
     * @param isListed which of them, by the way in which the copy shows them
     */
    void answer(
            Library library,
            Petition petition,
            Predicate<Signed> isMeant,
            Predicate<Disclosure.Way> isListed)
            throws LibraryException, IOException {
        Map<Disclosure.Way, Long> counts = new EnumMap<>(Disclosure.Way.class);
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        try (Stream<Signed> signed = library.signatures().of(petition.id())) {
            signed.filter(isMeant)
                    .map(Signed::signature)
                    .forEach(signature -> {
                        counts.merge(way(signature), 1L, Long::sum);
                        if (isListed.test(way(signature))) {
                            objects.add(object(signature));
                            listed.add(line(signature));
                        }
                    });
        }
        Map<String, Object> numbers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Disclosure.Way way : Disclosure.Way.values()) {
            long count = counts.getOrDefault(way, 0L);
            numbers.put(way.word(), count);
            if (count > 0) {
                lines.add(session.say("signatory.names." + way.word(), count));
            }
        }
        lines.addAll(listed);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("copy", copy.word());
        object.put("numbers", numbers);
        object.put("signatories", objects);
        session.answer(object, lines);
    }

    private Disclosure.Way way(Signature signature) {
        return Disclosure.way(signature.consent().consent(), signature.state(), copy);
    }

    private Map<String, Object> object(Signature signature) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", signature.id());
        object.put("name", name(signature));
        object.put("shown", way(signature).word());
        object.put("prints", prints(signature));
        return object;
    }

    private String line(Signature signature) {
        Stream<String> parts =
                Stream.of(
                        signature.id().toString(),
                        way(signature).word(),
                        name(signature),
                        prints(signature).equals(name(signature))
                                ? ""
                                : session.say("signatory.names.prints", prints(signature)));
        return String.join("  ", parts.filter(part -> !part.isEmpty()).toList());
    }

    /** As the coalition itself may read it, which never is a withdrawn name. */
    private static String name(Signature signature) {
        return Disclosure.of(signature, Copy.INTERNAL) instanceof Disclosure.Withdrawn
                ? ""
                : signature.name().asSigned();
    }

    private String prints(Signature signature) {
        return switch (Disclosure.of(signature, copy)) {
            case Disclosure.Named named -> named.line();
            case Disclosure.Initialled initialled -> initialled.initials();
            case Disclosure.SetAside aside -> aside.name();
            case Disclosure.Counted _, Disclosure.Withdrawn _, Disclosure.Absent _ ->
                    session.say("signatory.names.nothing");
        };
    }
}
