package org.petitiondesk.compose;

import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.delivery.HandedIn;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.MergeField;

import java.util.List;
import java.util.Map;

/** What the fields that stand within a line are filled with. */
final class LetterFacts {
    private static final String LETTERHEAD_FIELD = "letterhead";

    private final LetterRequest request;
    private final LetterWords words;
    private final Recipient recipient;
    private final AddressLines address;
    private final SignatureList signatures;
    private final Notices notices;

    LetterFacts(
            LetterRequest request,
            LetterWords words,
            Recipient recipient,
            AddressLines address,
            SignatureList signatures,
            Notices notices) {
        this.request = request;
        this.words = words;
        this.recipient = recipient;
        this.address = address;
        this.signatures = signatures;
        this.notices = notices;
    }

    /** The value of a field; empty if it has none, or if it is a part of its own. */
    String value(MergeField field) {
        Petition petition = request.petition();
        return switch (field) {
            case DATE -> date();
            case PLACE -> place();
            case CODE -> petition.code();
            case EARLIER -> words.list(earlier());
            case HANDED_IN -> request.handedIn().map(this::handedIn).orElse("");
            case EXPIRES -> petition.course().expires().map(words::date).orElse("");
            case TITLE -> request.text().title();
            case SUBJECT -> subject();
            case CASE_KIND -> notices.text(petition.account().kind(), "case");
            case SPONSORS -> words.list(sponsors());
            case CONTACT -> contact();
            case SIGNATURE_COUNT -> count(signatures.active());
            case ORGANIZATION_COUNT -> count(signatures.activeOrganizations());
            case ADDRESSEE_NAME -> recipient.name();
            case ADDRESSEE_POST -> recipient.post();
            case ADDRESSEE_SALUTATION -> recipient.salutation();
            case ADDRESSEE_IN_TEXT -> recipient.inText();
            case ADDRESSEE_CLOSE -> String.join(" ", recipient.close());
            case ADDRESSEE_COUNTRY -> country();
            case ADDRESSEE_FAX -> request.addressee().fax().orElse("");
            case ADDRESSEE_EMAIL -> request.addressee().email().orElse("");
            case CARE_OF_NAME -> address.careOfName();
            case CARE_OF_POST -> address.careOfPost();
            case CARE_OF_ORGANIZATION -> address.careOfOrganization();
            case LETTERHEAD,
                    INSIDE_ADDRESS,
                    REFERENCES,
                    DATE_LINE,
                    SUBJECT_LINE,
                    SALUTATION_LINE,
                    CLOSE_LINE,
                    SIGNATURE_BLOCK,
                    NOTES,
                    BODY,
                    FACTS,
                    ACTIONS,
                    DEMANDS,
                    ADDRESSEES,
                    ANNEX ->
                    "";
        };
    }

    String date() {
        return words.date(request.petition().date());
    }

    String place() {
        return notices.text(request.petition().place(), "place");
    }

    /** The appeals that this one follows up, each with its date. */
    private List<String> earlier() {
        return request.petition().course().earlier().stream()
                .map(each ->
                        Blanks.fill(
                                words.text(Word.EARLIER),
                                Map.of("code", each.code(), "date", words.date(each.date()))))
                .toList();
    }

    /** Says which of several appeals it was. */
    private String handedIn(HandedIn earlier) {
        boolean isOneOfSeveral = request.petition().course().earlier().size() > 1;
        return Blanks.fill(
                words.text(isOneOfSeveral ? Word.DELIVERED_OF_SEVERAL : Word.DELIVERED),
                Map.of(
                        "city",
                        earlier.city(),
                        "date",
                        words.date(earlier.on()),
                        "code",
                        earlier.code()));
    }

    String subject() {
        return request.text().subject().isBlank()
                ? request.text().title()
                : request.text().subject();
    }

    List<String> sponsors() {
        return texts(request.petition().sponsors(), "sponsors");
    }

    /** An address of the net or a telephone number reads the same in every language. */
    String contact() {
        return request.petition().contact().inOrAny(request.language());
    }

    /** The lines of a letterhead. */
    List<String> lines(Letterhead letterhead) {
        return notices.name(letterhead.lines(), LETTERHEAD_FIELD)
                .lines()
                .map(String::strip)
                .toList();
    }

    /** A letterhead says in words what its logo shows: then there is to be one. */
    void lookAtLogo(Letterhead letterhead) {
        if (letterhead.logo().isEmpty() && !letterhead.logoText().isEmpty()) {
            notices.warning(
                    "letter.logo-missing",
                    Place.field(LETTERHEAD_FIELD),
                    letterhead.organization());
        }
    }

    /** The petition may name a letterhead that the library has not. */
    void lookForLetterhead() {
        String wanted = request.petition().letterhead();
        if (!wanted.isEmpty() && !wanted.equals(Petition.NO_LETTERHEAD)) {
            notices.warning("letter.letterhead-missing", Place.field(LETTERHEAD_FIELD), wanted);
        }
    }

    /** Texts in the letter's language; empty ones are left out. */
    List<String> texts(List<LocalizedText> texts, String field) {
        return texts.stream()
                .map(text -> notices.text(text, field))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The country the addressee represents. */
    private String country() {
        return request.addressee()
                .to()
                .post()
                .country()
                .filter(Country::isAssigned)
                .map(country -> country.name(request.language()))
                .orElse("");
    }

    /** A count of nobody is no value, so that "0 people" is never printed. */
    private String count(long count) {
        return count == 0 ? "" : words.number(count);
    }
}
