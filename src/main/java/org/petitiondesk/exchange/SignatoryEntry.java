package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.ContactWish.By;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignedName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a signatory of the texts of its fields, or says why not. */
final class SignatoryEntry {
    private static final Set<String> ORGANIZATION_WORDS =
            Set.of(
                    "organization",
                    "organisation",
                    "org",
                    "ngo",
                    "association",
                    "组织",
                    "組織",
                    "团体",
                    "團體",
                    "机构",
                    "機構",
                    "단체",
                    "기관",
                    "조직");
    private static final Set<String> PERSON_WORDS =
            Set.of("person", "individual", "personne", "individu", "particulier", "个人", "個人", "개인");

    private static final Set<SignatoryField> OF_NAME =
            EnumSet.of(
                    SignatoryField.NAME,
                    SignatoryField.NATIVE,
                    SignatoryField.FAMILY,
                    SignatoryField.GIVEN);

    /** A cell of a spreadsheet may have several lines; a field of ours has one. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]+");

    private final String file;
    private final int line;
    private final Map<SignatoryField, String> texts;
    private final List<Problem> problems = new ArrayList<>();

    SignatoryEntry(String file, int line, Map<SignatoryField, String> texts) {
        this.file = file;
        this.line = line;
        this.texts = texts;
    }

    /** The signatory; empty if a problem is an error. */
    Optional<SignatoryDraft> draft() {
        String organization = NameText.stripped(text(SignatoryField.ORGANIZATION));
        String written = name();
        Signatory.Kind kind = kind(written, organization);
        String name = written.isEmpty() ? organization : written;
        NameText.problem(name).ifPresent(key -> refuse(key, SignatoryField.NAME));
        texts.keySet().stream()
                .filter(field -> !OF_NAME.contains(field) && NameText.hasControls(text(field)))
                .forEach(field -> refuse("field.control-character", field));
        String title = text(SignatoryField.TITLE);
        Optional<LocalDate> signedOn = date(SignatoryField.SIGNED_ON);
        Optional<ConsentGiven> consent = consent();
        ContactWish contact = contact();
        String email = email();
        if (problems.stream().anyMatch(Problem::isError)) {
            return Optional.empty();
        }
        return Optional.of(
                new SignatoryDraft(
                        line,
                        kind,
                        new SignedName(name),
                        capacity(kind, name, organization, title),
                        text(SignatoryField.PLACE),
                        text(SignatoryField.COUNTRY),
                        signedOn,
                        email,
                        text(SignatoryField.TELEPHONE),
                        consent,
                        contact));
    }

    List<Problem> problems() {
        return problems;
    }

    private String name() {
        String whole = NameText.stripped(text(SignatoryField.NAME));
        String other = NameText.stripped(text(SignatoryField.NATIVE));
        return NameText.inTwoScripts(whole.isEmpty() ? joined() : whole, other);
    }

    /** Family and given name in the order of their columns, which is the order of the list. */
    private String joined() {
        StringBuilder name = new StringBuilder();
        texts.forEach((field, written) -> {
            String part = NameText.stripped(written);
            if (field == SignatoryField.FAMILY || field == SignatoryField.GIVEN) {
                boolean spaced = !name.isEmpty() && !NameText.isUnspaced(part);
                name.append(spaced ? " " : "").append(part);
            }
        });
        if (NameText.isUnspaced(name.toString())) {
            return NameText.stripped(text(SignatoryField.FAMILY))
                    + NameText.stripped(text(SignatoryField.GIVEN));
        }
        return name.toString().strip();
    }

    private Signatory.Kind kind(String name, String organization) {
        String written = text(SignatoryField.KIND);
        boolean isPlain = written.isEmpty() || PERSON_WORDS.contains(written);
        String word = isPlain ? written : Headings.plain(written);
        if (ORGANIZATION_WORDS.contains(word)) {
            return Signatory.Kind.ORGANIZATION;
        }
        if (!word.isEmpty() && !PERSON_WORDS.contains(word)) {
            warn("signatory.kind-unknown", SignatoryField.KIND, word);
        }
        return name.isEmpty() && !organization.isEmpty()
                ? Signatory.Kind.ORGANIZATION
                : Signatory.Kind.PERSON;
    }

    private static Capacity capacity(
            Signatory.Kind kind, String name, String organization, String title) {
        return switch (kind) {
            case ORGANIZATION ->
                    new Capacity.Representing(organization.isEmpty() ? name : organization, title);
            case PERSON -> {
                boolean both = !title.isEmpty() && !organization.isEmpty();
                yield new Capacity.Personal(title + (both ? ", " : "") + organization);
            }
        };
    }

    private Optional<ConsentGiven> consent() {
        String word = text(SignatoryField.CONSENT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Consent> consent = ConsentWords.read(word);
        if (consent.isEmpty()) {
            refuse("consent.unknown", SignatoryField.CONSENT, word);
        }
        Optional<LocalDate> on = date(SignatoryField.CONSENT_ON);
        String how = text(SignatoryField.CONSENT_HOW);
        return consent.map(found -> new ConsentGiven(found, on, how));
    }

    private ContactWish contact() {
        String word = text(SignatoryField.CONTACT);
        String organization = text(SignatoryField.CONTACT_BY);
        Optional<By> by = ContactWords.read(word);
        if (word.isEmpty()) {
            by = organization.isEmpty() ? Optional.empty() : Optional.of(By.ORGANIZATION);
        } else if (by.isEmpty()) {
            warn("contact.unknown", SignatoryField.CONTACT, word);
        } else if (by.get() == By.ORGANIZATION && organization.isEmpty()) {
            warn("contact.by-whom", SignatoryField.CONTACT_BY);
        }
        return by.map(known ->
                        new ContactWish(
                                known,
                                organization,
                                date(SignatoryField.CONTACT_ON),
                                text(SignatoryField.CONTACT_HOW)))
                .orElse(ContactWish.NONE);
    }

    private Optional<LocalDate> date(SignatoryField field) {
        String written = text(field);
        Optional<LocalDate> date = Dates.read(written);
        if (date.isPresent() || written.isEmpty()) {
            return date;
        }
        if (Dates.isAmbiguous(written)) {
            warn("date.ambiguous", field, written);
        } else {
            refuse("date.unknown", field, written);
        }
        return date;
    }

    private String email() {
        String written = EmailText.address(text(SignatoryField.EMAIL));
        if (!written.isEmpty() && !EmailText.isPlausible(written)) {
            warn("email.form", SignatoryField.EMAIL, written);
        }
        return written;
    }

    private String text(SignatoryField field) {
        String written = texts.getOrDefault(field, "").strip();
        return OF_NAME.contains(field) ? written : LINE_ENDS.matcher(written).replaceAll(" ");
    }

    private void refuse(String key, SignatoryField field, String... arguments) {
        problems.add(Problem.error(key, new Problem.Place(file, line, field.word()), arguments));
    }

    private void warn(String key, SignatoryField field, String... arguments) {
        problems.add(Problem.warning(key, new Problem.Place(file, line, field.word()), arguments));
    }
}
