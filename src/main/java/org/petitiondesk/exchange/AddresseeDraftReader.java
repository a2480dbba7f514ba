package org.petitiondesk.exchange;

import org.petitiondesk.exchange.AddresseeDraft.CareOf;
import org.petitiondesk.exchange.Term.Standing;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an addressee of its fields, wherever they stand. */
final class AddresseeDraftReader {
    static final Set<String> KEYS =
            Set.of(
                    "person",
                    "family",
                    "given",
                    "honorific",
                    "salutation",
                    "close",
                    "gender",
                    "since",
                    "until",
                    "attested",
                    "tenure",
                    "post",
                    "office",
                    "organization",
                    "country",
                    "via",
                    "address",
                    "address-country",
                    "fax",
                    "email",
                    "telephone",
                    "paper",
                    "language",
                    "verified",
                    "source");
    static final Set<String> VIA_KEYS =
            Set.of(
                    "person",
                    "family",
                    "given",
                    "honorific",
                    "gender",
                    "since",
                    "until",
                    "attested",
                    "tenure",
                    "post",
                    "office",
                    "organization",
                    "country",
                    "verified",
                    "source");

    private final AddresseeSource source;

    private AddresseeDraftReader(AddresseeSource source) {
        this.source = source;
    }

    /** The addressee; empty if anything in it was refused. */
    static Optional<AddresseeDraft> read(AddresseeSource source) {
        int before = source.refusals();
        AddresseeDraft draft = new AddresseeDraftReader(source).draft();
        return source.refusals() == before ? Optional.of(draft) : Optional.empty();
    }

    private AddresseeDraft draft() {
        LocalizedText person = person();
        LocalizedText post = source.localized("post");
        LocalizedText organization = source.localized("organization");
        if (person.isEmpty() && post.isEmpty() && organization.isEmpty()) {
            source.refuse("addressee.nobody", "person");
        }
        Optional<Country> addressCountry = country("address-country");
        return new AddresseeDraft(
                source.line(),
                person,
                source.localized("family"),
                source.localized("given"),
                source.localized("honorific"),
                source.localized("salutation"),
                source.localized("close"),
                gender(),
                term(),
                post,
                office(person, post, organization),
                organization,
                country("country"),
                source.within("via").map(via -> new AddresseeDraftReader(via).careOf()),
                source.address(addressCountry),
                source.several("fax"),
                emails(),
                source.several("telephone"),
                paper(),
                languages(),
                day("verified"),
                source.text("source"));
    }

    private CareOf careOf() {
        LocalizedText person = person();
        LocalizedText post = source.localized("post");
        LocalizedText organization = source.localized("organization");
        if (person.isEmpty() && organization.isEmpty()) {
            source.refuse("addressee.via-nobody", "person");
        }
        return new CareOf(
                person,
                source.localized("family"),
                source.localized("given"),
                source.localized("honorific"),
                gender(),
                term(),
                post,
                office(person, post, organization),
                organization,
                country("country"),
                day("verified"),
                source.text("source"));
    }

    private OfficeKind office(
            LocalizedText person, LocalizedText post, LocalizedText organization) {
        String word = source.text("office");
        Optional<OfficeKind> office = OfficeKind.ofWord(word);
        if (office.isPresent()) {
            return office.get();
        }
        if (!word.isEmpty()) {
            source.refuse("office.unknown", "office", word, nearest(word, FieldWords.OFFICES));
        } else if (!post.isEmpty()) {
            boolean isOfState = organization.isEmpty() && !source.text("country").isEmpty();
            Optional<OfficeKind> meant = OfficeWords.of(post, isOfState);
            if (meant.isPresent()) {
                String title = post.inOrAny(Language.ENGLISH);
                source.warn("office.of-title", "office", title, meant.get().word());
                return meant.get();
            }
            source.warn("office.missing", "office");
        }
        if (person.isEmpty()) {
            return post.isEmpty() ? OfficeKind.ORGANIZATION : OfficeKind.OFFICE_UNKNOWN_HOLDER;
        }
        return OfficeKind.PERSON;
    }

    private Gender gender() {
        String word = source.text("gender");
        Optional<Gender> gender = FieldWords.gender(word);
        if (gender.isEmpty() && !word.isEmpty()) {
            source.refuse("gender.unknown", "gender", word);
        }
        Optional<Gender> told = genderOfCourtesy();
        return gender.or(() -> told).orElse(Gender.UNKNOWN);
    }

    /**
     * What other programs write before every name tells the gender; it is no honorific, which would
     * be printed instead of what is due to the office.
     */
    private Optional<Gender> genderOfCourtesy() {
        String courtesy = source.text("courtesy");
        Optional<Gender> gender = FieldWords.gender(courtesy);
        if (gender.isEmpty() && !courtesy.isEmpty()) {
            source.warn("courtesy.left-out", "courtesy", courtesy);
        }
        return gender;
    }

    private Optional<Country> country(String key) {
        String code = source.text(key);
        Optional<Country> country = source.country(code);
        if (country.isEmpty() && !code.isEmpty()) {
            Optional<String> likely = FieldWords.likelyCountry(code);
            source.refuse("country.unknown", key, code, likely.orElse("FR"));
        }
        return country;
    }

    private Optional<Paper> paper() {
        String word = source.text("paper");
        Optional<Paper> paper = Paper.ofWord(word);
        if (paper.isEmpty() && !word.isEmpty()) {
            source.refuse("paper.unknown", "paper", word, String.join(", ", FieldWords.PAPERS));
        }
        return paper;
    }

    private List<String> emails() {
        List<String> emails = new ArrayList<>();
        for (String written : source.several("email")) {
            String address = EmailText.address(written);
            if (!EmailText.isPlausible(address)) {
                source.warn("email.form", "email", address);
            }
            emails.add(address);
        }
        return emails.stream().filter(address -> !address.isEmpty()).distinct().toList();
    }

    private Term term() {
        return new Term(day("since"), day("until"), day("attested"), standing());
    }

    private Standing standing() {
        String word = source.text("tenure");
        Optional<Standing> standing = FieldWords.standing(word);
        if (standing.isEmpty() && !word.isEmpty()) {
            source.refuse("tenure.unknown", "tenure", word);
        }
        return standing.orElse(Standing.CURRENT);
    }

    private LocalizedText person() {
        LocalizedText person =
                source.localized("person")
                        .orElse(
                                NameText.inOrder(
                                        source.localized("family"), source.localized("given")));
        for (String name : person.texts().values()) {
            NameReading reading = NameReading.of(name);
            if (reading.hasMore()) {
                source.warn("name.more", "person", name, reading.name(), reading.more());
            }
        }
        return person;
    }

    private List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        for (String tag : source.texts("language")) {
            Optional<Language> language = FieldWords.language(tag);
            language.ifPresent(languages::add);
            if (language.isEmpty()) {
                source.refuse(
                        "language.unknown",
                        "language",
                        tag,
                        FieldWords.likelyLanguage(tag).orElse("en"));
            }
        }
        return List.copyOf(languages);
    }

    private Optional<LocalDate> day(String key) {
        String text = source.text(key);
        Optional<LocalDate> date = Dates.read(text);
        if (date.isPresent() || text.isEmpty()) {
            return date;
        }
        // Who was in office until a year or a month was so to its end.
        Optional<LocalDate> within = Dates.within(text, key.equals("until"));
        within.ifPresentOrElse(
                day -> source.warn("date.of-many", key, text, day.toString()),
                () -> source.refuse("date.unknown", key, text));
        return within;
    }

    private static String nearest(String word, List<String> words) {
        return NearestWord.to(word, words).orElse("");
    }
}
