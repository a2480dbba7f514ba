package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterLayout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The inside address, from the honorific to the country: no empty line, and nothing twice. */
final class AddressLines {
    private final AddresseeOnDate addressee;
    private final Language language;
    private final LetterLayout layout;
    private final LetterWords words;
    private final Recipient recipient;
    private final Map<String, String> careOf;

    AddressLines(
            AddresseeOnDate addressee,
            Language language,
            LetterLayout layout,
            LetterWords words,
            Recipient recipient,
            boolean needsAddress,
            Notices notices) {
        this.addressee = addressee;
        this.language = language;
        this.layout = layout;
        this.words = words;
        this.recipient = recipient;
        this.careOf = addressee.careOf().map(via -> blanks(via, notices)).orElse(Map.of());
        String who = recipient.post().isEmpty() ? recipient.name() : recipient.post();
        // Somebody without name and office is told of already.
        if (needsAddress && addressee.postalAddress().isEmpty() && !who.isEmpty()) {
            notices.error("letter.no-address", Place.field("address"), who);
        }
        if (addressee.postalAddress().filter(this::isWithoutCountry).isPresent()) {
            notices.warning("letter.address-without-country", Place.field("address.country"), who);
        }
    }

    private boolean isWithoutCountry(PostalAddress address) {
        return !CountryNames.isTold(address, language);
    }

    String careOfName() {
        return careOf.getOrDefault("name", "");
    }

    String careOfPost() {
        return careOf.getOrDefault("post", "");
    }

    String careOfOrganization() {
        return careOf.getOrDefault("organization", "");
    }

    Collection<String> careOfValues() {
        return careOf.values();
    }

    Block.InsideAddress block() {
        return block(labelled(recipient.nameAndOffice()));
    }

    /** The address as it stands among others. */
    List<String> inList() {
        return block(recipient.nameAndOffice()).lines();
    }

    /** The address as it stands on an envelope. */
    List<String> onEnvelope() {
        return block(labelled(recipient.nameAndOfficeOnEnvelope())).lines();
    }

    private Block.InsideAddress block(List<String> names) {
        List<String> lines = new ArrayList<>();
        names.forEach(line -> addOnce(lines, line));
        addOnce(lines, recipient.organization());
        int before = lines.size();
        careOfLines().forEach(line -> addOnce(lines, line));
        int careOfLine = lines.size() > before ? before : -1;
        addressee
                .postalAddress()
                .map(this::postal)
                .orElse(List.of())
                .forEach(line -> addOnce(lines, line));
        return new Block.InsideAddress(lines, careOfLine);
    }

    /** A label before the address has no place in an envelope's window. */
    private List<String> labelled(List<String> names) {
        if (layout != LetterLayout.PLAIN || names.isEmpty()) {
            return names;
        }
        List<String> lines = new ArrayList<>(names);
        lines.set(0, Blanks.fill(words.text(Word.ADDRESS_FIRST), Map.of("line", names.getFirst())));
        return lines;
    }

    private List<String> postal(PostalAddress address) {
        return PostalLines.of(address, language);
    }

    private List<String> careOfLines() {
        if (careOf.isEmpty()) {
            return List.of();
        }
        Word pattern =
                careOfName().isEmpty()
                        ? (careOfPost().isEmpty() ? Word.CARE_OF_ORGANIZATION : Word.CARE_OF_POST)
                        : (careOf.getOrDefault("honorific", "").isEmpty()
                                ? Word.CARE_OF_PERSON
                                : Word.CARE_OF_HONORIFIC);
        return Blanks.lines(words.text(pattern), careOf);
    }

    private Map<String, String> blanks(OfficeHolder via, Notices notices) {
        String name =
                via.holder()
                        .map(person -> notices.name(person, "via.name"))
                        .map(PersonName::full)
                        .orElse("");
        String post = notices.text(via.post().titles(), "via.post");
        String organization =
                via.organization()
                        .map(Organization::names)
                        .map(names -> notices.text(names, "via.organization"))
                        .orElse("");
        Optional<String> honorific = addressee.addressee().careOfForm().honorific().in(language);
        return Map.of(
                "name",
                name,
                "post",
                post,
                "organization",
                isNamedIn(post, organization) ? "" : organization,
                "honorific",
                honorific.orElse(""));
    }

    /**
     * Whether the post tells the organization: "Ambassador of the Embassy ...", and in East Asia
     * 驻大韩民国大使 beside 驻大韩民国大使馆.
     */
    private static boolean isNamedIn(String post, String organization) {
        return !post.isEmpty()
                && (post.contains(organization)
                        || (Script.hasEastAsian(post)
                                && !post.equals(organization)
                                && organization.startsWith(post)));
    }

    private static void addOnce(List<String> lines, String line) {
        String bare = bare(line);
        if (!bare.isEmpty() && lines.stream().noneMatch(known -> bare(known).equals(bare))) {
            lines.add(line.strip());
        }
    }

    private static String bare(String line) {
        return line.replaceAll("[\\s,.]+", "").toLowerCase(Locale.ROOT);
    }
}
