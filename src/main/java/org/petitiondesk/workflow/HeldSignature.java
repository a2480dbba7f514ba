package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.PersonSought;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.FormerConsent;
import org.petitiondesk.model.petition.ImportBatch;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.SignatureSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a library holds of one signature, for the person who asks what is held.
 *
 * @param fields texts by the names of columns of lists; those without a text are not there
 */
public record HeldSignature(Id id, String petition, String name, Map<String, String> fields) {

    /** More than anybody could go through. */
    private static final int MOST = 200;

    /**
     * What was found.
     *
     * @param isAll whether there are no more than these
     */
    public record Found(List<HeldSignature> held, boolean isAll) {}

    /**
     * What a library holds of those who have a name, an e-mail address or a telephone number, and
     * of the signatures that were joined with theirs.
     */
    public static Found of(Library library, PersonSought who) throws LibraryException {
        List<HeldSignature> held = new ArrayList<>();
        Map<Id, Signed> found = new LinkedHashMap<>();
        List<Signed> sought = library.persons().held(who, MOST + 1);
        for (Signed signed : sought.subList(0, Math.min(MOST, sought.size()))) {
            for (Id same : library.likenesses().joined(signed.signature().id())) {
                library.signatures().find(same).ifPresent(each -> found.put(same, each));
            }
        }
        for (Signed signed : found.values()) {
            held.add(of(library, signed));
        }
        return new Found(held, sought.size() <= MOST);
    }

    private static HeldSignature of(Library library, Signed signed) throws LibraryException {
        Signature signature = signed.signature();
        Signatory signatory = signed.signatory();
        String petition =
                library.petitions().find(signature.petition()).map(Petition::code).orElse("");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("petition", petition);
        fields.put("name", signature.name().asSigned());
        fields.put("kind", signatory.kind().name().toLowerCase(Locale.ROOT));
        switch (signature.capacity()) {
            case Capacity.Personal(String affiliation) -> fields.put("organization", affiliation);
            case Capacity.Representing(String organization, String title) -> {
                fields.put("organization", organization);
                fields.put("title", title);
            }
        }
        fields.put("place", signature.place());
        fields.put("country", signature.country());
        fields.put("signed on", day(signature.signedOn()));
        fields.put("email", signatory.email());
        fields.put("telephone", signatory.telephone());
        fields.put("consent", said(signature.consent()));
        List<FormerConsent> former = library.signatures().formerConsents(signature.id());
        fields.put(
                "consent before",
                former.stream().map(each -> said(each.given())).collect(Collectors.joining("; ")));
        fields.put(
                "contact again",
                joined(
                        signatory.contact().by().word(),
                        signatory.contact().organization(),
                        day(signatory.contact().on()),
                        signatory.contact().how()));
        fields.put("state", signature.state().name().toLowerCase(Locale.ROOT));
        fields.put("source", source(library, signature));
        fields.values().removeIf(String::isEmpty);
        return new HeldSignature(
                signature.id(),
                petition,
                signature.name().asSigned(),
                Collections.unmodifiableMap(fields));
    }

    private static String source(Library library, Signature signature) throws LibraryException {
        return switch (signature.source()) {
            case SignatureSource.Typed() -> "typed";
            case SignatureSource.Imported(Id batch, int line) ->
                    library.signatures().batches(signature.petition()).stream()
                                    .filter(each -> each.id().equals(batch))
                                    .map(ImportBatch::source)
                                    .findFirst()
                                    .orElse("")
                            + ", line "
                            + line;
            case SignatureSource.OnSheet(Id sheet, int line) ->
                    "sheet "
                            + library.sheets().of(signature.petition()).stream()
                                    .filter(each -> each.id().equals(sheet))
                                    .map(SignatureSheet::number)
                                    .map(String::valueOf)
                                    .findFirst()
                                    .orElse("")
                            + ", line "
                            + line;
        };
    }

    private static String said(ConsentGiven given) {
        return joined(given.consent().word(), day(given.on()), given.how());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Readable lines, to be given to whoever asks. */
    public List<String> lines() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    /** Those of several, with a blank line between two. */
    public static List<String> lines(List<HeldSignature> held) {
        List<String> lines = new ArrayList<>();
        for (HeldSignature each : held) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(each.lines());
        }
        return lines;
    }
}
