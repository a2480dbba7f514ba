package org.petitiondesk.cli;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.library.SignatureRoll;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Disclosure;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signature;

import java.io.IOException;
import java.util.ArrayList;
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
     * @param isListed which of them, by the way in which the copy shows them
     */
    void answer(Library library, Petition petition, Predicate<Disclosure.Way> isListed)
            throws LibraryException, IOException {
        SignatureRoll roll = library.signatures().roll(petition.id());
        Map<String, Object> numbers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Disclosure.Way way : Disclosure.Way.values()) {
            int count =
                    roll.count(mark -> Disclosure.way(mark.consent(), mark.state(), copy) == way);
            numbers.put(way.word(), count);
            if (count > 0) {
                lines.add(session.say("signatory.names." + way.word(), count));
            }
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        try (Stream<Signed> signed = library.signatures().of(petition.id())) {
            signed.map(Signed::signature)
                    .filter(signature -> isListed.test(way(signature)))
                    .forEach(signature -> {
                        objects.add(object(signature));
                        lines.add(line(signature));
                    });
        }
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
