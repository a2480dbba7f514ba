package org.petitiondesk.export.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The styles of paragraphs; ids and names are Word's own where Word has such a style. */
enum ParagraphStyle {
    NORMAL("Normal", "Normal"),
    TITLE("Title", "Title"),
    SUBJECT_LINE("SubjectLine", "Subject Line"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    HEADING_5("Heading5", "heading 5"),
    HEADING_6("Heading6", "heading 6"),
    BODY_TEXT("BodyText", "Body Text"),
    QUOTE("Quote", "Quote"),
    LIST_NUMBER("ListNumber", "List Number"),
    LIST_BULLET("ListBullet", "List Bullet"),
    LIST_CONTINUE("ListContinue", "List Continue"),
    LETTERHEAD("Letterhead", "Letterhead"),
    LETTERHEAD_DETAIL("LetterheadDetail", "Letterhead Detail"),
    LETTERHEAD_RULE("LetterheadRule", "Letterhead Rule"),
    RETURN_LINE("ReturnLine", "Return Line"),
    INSIDE_ADDRESS("InsideAddress", "Inside Address"),
    REFERENCE_LINE("ReferenceLine", "Reference Line"),
    DATE("Date", "Date"),
    SALUTATION("Salutation", "Salutation"),
    CLOSING("Closing", "Closing"),
    SIGNATURE("Signature", "Signature"),
    SIGNATURE_DETAIL("SignatureDetail", "Signature Detail"),
    SIGNATURE_HINT("SignatureHint", "Signature Hint"),
    SIGNATURE_DATE("SignatureDate", "Signature Date"),
    NOTES("Notes", "Notes"),
    ANNEX_HEADING("AnnexHeading", "Annex Heading"),
    ANNEX_INTRODUCTION("AnnexIntroduction", "Annex Introduction"),
    ANNEX_GROUP("AnnexGroup", "Annex Group"),
    ANNEX_NUMBER("AnnexNumber", "Annex Number"),
    ANNEX_ENTRY("AnnexEntry", "Annex Entry"),
    ANNEX_DETAIL("AnnexDetail", "Annex Detail"),
    ANNEX_SUMMARY("AnnexSummary", "Annex Summary"),
    TABLE_HEADING("TableHeading", "Table Heading"),
    TABLE_TEXT("TableText", "Table Text"),
    CAPTION("Caption", "caption"),
    FILL_IN("FillIn", "Fill In"),
    SPACER("Spacer", "Spacer"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer");

    private static final Set<ParagraphStyle> SANS =
            EnumSet.of(
                    LETTERHEAD,
                    LETTERHEAD_DETAIL,
                    RETURN_LINE,
                    SIGNATURE_DETAIL,
                    SIGNATURE_HINT,
                    ANNEX_GROUP,
                    ANNEX_DETAIL,
                    ANNEX_SUMMARY,
                    CAPTION,
                    HEADER,
                    FOOTER);

    private static final Set<ParagraphStyle> HEADINGS = EnumSet.range(HEADING_1, HEADING_6);

    private final String id;
    private final String styleName;

    ParagraphStyle(String id, String styleName) {
        this.id = id;
        this.styleName = styleName;
    }

    String id() {
        return id;
    }

    String styleName() {
        return styleName;
    }

    /** Whether its text is set in a sans face. */
    boolean isSans() {
        return SANS.contains(this);
    }

    /** Whether it heads a part of the text. */
    boolean isHeading() {
        return HEADINGS.contains(this);
    }

    /** The style of a heading within the text; level 1 to 6. */
    static ParagraphStyle heading(int level) {
        return valueOf("HEADING_" + Math.clamp(level, 1, 6));
    }

    /** A paragraph in this style. */
    WordParagraph paragraph() {
        return new WordParagraph(this, List.of());
    }
}
