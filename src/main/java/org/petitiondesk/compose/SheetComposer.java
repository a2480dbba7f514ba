package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.SheetColumn;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.model.letter.SheetDocument.Foot;
import org.petitiondesk.model.letter.SheetDocument.Heading;
import org.petitiondesk.model.letter.SheetDocument.Numbered;
import org.petitiondesk.model.letter.SheetDocument.Statement;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Composes the signature sheets of a text: whoever signs reads there what is signed. */
public final class SheetComposer {
    private final Petition petition;
    private final TextVersion text;
    private final LetterWords words;
    private final List<Problem> missing;
    private final Language language;

    public SheetComposer(Petition petition, TextVersion text) {
        this.petition = petition;
        this.text = text;
        this.language = text.language();
        Read<LetterWords> known = LetterWords.of(language);
        this.words = known.value().orElseThrow();
        this.missing =
                known.problems().isEmpty()
                        ? List.of()
                        : List.of(
                                Problem.error(
                                        "sheet.no-words", Place.field("language"), language.tag()));
    }

    /**
     * The sheets, which are all alike but for their numbers; refused in a language of which the
     * words for signers are not known.
     *
     * @param sheets at least one; the first tells paper and lines
     * @param addressee whom the petition is written to, in the sheets' language; may be empty
     */
    public Read<SheetDocument> compose(List<SignatureSheet> sheets, String addressee) {
        return missing.isEmpty()
                ? Read.of(document(sheets, addressee), List.of())
                : Read.refused(missing);
    }

    private SheetDocument document(List<SignatureSheet> sheets, String addressee) {
        SignatureSheet first = sheets.getFirst();
        return new SheetDocument(
                language,
                first.paper(),
                first.lines(),
                said(Word.SHEET_FILE, Map.of("code", petition.code())),
                statement(addressee),
                headings(),
                List.of(
                        words.text(Word.SHEET_PUBLIC),
                        words.text(Word.SHEET_DELIVERY),
                        words.text(Word.SHEET_INITIALS),
                        words.text(Word.SHEET_COUNT_ONLY)),
                foot(first.lines()),
                sheets.stream().map(this::numbered).toList());
    }

    private Statement statement(String addressee) {
        List<String> demands =
                text.demands().stream()
                        .filter(demand -> !demand.isBlank())
                        .map(this::tidied)
                        .toList();
        String subject = text.subject().isBlank() ? text.title() : text.subject();
        return new Statement(
                words.text(Word.SHEET_KIND),
                tidied(text.title()),
                addressee.isEmpty()
                        ? ""
                        : said(Word.SHEET_TO, Map.of("addressee", tidied(addressee))),
                demands.isEmpty()
                        ? said(Word.SHEET_SUPPORT, Map.of("subject", tidied(subject)))
                        : words.text(Word.SHEET_LEAD),
                demands,
                words.numbering(),
                petition.code(),
                words.ofText(text.mark()));
    }

    private String tidied(String wording) {
        return new Typography(language, petition.code()).tidy(wording.strip());
    }

    private Map<SheetColumn, Heading> headings() {
        Map<SheetColumn, Heading> headings = new EnumMap<>(SheetColumn.class);
        headings.put(SheetColumn.NUMBER, heading(Word.SHEET_LINE));
        headings.put(SheetColumn.NAME, heading(Word.SHEET_NAME, Word.SHEET_NAME_HINT));
        headings.put(SheetColumn.OWN_SCRIPT, heading(Word.SHEET_SCRIPT, Word.SHEET_SCRIPT_HINT));
        headings.put(SheetColumn.PLACE, heading(Word.SHEET_PLACE));
        headings.put(
                SheetColumn.ORGANIZATION,
                heading(Word.SHEET_ORGANIZATION, Word.SHEET_ORGANIZATION_HINT));
        headings.put(SheetColumn.SIGNATURE, heading(Word.SHEET_SIGNATURE));
        headings.put(SheetColumn.DATE, heading(Word.SHEET_DATE, Word.SHEET_DATE_HINT));
        headings.put(SheetColumn.CONSENT, heading(Word.SHEET_CONSENT));
        return headings;
    }

    private Heading heading(Word word) {
        return new Heading(words.text(word), "");
    }

    private Heading heading(Word word, Word hint) {
        return new Heading(words.text(word), words.text(hint));
    }

    private Foot foot(int lines) {
        List<String> sponsors = petition.sponsors().stream().map(this::spoken).toList();
        String contact = spoken(petition.contact());
        Map<String, String> facts = Map.of("sponsors", words.list(sponsors), "contact", contact);
        List<String> sentences = new ArrayList<>(List.of(words.text(Word.SHEET_CONSENTS)));
        if (!sponsors.isEmpty()) {
            sentences.add(said(Word.SHEET_KEPT, facts));
        }
        if (!contact.isEmpty()) {
            sentences.add(said(Word.SHEET_WITHDRAW, facts));
        }
        String returnTo = String.join(words.text(Word.DETAIL_SEPARATOR), named(sponsors, contact));
        return new Foot(
                String.join(words.text(Word.SHEET_BETWEEN_SENTENCES), sentences),
                words.text(Word.SHEET_COLLECTED_BY),
                words.text(Word.SHEET_COLLECTED_AT),
                words.text(Word.SHEET_COUNTED),
                said(Word.SHEET_COUNTED_OF, Map.of("lines", Integer.toString(lines))),
                returnTo.isEmpty() ? "" : said(Word.SHEET_RETURN_TO, Map.of("whom", returnTo)));
    }

    private static List<String> named(List<String> sponsors, String contact) {
        List<String> named = new ArrayList<>(sponsors.stream().limit(1).toList());
        if (!contact.isEmpty()) {
            named.add(contact);
        }
        return named;
    }

    private String spoken(LocalizedText one) {
        return one.inOrAny(language).strip();
    }

    private Numbered numbered(SignatureSheet sheet) {
        return new Numbered(
                said(Word.SHEET_NUMBER, Map.of("number", sheet.label())),
                // Nothing of a person: whoever finds the sheet may read it.
                petition.code() + "\n" + sheet.number(),
                said(
                        Word.SHEET_CODE,
                        Map.of(
                                "code",
                                petition.code(),
                                "number",
                                Integer.toString(sheet.number()))),
                sheet.dueOn()
                        .map(day -> said(Word.SHEET_RETURN_ON, Map.of("date", words.date(day))))
                        .orElseGet(() -> words.text(Word.SHEET_RETURN_BY)),
                sheet.dueOn().isPresent());
    }

    private String said(Word word, Map<String, String> facts) {
        return Blanks.fill(words.text(word), facts);
    }
}
