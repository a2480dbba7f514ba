package org.petitiondesk.export.docx;

/** The parts of the file beside the main one (ISO/IEC 29500-2). */
enum Part {
    STYLES("styles", "wordprocessingml.styles+xml", "styles"),
    NUMBERING("numbering", "wordprocessingml.numbering+xml", "numbering"),
    SETTINGS("settings", "wordprocessingml.settings+xml", "settings"),
    FONTS("fontTable", "wordprocessingml.fontTable+xml", "fontTable"),
    HEADER("header1", "wordprocessingml.header+xml", "header"),
    FIRST_HEADER("header2", "wordprocessingml.header+xml", "header"),
    FOOTER("footer1", "wordprocessingml.footer+xml", "footer"),
    FIRST_FOOTER("footer2", "wordprocessingml.footer+xml", "footer");

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String base;
    private final String contentType;
    private final String relationship;

    Part(String base, String contentType, String relationship) {
        this.base = base;
        this.contentType = contentType;
        this.relationship = relationship;
    }

    /** The relationship's id in the main part. */
    String id() {
        return base;
    }

    String fileName() {
        return base + ".xml";
    }

    String contentType() {
        return CONTENT_TYPE + contentType;
    }

    String relationship() {
        return RELATIONSHIP + relationship;
    }
}
