package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Person;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem.Place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The addressee as the letter's language speaks to the holder of the office. What the sender chose
 * goes before what the tables say.
 */
final class Recipient {
    private final AddresseeOnDate addressee;
    private final Language language;
    private final LetterWords words;
    private final Map<String, String> blanks;
    private final String honorific;
    private final String organization;
    private final List<FormOfAddress> forms;

    Recipient(
            AddresseeOnDate addressee,
            Language language,
            LetterWords words,
            FormsOfAddress tables,
            Notices notices) {
        this.addressee = addressee;
        this.language = language;
        this.words = words;
        OfficeHolder to = addressee.to();
        this.organization =
                to.organization()
                        .map(Organization::names)
                        .map(names -> notices.text(names, "addressee.organization"))
                        .orElse("");
        this.blanks = blanks(to, notices);
        this.honorific =
                name().isEmpty()
                        ? ""
                        : addressee.addressee().form().honorific().in(language).orElse("");
        this.forms = forms(to, tables, notices);
        if (post().isEmpty() && name().isEmpty()) {
            notices.error("letter.no-addressee", Place.field("addressee"));
        }
    }

    /** The holder's name; empty if nobody is known to hold the office. */
    String name() {
        return blanks.getOrDefault("full", "");
    }

    /** Its forms of address and what stands in their blanks. */
    Collection<String> values() {
        return Stream.of(
                        blanks.values(),
                        List.of(organization, honorific, salutation(), inText()),
                        close())
                .flatMap(Collection::stream)
                .toList();
    }

    /** The office in full, or the body where there is only one. */
    String post() {
        return blanks.getOrDefault("post", "");
    }

    /** The body the office belongs to, unless the office names it already. */
    String organization() {
        return post().contains(organization) ? "" : organization;
    }

    String salutation() {
        return addressee
                .addressee()
                .form()
                .salutation()
                .in(language)
                .orElseGet(() -> marked(filled(FormOfAddress::salutation)));
    }

    /** The form that the salutation is taken from, where the sender has not chosen another. */
    FormOfAddress form() {
        return usable(FormOfAddress::salutation);
    }

    String inText() {
        return filled(FormOfAddress::inText);
    }

    /** The close; where the usual one repeats the salutation, it repeats the one that is used. */
    List<String> close() {
        Optional<String> chosen = addressee.addressee().form().close().in(language);
        if (chosen.isPresent()) {
            return Blanks.split(chosen.get());
        }
        String spoken = salutation().strip().replaceFirst("[\\s,:，：!！]+$", "");
        String opening = words.text(Word.SALUTATION_DROP);
        String repeated = spoken.startsWith(opening) ? spoken.substring(opening.length()) : spoken;
        Map<String, String> values = new HashMap<>(blanks);
        values.put("salutation", repeated);
        return Blanks.lines(usable(FormOfAddress::salutation).close(), values);
    }

    /** The first lines of the address: honorific, name and office. */
    List<String> nameAndOffice() {
        return nameAndOffice(FormOfAddress::insideAddress);
    }

    /** The same as an envelope has them. */
    List<String> nameAndOfficeOnEnvelope() {
        return nameAndOffice(FormOfAddress::envelope);
    }

    private List<String> nameAndOffice(Function<FormOfAddress, String> text) {
        String usual = text.apply(usable(text));
        return Blanks.lines(honorific.isEmpty() ? usual : withHonorific(usual), blanks);
    }

    private String withHonorific(String usual) {
        Map<String, String> chosen = Map.of("honorific", honorific, "name", "{full}");
        String named = Blanks.fill(words.text(Word.HONORIFIC), chosen);
        int at = usual.indexOf("{full}");
        if (at < 0) {
            return named + "|{post}";
        }
        int lineBegin = usual.lastIndexOf('|', at) + 1;
        int lineEnd = usual.indexOf('|', at);
        // Where the office stands before the name in one line, it stays there.
        String before = usual.substring(lineBegin, at);
        String kept = before.contains("{post}") ? before : "";
        return usual.substring(0, lineBegin)
                + kept
                + named
                + (lineEnd < 0 ? "" : usual.substring(lineEnd));
    }

    private Map<String, String> blanks(OfficeHolder to, Notices notices) {
        String title = notices.text(to.post().titles(), "addressee.post");
        Optional<PersonName> name =
                to.holder().map(person -> notices.name(person, "addressee.name"));
        String full = name.map(PersonName::full).orElse("");
        String family = name.map(PersonName::family).orElse("");
        return Map.of(
                "full",
                full,
                "family",
                family.isEmpty() ? full : family,
                "given",
                family.isEmpty() ? "" : name.map(PersonName::given).orElse(""),
                "post",
                title.isEmpty() && full.isEmpty() ? organization : title,
                "title",
                ShortTitle.of(title, words));
    }

    /** The forms that may be used, the best first. */
    private List<FormOfAddress> forms(OfficeHolder to, FormsOfAddress tables, Notices notices) {
        Gender gender = to.holder().map(Person::gender).orElse(Gender.UNKNOWN);
        Post post = to.post();
        boolean body = post.office() == OfficeKind.ORGANIZATION;
        if (to.holder().isPresent() && gender == Gender.UNKNOWN) {
            notices.warning("letter.gender-unknown", Place.field("gender"), name());
        } else if (to.holder().isEmpty() && !body) {
            notices.warning("letter.holder-unknown", Place.field("person"), post());
        }
        FormOfAddress own =
                notices.value(tables.find(post.office(), post(), post.country(), gender, language));
        return to.holder().isPresent()
                ? List.of(own, general(OfficeKind.PERSON, gender, tables))
                : List.of(
                        own,
                        general(OfficeKind.OFFICE_UNKNOWN_HOLDER, gender, tables),
                        general(OfficeKind.ORGANIZATION, gender, tables));
    }

    private FormOfAddress general(OfficeKind office, Gender gender, FormsOfAddress tables) {
        return tables.find(office, "", Optional.empty(), gender, language).value().orElseThrow();
    }

    /** The best form that leaves no hole. */
    private FormOfAddress usable(Function<FormOfAddress, String> text) {
        return forms.stream()
                .filter(form -> Blanks.canFill(text.apply(form), blanks))
                .findFirst()
                .orElseGet(forms::getFirst);
    }

    private String filled(Function<FormOfAddress, String> text) {
        return String.join(" ", Blanks.lines(text.apply(usable(text)), blanks));
    }

    /** With the mark that the language, or its region, puts after a salutation. */
    private String marked(String salutation) {
        String mark = words.text(Word.SALUTATION_MARK);
        return salutation.endsWith(":") ? salutation.replaceFirst(":$", mark) : salutation;
    }
}
