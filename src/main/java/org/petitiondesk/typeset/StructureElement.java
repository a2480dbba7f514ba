package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;

import java.util.Optional;

/**
 * One node of the letter's logical structure, as readers with a screen reader hear it (roles of ISO
 * 32000-1, 14.8.4). A letter's elements stand in a list in reading order, parents before children;
 * an element is known by its index there.
 *
 * @param parent index of the parent, or -1 for the document itself
 * @param language where it differs from the parent's
 * @param numbering of a list, else empty
 * @param alternative what is read out in the place of a figure, else empty
 */
public record StructureElement(
        Role role,
        int parent,
        Optional<Language> language,
        Optional<Numbering> numbering,
        Optional<String> alternative) {

    /** What an element is. */
    public enum Role {
        DOCUMENT("Document"),
        /** A document among others in one file. */
        PART("Part"),
        SECTION("Sect"),
        HEADING_1("H1"),
        HEADING_2("H2"),
        HEADING_3("H3"),
        PARAGRAPH("P"),
        QUOTE("BlockQuote"),
        LIST("L"),
        LIST_ITEM("LI"),
        LABEL("Lbl"),
        LIST_BODY("LBody"),
        SPAN("Span"),
        LINK("Link"),
        FIGURE("Figure"),
        TABLE("Table"),
        TABLE_ROW("TR"),
        COLUMN_HEADING("TH"),
        ROW_HEADING("TH"),
        CELL("TD");

        private final String standardName;

        Role(String standardName) {
            this.standardName = standardName;
        }

        /** The name of the standard structure type. */
        public String standardName() {
            return standardName;
        }
    }

    public static StructureElement of(Role role, int parent) {
        return new StructureElement(
                role, parent, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
