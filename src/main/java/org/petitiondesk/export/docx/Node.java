package org.petitiondesk.export.docx;

/** What an XML element may contain here. */
sealed interface Node permits Element, Node.Text {

    /** Characters as they are meant; whoever writes them escapes them. */
    record Text(String characters) implements Node {}
}
