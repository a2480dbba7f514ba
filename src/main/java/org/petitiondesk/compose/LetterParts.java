package org.petitiondesk.compose;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Block.Labelled;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.petition.FactWording;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.template.MergeField;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a letter that stand by themselves, each as one block or none. */
final class LetterParts {
    private final LetterRequest request;
    private final LetterWords words;
    private final LetterFacts facts;
    private final Recipient recipient;
    private final AddressLines address;
    private final AnnexComposer annex;
    private final AddresseeList addressees;
    private final boolean dateWithSignature;
    private final SignatureSlots slots;

    /**
     * @param dateWithSignature whether the template leaves the date to the signatures
     */
    LetterParts(
            LetterRequest request,
            LetterWords words,
            LetterFacts facts,
            Recipient recipient,
            AddressLines address,
            AnnexComposer annex,
            AddresseeList addressees,
            Notices notices,
            boolean dateWithSignature) {
        this.request = request;
        this.words = words;
        this.facts = facts;
        this.recipient = recipient;
        this.address = address;
        this.annex = annex;
        this.addressees = addressees;
        this.dateWithSignature = dateWithSignature;
        this.slots = new SignatureSlots(request, words, facts, notices);
    }

    /** The blocks of a part; none if there is nothing to print, or if the field is a text. */
    List<Block> blocks(MergeField field) {
        return switch (field) {
            case LETTERHEAD -> letterhead();
            case INSIDE_ADDRESS -> List.of(address.block());
            case REFERENCES ->
                    List.of(
                            new Block.References(
                                    List.of(labelled(Word.REFERENCE, request.petition().code()))));
            case DATE_LINE -> List.of(new Block.DateLine(dateLine()));
            case SUBJECT_LINE ->
                    List.of(
                            new Block.SubjectLine(
                                    words.text(Word.SUBJECT), tidied(facts.subject())));
            case SALUTATION_LINE -> List.of(new Block.Salutation(recipient.salutation()));
            case CLOSE_LINE -> List.of(new Block.Close(recipient.close()));
            case SIGNATURE_BLOCK -> List.of(slots.block(dateWithSignature ? dateLine() : ""));
            case NOTES -> notes();
            case FACTS -> numbered(Numbering.DECIMAL, told(), false);
            case ACTIONS -> numbered(Numbering.DECIMAL, request.text().account().actions(), false);
            case DEMANDS -> numbered(words.numbering(), request.text().demands(), true);
            case ADDRESSEES -> addressees.blocks();
            case ANNEX -> annex();
            case BODY,
                    DATE,
                    PLACE,
                    CODE,
                    EARLIER,
                    HANDED_IN,
                    EXPIRES,
                    TITLE,
                    SUBJECT,
                    CASE_KIND,
                    SPONSORS,
                    CONTACT,
                    SIGNATURE_COUNT,
                    ORGANIZATION_COUNT,
                    ADDRESSEE_NAME,
                    ADDRESSEE_POST,
                    ADDRESSEE_SALUTATION,
                    ADDRESSEE_IN_TEXT,
                    ADDRESSEE_CLOSE,
                    ADDRESSEE_COUNTRY,
                    ADDRESSEE_FAX,
                    ADDRESSEE_EMAIL,
                    CARE_OF_NAME,
                    CARE_OF_POST,
                    CARE_OF_ORGANIZATION ->
                    List.of();
        };
    }

    String dateLine() {
        return words.dateLine(facts.place(), request.petition().date());
    }

    private List<Block> letterhead() {
        List<String> sponsors = facts.sponsors();
        Optional<Letterhead> kept = request.letterhead();
        kept.ifPresentOrElse(facts::lookAtLogo, facts::lookForLetterhead);
        List<String> lines = kept.map(facts::lines).orElse(List.of());
        // What the lines say already is not said again.
        String contact = lines.contains(facts.contact()) ? "" : facts.contact();
        List<Block> blocks = new ArrayList<>();
        kept.flatMap(Letterhead::logo)
                .ifPresent(logo -> blocks.add(new Block.Logo(logo, logoText(kept.get()))));
        if (!sponsors.isEmpty() || !lines.isEmpty() || !contact.isEmpty()) {
            blocks.add(new Block.Letterhead(sponsors, lines, contact));
        }
        return blocks;
    }

    private String logoText(Letterhead letterhead) {
        return letterhead.logoText().isEmpty()
                ? letterhead.organization()
                : letterhead.logoText().inOrAny(request.language());
    }

    private List<String> told() {
        return request.text().account().facts().stream().map(this::told).toList();
    }

    /** A fact begins like a sentence, also with the small name of a month. */
    private String told(FactWording fact) {
        return fact.on()
                .map(words::date)
                .map(date ->
                        Blanks.fill(
                                words.text(Word.FACT), Map.of("date", date, "fact", fact.text())))
                .map(said -> Character.toTitleCase(said.charAt(0)) + said.substring(1))
                .orElse(fact.text());
    }

    private List<Block> numbered(Numbering numbering, List<String> said, boolean areDemands) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<List<Block>> items = new ArrayList<>();
        for (String each : said) {
            items.add(List.of(new Block.Paragraph(Inline.text(tidied(each)))));
        }
        return List.of(new Block.NumberedList(numbering, 1, items, areDemands));
    }

    private String tidied(String text) {
        return new Typography(request.language(), request.petition().code()).tidy(text);
    }

    private List<Block> notes() {
        Petition petition = request.petition();
        List<String> enclosures =
                request.template().kind().hasEnclosures()
                        ? facts.texts(petition.enclosures(), "enclosures")
                        : List.of();
        List<String> copies = facts.texts(petition.copiesTo(), "cc");
        List<Labelled> rows = new ArrayList<>();
        if (!enclosures.isEmpty()) {
            Word label = enclosures.size() == 1 ? Word.ENCLOSURES_ONE : Word.ENCLOSURES_OTHER;
            rows.add(labelled(label, listed(enclosures)));
        }
        if (!copies.isEmpty()) {
            rows.add(labelled(Word.COPIES, listed(copies)));
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Notes(rows));
    }

    private String listed(List<String> notes) {
        return String.join(words.text(Word.NOTES_SEPARATOR), notes);
    }

    private List<Block> annex() {
        Map<String, String> introduction =
                Map.of(
                        "code",
                        request.petition().code(),
                        "date",
                        facts.date(),
                        "addressee",
                        String.join(words.text(Word.DETAIL_SEPARATOR), recipient.nameAndOffice()));
        return annex.annex(introduction).map(block -> List.<Block>of(block)).orElse(List.of());
    }

    private Labelled labelled(Word label, String value) {
        return new Labelled(words.text(label), value);
    }
}
